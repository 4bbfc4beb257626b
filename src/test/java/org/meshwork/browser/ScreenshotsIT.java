package org.meshwork.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import com.microsoft.playwright.options.ScreenshotAnimations;
import com.microsoft.playwright.options.ScreenshotType;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.meshwork.MeshworkTest;
import org.meshwork.access.Accounts;
import org.meshwork.access.Consents;
import org.meshwork.access.Role;
import org.meshwork.person.CareWebs;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * The pictures of {@code docs}, from the running program: webs of 4, 15, 40 and 70 contacts, light, dark, printed in
 * colour and in black and white, and on a phone; and the interview. docs/screenshots.md shows them. Run it with {@code mvn verify -Dit.test=ScreenshotsIT -Dscreenshots=docs/screenshots}.
 */
@MeshworkTest
@EnabledIfSystemProperty(named = "screenshots", matches = ".+", disabledReason = "no folder is named by -Dscreenshots")
class ScreenshotsIT {

    /** High enough that what was noticed needs no scrolling of its own. */
    private static final int SCREEN_HEIGHT = 1500;

    private static final int SCREEN_WIDTH = 1280;

    /** Pixels of one side of paper, as browsers count them. */
    private static final int A4_WIDTH = 760;

    private static final int A4_HEIGHT = 1075;

    /** Of a hundred: names stay sharp, files small. */
    private static final int QUALITY = 72;

    @LocalServerPort
    int port;

    @Autowired
    Accounts accounts;

    @Autowired
    Consents consents;

    @Autowired
    CareWebs careWebs;

    private final Path folder = Path.of(System.getProperty("screenshots", "target/screens"));

    @Test
    void showWebsOfEverySize() {
        for (int size : SizedWeb.SIZES) {
            var username = owner(size);
            try (var visit = Visit.onDesktop(port)) {
                signIn(visit, username);
                visit.page().setViewportSize(SCREEN_WIDTH, SCREEN_HEIGHT);
                open(visit, "my-web");
                whole(visit, size + "-light");
                visit.page().emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
                whole(visit, size + "-dark");
                visit.page()
                        .emulateMedia(new Page.EmulateMediaOptions()
                                .setColorScheme(ColorScheme.LIGHT)
                                .setMedia(Media.PRINT));
                visit.page().setViewportSize(A4_WIDTH, A4_HEIGHT);
                onPaper(visit, true, size + "-printed-in-colour");
                onPaper(visit, false, size + "-printed");
            }
            try (var visit = Visit.onPhone(port)) {
                signIn(visit, username);
                visit.open("my-web");
                visit.page().locator(".mw-people .mw-row").first().waitFor();
                seen(visit, size + "-phone-people");
                open(visit, "my-web?show=picture");
                visit.page()
                        .locator("care-web-graph svg.picture")
                        .first()
                        .evaluate("picture => picture.scrollIntoView({block: 'center'})");
                seen(visit, size + "-phone-picture");
            }
        }
    }

    @Test
    void showTheInterview() {
        var username = "web.of.interview";
        accounts.open(username, "Somebody", SizedWeb.PASSWORD, Set.of(Role.PERSON));
        var web = SizedWeb.of(username, 6);
        careWebs.load(List.of(web));
        consents.own(username, web.person());
        for (var step : List.of("health", "talk")) {
            try (var visit = Visit.onPhone(port)) {
                signIn(visit, username);
                open(visit, "my-web/" + web.person() + "/start/" + step);
                seen(visit, "interview-" + step + "-phone");
            }
            try (var visit = Visit.onDesktop(port)) {
                signIn(visit, username);
                open(visit, "my-web/" + web.person() + "/start/" + step);
                whole(visit, "interview-" + step);
            }
        }
    }

    private void signIn(Visit visit, String username) {
        visit.open("sign-in");
        visit.page().locator("#username").fill(username);
        visit.page().locator("#password").fill(SizedWeb.PASSWORD);
        visit.page().locator("form button").click();
        visit.page().waitForURL(url -> !url.contains("sign-in"));
    }

    private static void open(Visit visit, String path) {
        visit.open(path);
        visit.page().locator("h1").first().waitFor();
        visit.page()
                .locator("care-web-graph svg.picture")
                .first()
                .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
        new Keyboard(visit.page()).settle();
    }

    /** What the browser does before it prints, since a picture of a page is not printing. */
    private void onPaper(Visit visit, boolean colour, String name) {
        visit.page()
                .locator("care-web-graph")
                .first()
                .evaluate("(graph, colour) => graph.toggleAttribute('colour', colour)", colour);
        visit.page().evaluate("dispatchEvent(new Event('beforeprint'))");
        whole(visit, name);
        visit.page().evaluate("dispatchEvent(new Event('afterprint'))");
    }

    private void whole(Visit visit, String name) {
        picture(visit, name, true);
    }

    /** As much as a screen shows at once. */
    private void seen(Visit visit, String name) {
        picture(visit, name, false);
    }

    private void picture(Visit visit, String name, boolean whole) {
        visit.page()
                .screenshot(new Page.ScreenshotOptions()
                        .setFullPage(whole)
                        .setAnimations(ScreenshotAnimations.DISABLED)
                        .setType(ScreenshotType.JPEG)
                        .setQuality(QUALITY)
                        .setPath(folder.resolve(name + ".jpg")));
    }

    private String owner(int size) {
        return SizedWeb.opened(size, accounts, careWebs, consents);
    }
}
