package org.meshwork.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.meshwork.MeshworkTest;
import org.meshwork.access.Accounts;
import org.meshwork.access.Consents;
import org.meshwork.person.CareWebs;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * How long the browser works to draw a web for the first time on a page, and to follow somebody who is dragged: script,
 * style and layout, in milliseconds of the processor, so that what else the machine does is not counted. Run it with {@code
 * mvn verify -Dit.test=PictureBenchmarkIT -Dbenchmark=target/picture.md}; what it writes there belongs in
 * docs/benchmarks.md.
 */
@MeshworkTest
@EnabledIfSystemProperty(named = "benchmark", matches = ".+", disabledReason = "no file is named by -Dbenchmark")
class PictureBenchmarkIT {

    private static final int VISITS = 7;
    private static final int MOVEMENTS = 120;

    @LocalServerPort
    int port;

    @Autowired
    Accounts accounts;

    @Autowired
    Consents consents;

    @Autowired
    CareWebs careWebs;

    /** In milliseconds; a movement is the mean of all. */
    private record Measured(double drawingScript, double drawingLayout, double movement) {}

    private record Work(double script, double layout) {

        static Work soFar(CDPSession browser) {
            double script = 0;
            double layout = 0;
            for (var metric : browser.send("Performance.getMetrics").getAsJsonArray("metrics")) {
                var value = 1000 * metric.getAsJsonObject().get("value").getAsDouble();
                switch (metric.getAsJsonObject().get("name").getAsString()) {
                    case "ScriptDuration" -> script += value;
                    case "LayoutDuration", "RecalcStyleDuration" -> layout += value;
                    default -> {}
                }
            }
            return new Work(script, layout);
        }

        Work since(Work earlier) {
            return new Work(script - earlier.script, layout - earlier.layout);
        }
    }

    @Test
    void saysHowLongAPictureTakes() throws IOException {
        var table = new StringBuilder(
                "| contacts | first drawing, script | layout | a movement of a drag |\n|---:|---:|---:|---:|\n");
        for (int size : SizedWeb.SIZES) {
            var username = SizedWeb.opened(size, accounts, careWebs, consents);
            var visits = new ArrayList<Measured>();
            for (int visit = 0; visit < VISITS; visit++) {
                visits.add(measured(username));
            }
            table.append(String.format(
                    Locale.UK,
                    "| %d | %.1f | %.1f | %.2f |%n",
                    size,
                    median(visits, Measured::drawingScript),
                    median(visits, Measured::drawingLayout),
                    median(visits, Measured::movement)));
        }
        Files.writeString(Path.of(System.getProperty("benchmark")), table.toString());
    }

    private Measured measured(String username) {
        try (var visit = Visit.onDesktop(port)) {
            visit.page().addInitScript(script());
            visit.open("sign-in");
            visit.page().locator("#username").fill(username);
            visit.page().locator("#password").fill(SizedWeb.PASSWORD);
            visit.page().locator("form button").click();
            visit.page().waitForURL(url -> !url.contains("sign-in"));
            visit.open("my-web");
            visit.page()
                    .locator("care-web-graph")
                    .first()
                    .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
            visit.page().waitForFunction("() => document.querySelector('care-web-graph').data");
            var browser = visit.page().context().newCDPSession(visit.page());
            var ticks = new JsonObject();
            ticks.addProperty("timeDomain", "threadTicks");
            browser.send("Performance.enable", ticks);
            var before = Work.soFar(browser);
            visit.page().evaluate("() => drawCareWeb()");
            var drawing = Work.soFar(browser).since(before);
            return new Measured(drawing.script(), drawing.layout(), movement(visit, browser));
        }
    }

    private static double movement(Visit visit, CDPSession browser) {
        var contact = visit.page().locator("care-web-graph .node").first();
        contact.scrollIntoViewIfNeeded();
        var box = contact.boundingBox();
        var mouse = visit.page().mouse();
        mouse.move(box.x + box.width / 2, box.y + box.height / 2);
        mouse.down();
        mouse.move(box.x + 40, box.y + 40, new com.microsoft.playwright.Mouse.MoveOptions().setSteps(4));
        assertThat(visit.page().locator("care-web-graph.holding").count())
                .as("somebody is in hand")
                .isOne();
        var before = Work.soFar(browser);
        mouse.move(box.x + 160, box.y + 120, new com.microsoft.playwright.Mouse.MoveOptions().setSteps(MOVEMENTS));
        var work = Work.soFar(browser).since(before);
        visit.page().keyboard().press("Escape");
        mouse.up();
        return (work.script() + work.layout()) / MOVEMENTS;
    }

    private static double median(List<Measured> visits, ToDoubleFunction<Measured> part) {
        return visits.stream()
                .sorted(Comparator.comparingDouble(part))
                .mapToDouble(part)
                .skip(VISITS / 2)
                .findFirst()
                .orElseThrow();
    }

    private static String script() {
        try (var file = PictureBenchmarkIT.class.getResourceAsStream("measure-picture.js")) {
            return new String(file.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
