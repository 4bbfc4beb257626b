package org.meshwork.ui.person;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.TextField;
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
import org.meshwork.person.Profile;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.userdetails.User;

@MeshworkTest
@ViewPackages(packages = "org.meshwork.ui")
class WrittenDangerViewTests extends SpringBrowserlessTest {

    private static final String DANGER = "I don't want to be here any more";

    @Autowired
    CareWebs careWebs;

    @Autowired
    Accounts accounts;

    @Override
    @BeforeEach
    protected void initVaadinEnvironment() {
        var username = "writer-" + UUID.randomUUID();
        accounts.open(username, "Rosa", "three short words", Set.of(Role.PERSON));
        SecurityContextHolder.getContext()
                .setAuthentication(new TestingAuthenticationToken(
                        User.withUsername(username).password("").roles().build(), "", List.of()));
        super.initVaadinEnvironment();
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void bringsHelpBeforeAWebIsBegun() {
        UI.getCurrent().navigate("my-web");

        write("A few words about you (you can leave this out)", "85, lives alone");
        assertThat(ways()).doesNotContain("tel:116123");
        write("A few words about you (you can leave this out)", DANGER);
        assertThat(ways()).contains("tel:116123");
    }

    @Test
    void bringsHelpWhereSomebodyIsAdded() {
        var person = careWebs.begin(new Profile("Rosa", "", null, null, false));
        UI.getCurrent().navigate("my-web/" + person + "/contact");

        write("Their name, or the team’s", DANGER);
        assertThat(ways()).contains("tel:116123");
        careWebs.erase(person);
    }

    private void write(String label, String words) {
        test($view(TextField.class)
                        .withPropertyValue(TextField::getLabel, label)
                        .single())
                .setValue(words);
    }

    private List<String> ways() {
        return $view(Anchor.class).all().stream().map(Anchor::getHref).toList();
    }
}
