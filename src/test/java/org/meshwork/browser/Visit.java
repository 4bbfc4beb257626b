package org.meshwork.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One visit of one person with a browser: pages are named by path, and what is on them by its role and name, as somebody
 * using a screen reader finds it. A request to any other host fails the visit.
 */
final class Visit implements AutoCloseable {

    private static final int PATIENCE = 30_000; // milliseconds

    private static final List<String> FLAGS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    /** One for all visits, each with a profile of its own: to start a browser takes longer than most journeys' steps. */
    private static @Nullable Browser browser;

    private final List<String> elsewhere = new ArrayList<>();
    private final String base;
    private final BrowserContext profile;
    private final Page page;

    private Visit(int port, Browser.NewContextOptions options) {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
        base = "http://localhost:" + port + "/";
        profile = browser().newContext(options);
        page = profile.newPage();
        page.setDefaultTimeout(PATIENCE);
        page.onRequest(request -> {
            if (!request.url().startsWith(base) && !request.url().startsWith("data:")) {
                elsewhere.add(request.url());
            }
        });
    }

    static Visit onDesktop(int port) {
        return new Visit(port, new Browser.NewContextOptions().setViewportSize(1280, 900));
    }

    /** 375 pixels wide, dark, at night. */
    static Visit onPhone(int port) {
        return new Visit(
                port,
                new Browser.NewContextOptions()
                        .setViewportSize(375, 812)
                        .setHasTouch(true)
                        .setColorScheme(ColorScheme.DARK));
    }

    /** It ends with this process. */
    private static synchronized Browser browser() {
        if (browser == null || !browser.isConnected()) {
            var launch = new BrowserType.LaunchOptions().setArgs(FLAGS);
            Optional.ofNullable(System.getenv("MESHWORK_BROWSER")).map(Path::of).ifPresent(launch::setExecutablePath);
            browser = Playwright.create().chromium().launch(launch);
        }
        return browser;
    }

    Page page() {
        return page;
    }

    void open(String path) {
        page.navigate(base + path);
    }

    /** As one of the demonstration's accounts, by the button that offers it. */
    void signInAs(String who) {
        open("sign-in");
        button(who).click();
        page.waitForURL(url -> !url.contains("sign-in"));
    }

    /** Until the front page is there again: the browser is on its way to it. */
    void signOut() {
        button("Sign out").click();
        link("Sign in").waitFor();
    }

    Locator heading(String name) {
        return page.getByRole(
                AriaRole.HEADING, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    Locator button(String nameBegins) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(beginning(nameBegins)))
                .first();
    }

    Locator link(String nameBegins) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(beginning(nameBegins)))
                .first();
    }

    /** What a search found, best first. */
    Locator results() {
        return page.locator(".find-card");
    }

    /** No axe violation on the page as it stands, and no request to anybody else. */
    void isSound() {
        // What is still fading in has too little contrast for a moment.
        page.waitForFunction(
                "() => document.getAnimations().every(one => one.playState !== 'running' || one.effect.getComputedTiming().endTime === Infinity)");
        // Vaadin’s own sign of a lost connection stands outside every landmark.
        var violations = new AxeBuilder(page)
                .exclude("vaadin-connection-indicator").analyze().getViolations().stream()
                        .map(rule -> rule.getId() + ": "
                                + rule.getNodes().stream()
                                        .map(node -> String.valueOf(node.getHtml()))
                                        .limit(3)
                                        .toList())
                        .toList();
        assertThat(violations).as("axe on %s", page.url()).isEmpty();
        assertThat(elsewhere).as("requests to others from %s", page.url()).isEmpty();
    }

    @Override
    public void close() {
        profile.close();
    }

    private static Pattern beginning(String words) {
        // The browser reads the pattern, and knows no \\Q.
        return Pattern.compile("^" + words.replaceAll("[.*+?^${}()|\\[\\]\\\\]", "\\\\$0"));
    }
}
