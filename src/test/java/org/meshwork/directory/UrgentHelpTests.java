package org.meshwork.directory;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.io.IOException;
import java.io.InputStreamReader;
import java.util.List;
import java.util.Objects;
import org.apache.commons.csv.CSVFormat;
import org.junit.jupiter.api.Test;
import org.meshwork.shared.SeedTable;

/** Counted both ways: who is missed, and who is alarmed for nothing. */
class UrgentHelpTests {

    @Test
    void missesNobody() {
        var phrasings = phrasings();

        assertThat(phrasings).hasSizeGreaterThanOrEqualTo(100);
        assertThat(phrasings.stream()
                        .map(Phrasing::says)
                        .filter(says -> UrgentHelp.in(says).isEmpty()))
                .as("missed")
                .isEmpty();
    }

    @Test
    void givesTheHelpForThatDanger() {
        assertThat(phrasings().stream()
                        .filter(phrasing -> UrgentHelp.in(phrasing.says())
                                .filter(help -> help.kind().equals(phrasing.kind()))
                                .isEmpty())
                        .map(phrasing -> phrasing + " read as "
                                + UrgentHelp.in(phrasing.says()).map(UrgentHelp::kind)))
                .isEmpty();
    }

    @Test
    void alarmsHardlyAnybodyForNothing() {
        var searches = ordinarySearches();
        var alarmed = searches.stream()
                .filter(says -> UrgentHelp.in(says).isPresent())
                .map(says ->
                        says + ": " + UrgentHelp.in(says).map(UrgentHelp::kind).orElse(""))
                .toList();

        assertThat(searches).hasSizeGreaterThanOrEqualTo(300);
        assertThat(alarmed).hasSizeLessThanOrEqualTo(searches.size() * 2 / 100);
    }

    @Test
    void putsTheMostFittingLineFirst() {
        assertThat(first("I want to die")).isEqualTo("Samaritans");
        assertThat(first("he isn't breathing")).isEqualTo("999");
        assertThat(first("I think a child is being abused")).isEqualTo("999");
        assertThat(first("my stepdad touches me")).isEqualTo("Childline");
        assertThat(UrgentHelp.in("my husband hits me").orElseThrow().lines())
                .extracting(UrgentHelp.Line::phone)
                .contains("999", "0808 2000 247");
        assertThat(UrgentHelp.in("self harm").orElseThrow().lines())
                .extracting(UrgentHelp.Line::text)
                .contains("SHOUT to 85258");
    }

    @Test
    void readsCrisisInTheMiddleOfALongStory() {
        assertThat(UrgentHelp.in("My GP gave me tablets. ".repeat(20) + "Honestly I don't want to be here any more. "
                        + "The dog needs walking. ".repeat(20)))
                .isPresent();
    }

    @Test
    void answersStrangeTextAtOnce() {
        for (var typed :
                List.of("", "   ", "*".repeat(1_000), "kill ".repeat(2_000), "x".repeat(10_000), "💬", "\uD800")) {
            assertTimeout(ofSeconds(5), () -> assertThat(UrgentHelp.in(typed)).isEmpty());
        }
    }

    @Test
    void saysWhereEachFactComesFrom() {
        assertThat(SeedTable.read("reference/crisis-help.csv", row -> row.text("source")))
                .noneMatch(String::isBlank);
        assertThat(SeedTable.read("reference/crisis.csv", row -> row.text("reviewed")))
                .noneMatch(String::isBlank);
    }

    private static String first(String says) {
        return UrgentHelp.in(says).orElseThrow().lines().getFirst().name();
    }

    private record Phrasing(String kind, String says) {}

    private static List<Phrasing> phrasings() {
        try (var rows = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get()
                .parse(new InputStreamReader(resource("crisis-phrasings.csv"), UTF_8))) {
            return rows.stream()
                    .map(row -> new Phrasing(row.get("kind"), row.get("says")))
                    .toList();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static List<String> ordinarySearches() {
        try (var in = resource("ordinary-searches.txt")) {
            return new String(in.readAllBytes(), UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank())
                    .toList();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static java.io.InputStream resource(String name) {
        return Objects.requireNonNull(UrgentHelpTests.class.getResourceAsStream(name), name);
    }
}
