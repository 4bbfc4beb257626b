package org.meshwork.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
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
