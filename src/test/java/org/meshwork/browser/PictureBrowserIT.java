package org.meshwork.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.meshwork.MeshworkTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Mrs Smith's web, changed inside its picture: by keyboard alone, by mouse, and by button; and put back as it was. */
@MeshworkTest
class PictureBrowserIT {

    @LocalServerPort
    int port;

    @Test
    void isEditedByKeyboardAlone() {
        try (var visit = open()) {
            var chen = node(visit, "R. Chen");
            assertThat(chen).hasAccessibleName(Pattern.compile("every month"));
            focus(visit, "R. Chen");
            press(visit, "m", "ArrowDown");
            assertThat(status(visit)).containsText("Community & mental health, every week");
            press(visit, "Enter");
            assertThat(chen).hasAccessibleName(Pattern.compile("every week"));
            assertThat(chen).isFocused();
            assertThat(status(visit)).hasText("R. Chen is now in Community & mental health, every week.");
            press(visit, "m", "ArrowUp", "Enter");
            assertThat(chen).hasAccessibleName(Pattern.compile("every month"));

            press(visit, "l");
            assertThat(status(visit)).containsText("A line from R. Chen");
            press(visit, "ArrowRight");
            var other = focused(visit);
            press(visit, "Enter");
            assertThat(question(visit)).isVisible();
            visit.isSound();
            press(visit, "Enter");
            assertThat(question(visit)).isHidden();
            assertThat(chen).hasAccessibleName(Pattern.compile("talks to .*" + name(other)));
            assertThat(chen).isFocused();

            // The same answer once more takes it back.
            press(visit, "l", "ArrowRight", "Enter");
            assertThat(question(visit)).isVisible();
            press(visit, "Enter");
            assertThat(chen).not().hasAccessibleName(Pattern.compile("talks to"));

            press(visit, "e");
            assertThat(question(visit)).isVisible();
            press(visit, "Escape");
            assertThat(question(visit)).isHidden();
            assertThat(status(visit)).containsText("Nothing was changed.");
            assertThat(chen).isFocused();
            press(visit, "Escape");
            assertThat(chen).not().isFocused();
            visit.isSound();
        }
    }

    @Test
    void isEditedByMouseAndByButton() {
        try (var visit = open()) {
            var chen = node(visit, "R. Chen");
            assertThat(chen).hasAccessibleName(Pattern.compile("Community & mental health, every month"));
            drag(visit, "R. Chen", "HOSPITAL", "WEEK");
            assertThat(chen).hasAccessibleName(Pattern.compile("Hospital & specialists, every week"));

            chen.dispatchEvent("click");
            visit.button("Move").click();
            picture(visit).getByLabel("Part of care").selectOption("COMMUNITY_HEALTH");
            picture(visit).getByLabel("How often").selectOption("MONTH");
            visit.isSound();
            visit.button("Put them here").click();
            assertThat(chen).hasAccessibleName(Pattern.compile("Community & mental health, every month"));
        }
    }

    @Test
    void tellsAScreenReaderAllThatIsInIt() {
        try (var visit = open()) {
            var tree = picture(visit).ariaSnapshot();
            for (var part : new String[] {
                "application \"Care web of Mrs Smith, 85, lives alone",
                "button \"Janet, Daughter, Family, friends & neighbours, every day; talks to Bright Home Care and Mr Okafor",
                "button \"Dr Patel, GP (family doctor), GP & primary care, less often; talks to Sister Byrne; should talk to",
                "Missing: Staying on my feet",
                "Done twice: ",
                "group \"Show in the picture\"",
                "group \"Size of the picture\"",
                "list \"What the marks mean\"",
                "status",
            }) {
                assertThat(tree).contains(part);
            }
            var hidden = (Number) picture(visit)
                    .evaluate("el => [...el.shadowRoot.querySelectorAll('[aria-hidden=true]')]"
                            + ".filter(part => part.querySelector('button, [role=button], [role=img], a')).length");
            assertThat(hidden.intValue()).isZero();
        }
    }

