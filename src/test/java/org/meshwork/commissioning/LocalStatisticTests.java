package org.meshwork.commissioning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.meshwork.commissioning.LocalStatistic.CannotSay;
import org.meshwork.commissioning.LocalStatistic.Score;

class LocalStatisticTests {

    private static final Map<String, List<String>> ROW = Map.of(
            "a", List.of("b"), "b", List.of("a", "c"), "c", List.of("b", "d"), "d", List.of("c"), "island", List.of());

    @Test
    void scoresEachAreaAndSaysHowOftenChanceGoesSoFar() {
        var score = (Score) LocalStatistic.star(Map.of("a", 1.0, "b", 1.0, "c", 1.0, "d", 5.0), ROW)
                .get("d");

        assertThat(score.z()).isCloseTo(1, within(1e-12));
        assertThat(score.chance()).isCloseTo(0.3173105, within(1e-7));
    }

    @Test
    void saysWhyItCannotSay() {
        assertThat(why(Map.of("a", 1.0, "b", 2.0), "c")).isEqualTo("There is no figure for this area.");
        assertThat(why(Map.of("a", 1.0), "a")).contains("no other area");
        assertThat(why(Map.of("a", 4.0, "b", 4.0, "c", 4.0), "b")).contains("same figure");
        assertThat(why(Map.of("a", 1.0, "b", 2.0, "island", 3.0), "island")).contains("lie next to");
        assertThat(why(Map.of("a", 1.0, "c", 2.0, "d", 3.0), "a")).contains("areas around this one");
        assertThat(why(Map.of("a", 1.0, "b", 2.0), "a")).contains("no rest to compare");
    }

    private static String why(Map<String, Double> values, String area) {
        return ((CannotSay) LocalStatistic.star(values, ROW).get(area)).why();
    }
}
