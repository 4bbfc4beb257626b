package org.meshwork.commissioning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PermutationsTests {

    private static final Map<String, Double> SEVEN =
            Map.of("a", 2.0, "b", 3.0, "c", 3.2, "d", 5.0, "e", 8.0, "f", 7.0, "g", 1.0);
    private static final Map<String, List<String>> NEAR = Map.of(
            "a", List.of("b", "g"),
            "b", List.of("a", "c"),
            "c", List.of("b", "d"),
            "d", List.of("c", "e", "f"),
            "e", List.of("d", "f"),
            "f", List.of("d", "e"),
            "g", List.of("a"));

    @Test
    void countAsTryingAllWaysWould() {
        var chances = Permutations.chances(SEVEN, NEAR);

        for (var area : SEVEN.keySet()) {
            assertThat(chances.get(area)).as(area).isCloseTo(tryingAll(area), within(0.01));
        }
    }

    @Test
    void giveTheSameForTheSameSeed() {
        assertThat(Permutations.chances(SEVEN, NEAR)).isEqualTo(Permutations.chances(SEVEN, NEAR));
        assertThat(Permutations.chances(SEVEN, NEAR, 999, 1)).isNotEqualTo(Permutations.chances(SEVEN, NEAR, 999, 2));
    }

    @Test
    void agreeWithTheNormalWhereItHolds() {
        var values = new HashMap<String, Double>();
        var near = new HashMap<String, List<String>>();
        plane(20, new Random(5), values, near);
        var normal = LocalStatistic.star(values, near);

        var chances = Permutations.chances(values, near, 9_999, 1);

        assertThat(chances).hasSize(400);
        var apart = chances.entrySet().stream()
                .mapToDouble(
                        one -> Math.abs(one.getValue() - ((LocalStatistic.Score) normal.get(one.getKey())).chance()))
                .average()
                .orElseThrow();
        // Gi* also counts the area's own value, which conditional permutation keeps where it is.
        assertThat(apart).isLessThan(0.25);
    }

    @Test
    void areQuickOnAWholeCounty() {
        var values = new HashMap<String, Double>();
        var near = new HashMap<String, List<String>>();
        plane(26, new Random(3), values, near);
        var start = System.nanoTime();

        assertThat(Permutations.chances(values, near)).hasSize(676);

        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(20));
    }

    @Test
    void saySilentlyNothingWhereThereIsNothingToSay() {
        assertThat(Permutations.chances(Map.of(), NEAR)).isEmpty();
        assertThat(Permutations.chances(Map.of("a", 1.0, "b", 1.0, "c", 1.0), NEAR))
                .isEmpty();
        assertThat(Permutations.chances(SEVEN, Map.of())).isEmpty();
    }

    private static double tryingAll(String area) {
        var others = new ArrayList<>(SEVEN.keySet());
        others.remove(area);
        var near = NEAR.get(area);
        var real = near.stream().mapToDouble(SEVEN::get).sum();
        int[] counts = new int[3];
        choose(others, near.size(), 0, 0, counts, real);
        return Math.min(1, 2.0 * Math.min(counts[0], counts[1]) / counts[2]);
    }

    private static void choose(List<String> from, int more, int at, double sum, int[] counts, double real) {
        if (more == 0) {
            counts[0] += sum >= real - 1e-9 ? 1 : 0;
            counts[1] += sum <= real + 1e-9 ? 1 : 0;
            counts[2]++;
            return;
        }
        for (int i = at; i < from.size(); i++) {
            choose(from, more - 1, i + 1, sum + SEVEN.get(from.get(i)), counts, real);
        }
    }

    static void plane(int side, Random random, Map<String, Double> values, Map<String, List<String>> near) {
        for (int x = 0; x < side; x++) {
            for (int y = 0; y < side; y++) {
                values.put(x + ":" + y, 60 + 10 * random.nextGaussian());
                near.put(x + ":" + y, List.of(x - 1 + ":" + y, x + 1 + ":" + y, x + ":" + (y - 1), x + ":" + (y + 1)));
            }
        }
    }
}
