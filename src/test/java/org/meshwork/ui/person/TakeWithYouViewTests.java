package org.meshwork.ui.person;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.meshwork.MeshworkTest;
import org.meshwork.access.Accounts;
import org.meshwork.access.Role;
import org.meshwork.person.CareWebs;
import org.meshwork.person.Contact;
import org.meshwork.person.Profile;
import org.meshwork.shared.PersonId;
import org.meshwork.ui.NotFoundView;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.userdetails.User;

@MeshworkTest
@ViewPackages(packages = "org.meshwork.ui")
class TakeWithYouViewTests extends SpringBrowserlessTest {

    @Autowired
    CareWebs careWebs;

    @Autowired
    Accounts accounts;

    @Autowired
    Neo4jClient graph;

    private String username = "";
    private PersonId person = PersonId.random();

    @Override
    @BeforeEach
    protected void initVaadinEnvironment() {
        username = "taker-" + UUID.randomUUID();
        accounts.open(username, "Rosa", "three short words", Set.of(Role.PERSON));
        signIn(username);
        person = careWebs.begin(new Profile("Rosa", "", null, null, false));
        super.initVaadinEnvironment();
    }

    @AfterEach
    void signOut() {
        graph.query(
                        "MATCH (p:Person {id: $id}) OPTIONAL MATCH (p)-[:IN_TOUCH_WITH|EDITED]->(part) OPTIONAL MATCH (note:"
                                + "WebSummary|AccessEvent {person: $id}) DETACH DELETE p, part, note")
                .bind(person.toString())
                .to("id")
                .run();
        SecurityContextHolder.clearContext();
    }

    @Test
    void bringsInWhatAFileHasThroughTheGuard() {
        var before = careWebs.of(person).orElseThrow();
        UI.getCurrent().navigate(WebAddress.take(person));
        var view = (TakeWithYouView) getCurrentView();

        view.read("{\"resourceType\":\"Practitioner\",\"id\":\"x\",\"name\":[{\"text\":\"<b>Dr New</b>\"}]}"
                .getBytes(UTF_8));
        assertThat(page()).contains("1 person", "The file does not say what <b>Dr New</b> does.");
        var looks = looks();
        test($view(NativeButton.class).withText("Bring it in").single()).click();

        var after = careWebs.of(person).orElseThrow();
        assertThat(after.version()).isEqualTo(before.version() + 1);
        assertThat(after.contacts())
                .extracting(Contact::name)
                .contains("<b>Dr New</b>")
                .hasSize(before.contacts().size() + 1);
        assertThat(looks()).isGreaterThan(looks);
    }

    @Test
    void changesNothingForAFileThatIsNone() {
        UI.getCurrent().navigate(WebAddress.take(person));
        ((TakeWithYouView) getCurrentView()).read("{}".getBytes(UTF_8));

        assertThat(page()).contains("There is no care web in this file");
        assertThat($view(NativeButton.class).withText("Bring it in").all()).isEmpty();
    }

    @Test
    void isNotThereForSomebodyElse() {
        signIn("commissioner");
        UI.getCurrent().navigate(WebAddress.take(person));

        assertThat(getCurrentView()).isInstanceOf(NotFoundView.class);
    }

    private long looks() {
        return graph.query("MATCH (e:AccessEvent {by: $by}) RETURN count(e)")
                .bind(username)
                .to("by")
                .fetchAs(Long.class)
                .one()
                .orElseThrow();
    }

    private String page() {
        return ((Component) getCurrentView()).getElement().getTextRecursively();
    }

    private static void signIn(String name) {
        var user = User.withUsername(name).password("").roles().build();
        SecurityContextHolder.getContext().setAuthentication(new TestingAuthenticationToken(user, "", List.of()));
    }
}
