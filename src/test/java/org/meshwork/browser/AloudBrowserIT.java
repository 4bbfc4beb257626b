package org.meshwork.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.meshwork.MeshworkTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Mrs Smith's page as a screen reader says it, to somebody who has never seen it. */
@MeshworkTest
class AloudBrowserIT {

    private static final String GAP = "Nobody helps you with staying on your feet";
    private static final Pattern NAMED = Pattern.compile("- '?(heading|button|link|img|group|list) \"(.*?)\".*");
    private static final Pattern NAMELESS = Pattern.compile("- '?(heading|button|link|img|textbox)(:.*| \\[.*)?");
    private static final Pattern PARAGRAPH = Pattern.compile("- paragraph: \"?(.*?)\"?");

    @LocalServerPort
    int port;

    @Test
    void saysFirstWhoseItIsThenWhatWasNoticedThenWhoHelps() {
        try (var visit = myWeb()) {
            assertThat(headings(visit))
                    .containsSubsequence(
                            "My care web",
                            "What we noticed",
                            "Nobody took over from Dr Adeyemi",
                            GAP,
                            "Two people co-ordinate your care",
                            "Nobody supports Janet",
                            "Who helps",
                            "Family, friends & neighbours",
                            "GP & primary care",
                            "Hospital & specialists",
                            "Community & mental health",
                            "Social care & housing",
                            "Voluntary & community",
                            "The picture");
            assertThat(lines(visit, "main"))
                    .containsSubsequence(
                            "- heading \"My care web\" [level=1]",
                            "- paragraph: Mrs Smith, 85, lives alone",
                            "- heading \"What we noticed\" [level=2]",
                            "- paragraph: 5 of 10 handovers are joined up; of 7 more you do not know.",
                            "- paragraph: A handover is two who help with the same thing, so should talk to each other.",
                            "- text: Gap",
                            "- paragraph: Dr Adeyemi helped you with exercises to ease your breathing until 31 August 2026. Nobody has taken over.",
                            "- paragraph: You said that this matters to you. Nobody in your web helps with it now.",
                            "- text: Overlap",
                            "- paragraph: S. Malik and A. Doyle are each down as the one to call. Ask them to agree who it is.");
        }
    }

    /** The list says all that the picture shows, before the picture comes. */
    @Test
    void saysOfEachWhoTheyAreAndWhomTheyTalkTo() {
        try (var visit = myWeb()) {
            assertThat(names(visit, ".mw-people"))
                    .contains(
                            "Janet, Daughter, Family, friends & neighbours, every day; talks to Bright Home Care and Mr Okafor",
                            "Dr Patel, GP (family doctor), GP & primary care, less often; talks to Sister Byrne; should talk to District nurses and Dr Lowe",
                            "Dr Adeyemi, Hospital doctor, Hospital & specialists, ended 31 August",
                            "S. Malik, Link worker (social prescriber), Voluntary & community, every month; co-ordinates your care; talks to Age Concern; should talk to A. Doyle");
            var inPicture = lines(visit, "care-web-graph")
                    .filter(line -> line.startsWith("- button \"") && line.contains(", "))
                    .flatMap(line -> found(NAMED, line, 2))
                    .toList();
            assertThat(inPicture).hasSize(14);
            assertThat(names(visit, ".mw-people")).containsAll(inPicture);
        }
    }

    @Test
    void hasANameForEverythingThatCanBePressedAndWholeSentences() {
        try (var visit = myWeb()) {
            var more = visit.button("Show ");
            more.click();
            more.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));
            visit.button(GAP).click();
            visit.page().getByText("Why this fits you").first().waitFor();
            var lines = lines(visit, "main").toList();
            assertThat(lines).noneMatch(line -> NAMELESS.matcher(line).matches());
            assertThat(lines.stream().flatMap(line -> found(PARAGRAPH, line, 1)).filter(words -> words.contains(" ")))
                    .filteredOn(words -> !words.equals("Mrs Smith, 85, lives alone"))
                    .filteredOn(words -> !words.startsWith("Telephone: "))
                    .allMatch(words -> words.matches("[A-Z0-9“].*[.:?]"));
            visit.isSound();
        }
    }

    @Test
    void saysWhyAServiceFitsAndWhatOneCanDo() {
        try (var visit = myWeb()) {
            visit.button(GAP).click();
            visit.page().getByText("Why this fits you").first().waitFor();
            assertThat(lines(visit, ".mw-chosen"))
                    .containsSubsequence(
                            "- heading \"" + GAP + "\" [level=3]:",
                            "- button \"" + GAP + "\" [expanded]",
                            "- heading \"These three fit you best\" [level=4]",
                            "- 'link \"Steady Steps: balance and strength class\"':",
                            "- paragraph: \"Why this fits you, and what of its entry says so:\"",
                            "- listitem: It helps with staying on your feet. (what it helps with)",
                            "- listitem: It is for people aged 60 or over, and you are 85. (who it is for)",
                            "- listitem: You can just turn up. (how to join)",
                            "- 'button \"Add to the web: Steady Steps: balance and strength class\"': Add to the web",
                            "- paragraph: What do you say to this?",
                            "- button \"This is fine for me\"",
                            "- button \"I have asked\"",
                            "- button \"Done\"");
        }
    }

    private Visit myWeb() {
        var visit = Visit.onDesktop(port);
        visit.signInAs("Mrs Smith");
        visit.open("my-web");
        visit.heading("What we noticed").waitFor();
        visit.page().locator("care-web-graph").waitFor();
        return visit;
    }

    private static List<String> headings(Visit visit) {
        return lines(visit, "main")
                .filter(line -> line.startsWith("- heading"))
                .flatMap(line -> found(NAMED, line, 2))
                .toList();
    }

    private static List<String> names(Visit visit, String part) {
        return lines(visit, part).flatMap(line -> found(NAMED, line, 2)).toList();
    }

    /** In the order in which they are read, as YAML. */
    private static Stream<String> lines(Visit visit, String part) {
        return visit.page().locator(part).first().ariaSnapshot().lines().map(String::strip);
    }

    private static Stream<String> found(Pattern pattern, String line, int group) {
        var matcher = pattern.matcher(line);
        return matcher.matches() ? Stream.of(matcher.group(group)) : Stream.empty();
    }
}
