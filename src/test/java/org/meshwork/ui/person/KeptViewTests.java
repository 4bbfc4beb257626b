package org.meshwork.ui.person;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.Location;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.meshwork.MeshworkTest;
import org.meshwork.access.Accounts;
import org.meshwork.access.Consents;
import org.meshwork.access.Consents.Purpose;
import org.meshwork.access.Role;
import org.meshwork.directory.Directory;
import org.meshwork.directory.Service;
import org.meshwork.directory.ServiceExample;
import org.meshwork.person.CareWebs;
import org.meshwork.person.KeptServices;
import org.meshwork.person.Profile;
import org.meshwork.shared.PersonId;
import org.meshwork.shared.ServiceId;
import org.meshwork.ui.NotFoundView;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.userdetails.User;

/** Rosa, who has a web, and Karim, whom she lets in. */
@MeshworkTest
@ViewPackages(packages = "org.meshwork.ui")
class KeptViewTests extends SpringBrowserlessTest {

    @Autowired
    CareWebs careWebs;

    @Autowired
    KeptServices kept;

    @Autowired
    Consents consents;

    @Autowired
    Accounts accounts;

    @Autowired
    Directory directory;

    @Autowired
    Neo4jClient graph;

    private final String rosa = "rosa-" + UUID.randomUUID();
    private final String karim = "karim-" + UUID.randomUUID();
    private final Service walks =
            ServiceExample.called("Walks " + UUID.randomUUID()).service();
    private final Service over =
            ServiceExample.called("Over " + UUID.randomUUID()).withdrawn().service();
    private PersonId person = PersonId.random();

    @Override
    @BeforeEach
    protected void initVaadinEnvironment() {
        directory.put(List.of(walks, over));
        accounts.open(rosa, "Rosa", "three short words", Set.of(Role.PERSON));
        accounts.open(karim, "Karim", "three short words", Set.of(Role.VOLUNTARY_WORKER));
        signIn(rosa);
        person = careWebs.begin(new Profile("Rosa", "", null, null, false));
        super.initVaadinEnvironment();
    }

    @AfterEach
    void forget() {
        signIn(rosa);
        careWebs.erase(person);
        SecurityContextHolder.clearContext();
    }

    @Test
    void showsWhatItsPersonKeptAndTakesItOff() {
        open(WebAddress.list(person));
        assertThat(page()).contains("Kept with my web", "Nothing is kept here yet.");

        open("find/" + walks.id());
        press("Keep with my web");
        assertThat(page()).contains("Now on your list.");
        press("Keep with my web");
        assertThat(page()).contains("Already on your list.");
        open(links("See your list").getFirst());
        assertThat(page()).contains(walks.name(), "Kept by you, 10 October");
        assertThat(links("Send it")).containsExactly("find/list?service=" + walks.id());
        assertThat(links("Add to the web")).containsExactly("my-web/" + person + "/contact?service=" + walks.id());

        press("Take off the list");
        assertThat(page()).contains(walks.name() + " is off the list.", "Nothing is kept here yet.");
    }

    @Test
    void saysWhatIsNotInTheDirectoryAnyMore() {
        var lost = ServiceId.random();
        graph.query("CREATE (:Service {id: $id})")
                .bindAll(Map.of("id", lost.toString()))
                .run();
        kept.put(person, List.of(over.id(), lost));
        open(WebAddress.list(person));

        assertThat(page())
                .contains(
                        over.name(),
                        "No longer listed. Ring before you count on it.",
                        "A service that is not in the directory any more");
        assertThat(links("Add to the web")).isEmpty();
        assertThat($view(NativeButton.class).withText("Take off the list").all())
                .hasSize(2);
        graph.query("MATCH (s:Service {id: $id}) DETACH DELETE s")
                .bindAll(Map.of("id", lost.toString()))
                .run();
    }

    @Test
    void isFilledByWhoeverMayChangeTheWeb() {
        consents.give(karim, person, Purpose.EDIT, null, "");
        signIn(karim);
        open("find/list?service=" + walks.id() + "&service=" + over.id());
        press("Put these on the list of Rosa");
        assertThat(page()).contains("Now on the list of Rosa.");

        var own = careWebs.begin(new Profile("Karim", "", null, null, false));
        open("find/" + walks.id());
        var whose = $view(NativeDetails.class).all().stream()
                .filter(details ->
                        details.getSummary().getElement().getTextRecursively().equals("Keep for somebody"))
                .findFirst()
                .orElseThrow();
        whose.setOpen(true);
        ComponentUtil.fireEvent(whose, new NativeDetails.ToggleEvent(whose, true));
        var choice = test($view(Select.class).single());
        assertThat(choice.getSuggestions()).containsExactly("Mine, with my web", "Rosa");
        choice.selectItem("Rosa");
        press("Keep");
        assertThat(page()).contains("Already on the list of Rosa.");
        careWebs.erase(own);

        signIn(rosa);
        open(WebAddress.list(person));
        assertThat(page()).contains("Kept by Karim, 10 October", walks.name(), over.name());
    }

    @Test
    void isOnlyLookedAtWithAGrantToSeeAndNotThereWithoutOne() {
        kept.put(person, List.of(walks.id()));
        consents.give(karim, person, Purpose.SEE, null, "");
        signIn(karim);
        open(WebAddress.list(person));
        assertThat(page())
                .contains("Kept for Rosa", "Kept by Rosa, 10 October", walks.name())
                .doesNotContain("Take off the list", "Add to the web");
        open("find/" + walks.id());
        assertThat(page()).doesNotContain("Keep for", "Keep with");

        signIn("commissioner");
        open(WebAddress.list(person));
        assertThat(getCurrentView()).isInstanceOf(NotFoundView.class);
    }

    private void open(String address) {
        var at = new Location(address);
        UI.getCurrent().navigate(at.getPath(), at.getQueryParameters());
    }

    private String page() {
        return ((Component) getCurrentView()).getElement().getTextRecursively();
    }

    private void press(String text) {
        test($view(NativeButton.class).withText(text).first()).click();
    }

    private List<String> links(String text) {
        return $view(Anchor.class).all().stream()
                .filter(link -> link.getText().startsWith(text))
                .map(Anchor::getHref)
                .toList();
    }

    private static void signIn(String name) {
        var user = User.withUsername(name).password("").roles().build();
        SecurityContextHolder.getContext().setAuthentication(new TestingAuthenticationToken(user, "", List.of()));
    }
}
