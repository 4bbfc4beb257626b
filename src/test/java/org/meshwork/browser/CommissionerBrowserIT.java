package org.meshwork.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.meshwork.MeshworkTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A commissioner, from totals only. In the demonstration care is torn in the ward of Quayside. */
@MeshworkTest
class CommissionerBrowserIT {

    @LocalServerPort
    int port;

    @Test
    void findsTheTornArea() {
        try (var visit = Visit.onDesktop(port)) {
            visit.signInAs("Commissioner");
            visit.open(".");
            visit.link("Hot spots").click();
            assertThat(visit.heading("Where care comes apart")).isVisible();
            visit.isSound();

            visit.open("hotspots?level=ward");
            var first = visit.page().getByRole(AriaRole.ROW).nth(1);
            assertThat(first).containsText("Quayside");
            visit.isSound();
        }
    }

    /** In the demonstration the seam between health and social care is torn, between two organisations that share people. */
    @Test
    void findsTheTornSeamAndItsFaultLineFromTheFrontDoorByKeyboard() {
        try (var visit = Visit.onDesktop(port)) {
            visit.signInAs("Commissioner");
            visit.open(".");
            var keys = new Keyboard(visit.page());
            keys.use("Hot spots");
            assertThat(visit.heading("Where care comes apart")).isVisible();
            keys.use("Seams");
            assertThat(visit.heading("Which seam is torn?")).isVisible();
            visit.isSound();
            keys.use("Down to the organisations: fault lines");
            assertThat(visit.heading("Fault lines")).isVisible();
            var worst = visit.page().getByRole(AriaRole.ROW).nth(1);
            assertThat(worst).containsText("Adult Social Care");
            assertThat(worst).containsText("Fault line: very unlikely by chance");
            visit.isSound();
            keys.use("Up to the seams that they cross");
            assertThat(visit.heading("Which seam is torn?")).isVisible();
        }
    }

    @Test
    void usesTheWholeMapByKeyboard() {
        try (var visit = Visit.onDesktop(port)) {
            visit.signInAs("Commissioner");
            visit.open("hotspots?level=ward");
            var keys = new Keyboard(visit.page());
            keys.use("Quayside");
            assertThat(visit.page()).hasURL(Pattern.compile("area="));
            assertThat(visit.heading("Quayside")).isVisible();
            visit.isSound();
            keys.use("Down to its small areas, on its board page");
            assertThat(visit.page().getByText("Quayside, ").first()).isVisible();
            visit.isSound();
            keys.use("Unmet need");
            assertThat(visit.heading("Unmet need")).isVisible();
            keys.use("Services open to people here");
            assertThat(visit.page()).hasURL(Pattern.compile("sort=services"));
            visit.isSound();
            keys.use("Twelve principles");
            assertThat(visit.heading("The twelve principles")).isVisible();
            visit.isSound();
        }
    }

    /** In the demonstration something was begun in Millbrook in August, and most searches without an answer are for carers. */
    @Test
    void readsWhatCameOfWhatWasBegunAndWhatIsLookedForInVain() {
        try (var visit = Visit.onPhone(port)) {
            visit.signInAs("Commissioner");
            visit.open("hotspots/trend?show=seam-primary-hospital&area=SMW4");
            assertThat(row(visit, "July 2026")).isVisible();
            assertThat(row(visit, "August 2026")).isVisible();
            assertThat(row(visit, "September 2026")).isVisible();
            assertThat(row(visit, "A nurse of the hospital")).containsText("More than chance");
            visit.isSound();

            visit.open("hotspots/unmet-need");
            var first = visit.page().getByRole(AriaRole.ROW).nth(1);
            assertThat(first).containsText("Support as a carer");
            assertThat(first).containsText("45");
        }
    }

    private static Locator row(Visit visit, String name) {
        return visit.page()
                .getByRole(AriaRole.ROW, new Page.GetByRoleOptions().setName(name))
                .first();
    }

    @Test
    void readsUnmetNeedAndThePrinciplesOnATelephone() {
        try (var visit = Visit.onPhone(port)) {
            visit.signInAs("Commissioner");
            for (var page : List.of("unmet-need", "principles", "deserts", "fault-lines", "report")) {
                visit.open("hotspots/" + page);
                assertThat(visit.page().getByRole(AriaRole.HEADING).first()).isVisible();
                // Nothing reaches over the edge, as soon as the styles of the page are there.
                visit.page().waitForFunction("() => document.documentElement.scrollWidth <= window.innerWidth");
                visit.isSound();
            }
        }
    }

    @Test
    void narrowsByConditionAndKeepsItInTheAddress() {
        try (var visit = Visit.onPhone(port)) {
            visit.signInAs("Commissioner");
            visit.open("hotspots?level=ward&condition=copd");
            assertThat(visit.page().getByRole(AriaRole.ROW).nth(1)).isVisible();
            assertThat(visit.page()).hasURL(Pattern.compile("condition=copd"));
            visit.isSound();
        }
    }

    @Test
    void cannotOpenAWeb() {
        try (var visit = Visit.onDesktop(port)) {
            visit.signInAs("Janet");
            visit.open("my-web");
            visit.page().waitForURL(Pattern.compile("my-web"));
            visit.open("my-web/add?service=0b0b5f3e-0000-4000-8000-000000000000");
            var address = visit.page()
                    .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Mrs Smith"))
                    .getAttribute("href");
            var web = address.replaceFirst("/contact.*", "");
            visit.signOut();

            visit.signInAs("Commissioner");
            visit.open(web);
            assertThat(visit.heading("This page is not here")).isVisible();
            Assertions.assertThat(visit.page().content()).doesNotContain("Mrs Smith’s care web");
            visit.isSound();
        }
    }
}
