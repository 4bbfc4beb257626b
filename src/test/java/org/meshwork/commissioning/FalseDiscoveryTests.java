package org.meshwork.commissioning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FalseDiscoveryTests {

    /** The fifteen comparisons of Benjamini and Hochberg (1995), section 4.1. */
    private static final List<Double> PUBLISHED = List.of(
            0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.3240, 0.4262, 0.5719, 0.6528,
            0.7590, 1.0);

    @Test
    void rejectsTheFourThatWerePublished() {
        assertThat(FalseDiscovery.controlled(numbered(PUBLISHED), 0.05)).containsExactlyInAnyOrder("0", "1", "2", "3");
    }

    @Test
    void takesAllBelowTheLargestThatPasses() {
        // The third passes (0.031 ≤ 0.05 · 3 / 4) and takes the second, which alone would not, with it.
        assertThat(FalseDiscovery.controlled(numbered(List.of(0.001, 0.03, 0.031, 0.9)), 0.05))
                .containsExactlyInAnyOrder("0", "1", "2");
    }

    @Test
    void takesWhatLiesOnTheLine() {
        assertThat(FalseDiscovery.controlled(Map.of("a", 0.05), 0.05)).containsExactly("a");
        assertThat(FalseDiscovery.controlled(Map.of("a", 0.0500001), 0.05)).isEmpty();
    }

    @Test
    void treatsEqualsAlike() {
        assertThat(FalseDiscovery.controlled(Map.of("a", 0.02, "b", 0.02, "c", 0.9), 0.05))
                .containsExactlyInAnyOrder("a", "b");
    }

    @Test
    void findsNothingInNothing() {
        assertThat(FalseDiscovery.controlled(Map.of(), 0.05)).isEmpty();
    }

    private static Map<String, Double> numbered(List<Double> probabilities) {
        return IntStream.range(0, probabilities.size())
                .boxed()
                .collect(Collectors.toMap(String::valueOf, probabilities::get));
    }
}