    @Test
    void isKeptAsADrawingThatNeedsNothingElse() throws IOException {
        try (var visit = open()) {
            Download download = visit.page()
                    .waitForDownload(
                            () -> visit.button("Save as a drawing (SVG)").click());
            assertThat(download.suggestedFilename())
                    .startsWith("mrs-smith-care-web-")
                    .endsWith(".svg");
            var drawing = Files.readString(download.path(), StandardCharsets.UTF_8);
            assertThat(drawing)
                    .contains("Dr Patel", "they talk")
                    .doesNotContain("http://localhost", "var(--", "color-mix");
            assertThat(drawing.replace("http://www.w3.org/", "")).doesNotContain("http:", "https:", "url(");
            visit.isSound();
        }
    }

    @Test
    void isPrintedOnOneSideOfA4() {
        try (var visit = open()) {
            var paper = new String(
                    visit.page().pdf(new Page.PdfOptions().setPreferCSSPageSize(true)), StandardCharsets.ISO_8859_1);
            assertThat(Pattern.compile("/Type\\s*/Page\\b(?!s)").matcher(paper).results())
                    .hasSize(1);
        }
    }

    @Test
    void showsAnEarlierDayAndPutsItBesideToday() {
        try (var visit = open()) {
            visit.button("‹ Earlier change").click();
            assertThat(visit.page().locator("care-web-time output")).not().hasText("today");
            visit.isSound();
            visit.button("Before and after").click();
            assertThat(visit.page().locator("care-web-pair care-web-graph")).hasCount(2);
            visit.isSound();
            visit.button("Back to today").click();
            assertThat(visit.page().locator("care-web-time output")).hasText("today");
        }
    }

    private Visit open() {
        var visit = Visit.onDesktop(port);
        visit.signInAs("Mrs Smith");
        visit.open("my-web");
        assertThat(node(visit, "Janet")).isVisible();
        return visit;
    }

    private static Locator picture(Visit visit) {
        return visit.page().locator("care-web-graph");
    }

    private static Locator node(Visit visit, String name) {
        return picture(visit)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(Pattern.compile("^" + name + ", ")))
                .first();
    }

    private static Locator status(Visit visit) {
        return picture(visit).getByRole(AriaRole.STATUS);
    }

    private static Locator question(Visit visit) {
        return picture(visit).getByRole(AriaRole.DIALOG);
    }

    /** One Tab stop enters; from there the arrow keys come to everybody. */
    private static void focus(Visit visit, String name) {
        picture(visit).locator(".node[tabindex='0']").focus();
        press(visit, "Home");
        for (int steps = 0; steps < 60 && !name(focused(visit)).equals(name); steps++) {
            press(visit, steps % 8 == 7 ? "ArrowUp" : "ArrowRight");
        }
        assertThat(node(visit, name)).isFocused();
    }

    private static void press(Visit visit, String... keys) {
        for (var key : keys) {
            visit.page().keyboard().press(key);
        }
    }

    private static String focused(Visit visit) {
        return String.valueOf(
                picture(visit).evaluate("el => el.shadowRoot.activeElement?.getAttribute('aria-label') ?? ''"));
    }

    private static String name(String announcement) {
        return announcement.split(",", 2)[0];
    }

    /** From the middle of somebody to the middle of another cell. */
    private static void drag(Visit visit, String name, String sector, String ring) {
        picture(visit).locator("svg.picture").evaluate("drawn => drawn.scrollIntoView({block: 'end'})");
        var from = node(visit, name).locator(".disc").boundingBox();
        var to = picture(visit).locator(".ground." + ring + "." + sector).boundingBox();
        var mouse = visit.page().mouse();
        mouse.move(from.x + from.width / 2, from.y + from.height / 2);
        mouse.down();
        mouse.move(
                to.x + to.width / 2,
                to.y + to.height / 2,
                new com.microsoft.playwright.Mouse.MoveOptions().setSteps(8));
        mouse.up();
    }
}
