package org.meshwork.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.meshwork.MeshworkTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Mrs Smith, on a computer and on a phone. */
@MeshworkTest
class PersonBrowserIT {

    private static final String GAP = "Nobody helps you with staying on your feet";

    @LocalServerPort
    int port;

    @Test
    void findsHelpForAGapAndTheGapCloses() {
        try (var visit = Visit.onDesktop(port)) {
            visit.signInAs("Mrs Smith");
            visit.open("my-web");
            assertThat(visit.heading(GAP)).isVisible();
            visit.isSound();

            finding(visit, GAP).getByRole(AriaRole.LINK).click();
            assertThat(visit.results().first()).isVisible();
            visit.isSound();

            visit.results()
                    .first()
                    .getByRole(AriaRole.HEADING)
                    .getByRole(AriaRole.LINK)
                    .click();
            assertThat(visit.link("Add to my web")).isVisible();
            visit.isSound();

            visit.link("Add to my web").click();
            assertThat(visit.heading("Who helps you?")).isVisible();
            assertThat(visit.page().getByLabel("Staying on my feet")).isChecked();
            visit.isSound();

            visit.button("Add to the web").click();
            assertThat(visit.heading("What we noticed")).isVisible();
            assertThat(visit.heading(GAP)).isHidden();
            visit.isSound();

            // As it was, for whoever comes next; and the gap is back at once.
            visit.button("Added by mistake").click();
            visit.button("Take out").click();
            assertThat(visit.heading(GAP)).isVisible();
        }
    }

    @Test
    void seesTheEvidenceOfAFinding() {
        try (var visit = Visit.onDesktop(port)) {
            visit.signInAs("Mrs Smith");
            visit.open("my-web");
            visit.button("Two people co-ordinate your care").click();
            assertThat(visit.page().getByText("Why it matters:")).isVisible();
            assertThat(visit.page()).hasURL(Pattern.compile("finding="));
            visit.isSound();
        }
    }

    @Test
    void answersWhoTalksToWhomOnAPhone() {
        try (var visit = Visit.onPhone(port)) {
            visit.signInAs("Mrs Smith");
            visit.open("my-web");
            assertThat(visit.heading("Who helps")).isVisible();
            visit.isSound();
            visit.button("Dr Lowe").click();
            var question = visit.page()
                    .getByRole(
                            AriaRole.GROUP,
                            new com.microsoft.playwright.Page.GetByRoleOptions()
                                    .setName("Do Dr Lowe and Sister Byrne talk?"));
            var no = question.getByRole(
                    AriaRole.BUTTON,
                    new Locator.GetByRoleOptions().setName("No").setExact(true));
            no.click();
            assertThat(no).hasAttribute("aria-pressed", "true");
            visit.isSound();
            no.click();
            assertThat(no).hasAttribute("aria-pressed", "false");

            visit.button("Noticed").click();
            assertThat(visit.heading("What we noticed")).isVisible();
            visit.isSound();
            visit.button("Picture").click();
            assertThat(visit.page().locator("care-web-graph")).isVisible();
            visit.isSound();
        }
    }

    @Test
    void cannotOpenWhatIsNotTheirs() {
        try (var visit = Visit.onDesktop(port)) {
            visit.signInAs("Mrs Smith");
            for (var id : new String[] {"not-an-id", "0b0b5f3e-0000-4000-8000-000000000000"}) {
                visit.open("my-web/" + id);
                assertThat(visit.heading("This page is not here")).isVisible();
            }
            visit.isSound();
        }
    }

    private static Locator finding(Visit visit, String headline) {
        return visit.page()
                .getByRole(AriaRole.ARTICLE)
                .filter(new Locator.FilterOptions().setHas(visit.heading(headline)));
    }
}
