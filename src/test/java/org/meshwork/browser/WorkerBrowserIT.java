package org.meshwork.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Media;
import java.util.List;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.meshwork.MeshworkTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A link worker, with somebody in front of them. */
@MeshworkTest
class WorkerBrowserIT {

    @LocalServerPort
    int port;

    @Test
    void findsAServiceFromPlainWordsAndAPostcode() {
        try (var visit = Visit.onDesktop(port)) {
            visit.open("find");
            assertThat(visit.heading("Find support")).isVisible();
            visit.isSound();
            visit.page().getByLabel("What would help?").fill("dad is unsteady on his feet");
            visit.page().getByLabel("Near").fill("zz4 7qa");
            visit.button("Find support").click();
            var names = visit.results().getByRole(AriaRole.HEADING);
            assertThat(visit.page()).hasURL(Pattern.compile("near=zz4"));
            assertThat(names.first()).isVisible();
            Assertions.assertThat(names.allInnerTexts().stream().limit(3))
                    .anyMatch(name -> name.contains("Steady Steps") || name.contains("falls"));
            visit.isSound();

            names.first().getByRole(AriaRole.LINK).click();
            assertThat(visit.page()).hasURL(Pattern.compile("/find/[0-9a-f-]{36}"));
            assertThat(visit.page().getByRole(AriaRole.HEADING).first()).isVisible();
            visit.isSound();
        }
    }

    @Test
    void narrowsDownToSundayFreeAndSelfReferralWithoutAMouse() {
        try (var visit = Visit.onDesktop(port)) {
            visit.open("find?q=company");
            assertThat(visit.results().first()).isVisible();
            var keyboard = new Keyboard(visit.page());
            for (var choice : List.of("Sunday", "Free", "Ask for it yourself")) {
                keyboard.toWhere(
                        focus -> focus.tag().equals("input") && focus.name().startsWith(choice), choice);
                keyboard.press("Space");
                Assertions.assertThat(keyboard.focus().on()).as(choice).isTrue();
            }
            assertThat(visit.page())
                    .hasURL(Pattern.compile("(?=.*day=sunday)(?=.*cost=free)(?=.*joining=self-referral)"));
            assertThat(visit.results().filter(new Locator.FilterOptions().setHasText("Teatime Calls")))
                    .isVisible();
            Assertions.assertThat(visit.results().count()).isLessThan(20);
            visit.isSound();
        }
    }

    @Test
    void printsAShortlistFromAPhone() {
        try (var visit = Visit.onPhone(port)) {
            // No printer here: what the page looked like when it was sent to one is kept instead.
            visit.page().addInitScript("window.print = () => { window.printed = document.documentElement.className; }");
            visit.open("find?q=company&cost=free");
            assertThat(visit.results().first()).isVisible();
            var names = List.of(name(visit, 0), name(visit, 1));
            names.forEach(name -> visit.button("Keep on my list: " + name).click());
            visit.link("My list (2)").click();
            assertThat(visit.heading("My list")).isVisible();
            assertThat(visit.results()).hasCount(2);
            names.forEach(name -> assertThat(visit.heading(name)).isVisible());
            Assertions.assertThat(
                            (Boolean)
                                    visit.page()
                                            .evaluate(
                                                    "() => document.documentElement.scrollWidth <= document.documentElement.clientWidth"))
                    .as("nothing is wider than the phone")
                    .isTrue();
            visit.isSound();

            visit.button("Print in large type").click();
            Assertions.assertThat(String.valueOf(visit.page().evaluate("() => window.printed")))
                    .contains("mw-print-large");
            visit.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            names.forEach(name -> assertThat(visit.heading(name)).isVisible());
            assertThat(visit.button("Keep on my list")).isHidden();
        }
    }

    private static String name(Visit visit, int result) {
        return visit.results().nth(result).getByRole(AriaRole.HEADING).first().innerText();
    }

    @Test
    void isToldWhenAPostcodeCannotBe() {
        try (var visit = Visit.onPhone(port)) {
            visit.open("find?q=befriending&near=ZZ99+9ZZ");
            assertThat(visit.results().first()).isVisible();
            assertThat(visit.page().getByLabel("Near")).hasValue("ZZ99 9ZZ");
            assertThat(visit.page().getByText("ZZ99 9ZZ").first()).isVisible();
            visit.isSound();
        }
    }

    @Test
    void keepsAServiceForSomebodyAndTakesItOffFromAPhone() {
        try (var visit = Visit.onPhone(port)) {
            visit.signInAs("S. Malik");
            visit.open("find?q=company&cost=free");
            assertThat(visit.results().first()).isVisible();
            var name = name(visit, 0);
            var card = visit.results().first();
            card.locator("summary").press("Enter");
            card.locator("vaadin-select").click();
            visit.page()
                    .getByRole(
                            AriaRole.OPTION,
                            new Page.GetByRoleOptions().setName("Mrs Smith").setExact(true))
                    .click();
            card.locator(".find-keep-whose > button").press("Enter");
            assertThat(card.getByRole(AriaRole.STATUS)
                            .filter(new Locator.FilterOptions().setHasText("list of Mrs Smith")))
                    .hasText("Now on the list of Mrs Smith.");
            visit.isSound();

            visit.link("See the list of Mrs Smith").click();
            assertThat(visit.heading("Kept for Mrs Smith")).isVisible();
            assertThat(visit.heading(name)).isVisible();
            assertThat(visit.page().getByText("Kept by you, 10 October")).isVisible();
            Assertions.assertThat(
                            (Boolean)
                                    visit.page()
                                            .evaluate(
                                                    "() => document.documentElement.scrollWidth <= document.documentElement.clientWidth"))
                    .as("nothing is wider than the phone")
                    .isTrue();
            visit.isSound();

            visit.button("Take off the list: " + name).press("Enter");
            assertThat(visit.page().getByText(name + " is off the list.")).isVisible();
            assertThat(visit.results()).hasCount(0);
        }
    }

    @Test
    void opensTheWebOfSomebodyWhoLetThem() {
        try (var visit = Visit.onDesktop(port)) {
            visit.signInAs("S. Malik");
            visit.open("my-web");
            visit.link("Mrs Smith").click();
            assertThat(visit.heading("Mrs Smith’s care web")).isVisible();
            visit.isSound();
        }
    }
}
