package org.meshwork.ui.person;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.Location;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.meshwork.MeshworkTest;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.userdetails.User;

/** What Mrs Smith can do about what was noticed; each leaves her web as it was. */
@MeshworkTest
@ViewPackages(packages = "org.meshwork.ui")
class NoticedViewTests extends SpringBrowserlessTest {

    private static final String GAP = "Nobody helps you with staying on your feet";

    @Override
    @BeforeEach
    protected void initVaadinEnvironment() {
        var person = User.withUsername("mrs.smith").password("").roles("PERSON").build();
        SecurityContextHolder.getContext()
                .setAuthentication(new TestingAuthenticationToken(person, "", List.copyOf(person.getAuthorities())));
        super.initVaadinEnvironment();
        open("my-web");
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void takesASuggestedServiceInAndTheGapCloses() {
        press(GAP);
        assertThat(page())
                .contains("Why this fits you, and", "It helps with staying on your feet.(what it helps with)");

        press("Add to the web");
        assertThat(page()).contains(" is in the web now.").doesNotContain(GAP);

        press("Undo");
        assertThat(page()).contains(GAP).doesNotContain(" is in the web now.");
    }

    @Test
    void waitsForASuggestedService() {
        press(GAP);
        press("I am waiting for them");
        assertThat(page())
                .contains(
                        "as one you are waiting for.",
                        "You have answered 1",
                        "You said “I have asked” on 10 October 2026.");

        press("Undo");
        assertThat(page()).contains(GAP).doesNotContain("You have answered");
    }

    @Test
    void keepsAnAnswerUntilItIsTakenBack() {
        press(GAP);
        press("This is fine for me");
        assertThat(page())
                .contains("You answered “This is fine for me”. We ask again if something changes.")
                .contains("You have answered 1");

        open("my-web");
        press("Take this answer back");
        assertThat(page()).doesNotContain("You have answered 1").contains(GAP);
    }

    @Test
    void writesToThoseWhoDoNotTalk() {
        showAll();
        var letter = links("Write to them").getFirst();
        open(letter);
        assertThat($view(TextArea.class).single().getValue())
                .startsWith("Dear ")
                .contains("both help me with this: ")
                .endsWith("Mrs Smith");
        var mail = links("Send it by e-mail").getFirst();
        assertThat(mail).startsWith("mailto:").contains("?subject=Please%20talk");
        assertThat(letter).doesNotContain("Smith").matches("my-web/[0-9a-f-]{36}/letter/[0-9a-f-]{13}");

        press("I have asked them");
        assertThat(page()).contains("You said “I have asked” on 10 October 2026.");
        press("Take this answer back");
        assertThat(page()).doesNotContain("You have answered");
    }

    @Test
    void hasAPageForHowEachThingIsWorkedOut() {
        press(GAP);
        var addresses = links("").stream()
                .filter(address -> address.startsWith("methods/"))
                .distinct()
                .toList();
        assertThat(addresses).contains("methods/unmet-need", "methods/handover-coverage");
        for (var address : addresses) {
            open(address);
            assertThat(page()).contains("An example", "What it does not say", "Where it comes from");
        }
        open("methods");
        assertThat(page()).contains("What we notice", "Needs nobody helps with", "Care density");
        open("methods/no-such-method");
        assertThat(page()).contains("This page is not here");
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

    private void showAll() {
        $view(NativeButton.class).all().stream()
                .filter(button -> button.getText().matches("Show \\d+ more"))
                .findFirst()
                .ifPresent(button -> test(button).click());
    }

    private List<String> links(String text) {
        return $view(Anchor.class).all().stream()
                .filter(link -> link.getText().startsWith(text))
                .map(Anchor::getHref)
                .toList();
    }
}
