package org.meshwork.ui.directory;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Location;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.meshwork.MeshworkTest;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.userdetails.User;

/** What the tests of a steward's screens have in common. */
@MeshworkTest
@ViewPackages(packages = "org.meshwork.ui")
abstract class Screens extends SpringBrowserlessTest {

    @Override
    @BeforeEach
    protected void initVaadinEnvironment() {
        var steward = User.withUsername("steward").password("").roles("STEWARD").build();
        SecurityContextHolder.getContext()
                .setAuthentication(new TestingAuthenticationToken(steward, "", List.copyOf(steward.getAuthorities())));
        super.initVaadinEnvironment();
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    void open(String address) {
        var at = new Location(address);
        UI.getCurrent().navigate(at.getPath(), at.getQueryParameters());
    }

    String page() {
        return ((Component) getCurrentView()).getElement().getTextRecursively();
    }

    TextField field(String label) {
        return $view(TextField.class)
                .withCondition(field -> field.getLabel().equals(label))
                .single();
    }

    void press(String text) {
        test($view(NativeButton.class).withText(text).first()).click();
    }

    void press(String text, String label) {
        test($view(NativeButton.class)
                        .withText(text)
                        .withCondition(
                                button -> label.equals(button.getElement().getAttribute("aria-label")))
                        .single())
                .click();
    }

    List<String> links() {
        return $view(Anchor.class).all().stream().map(Anchor::getHref).toList();
    }
}
