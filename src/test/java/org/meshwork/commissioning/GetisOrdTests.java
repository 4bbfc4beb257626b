package org.meshwork.commissioning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class GetisOrdTests {

    /** Six points, those within 15 of each other being neighbours: the worked example of PySAL's {@code esda.G_Local}. */
    private static final Map<String, Double> SIX = Map.of("a", 2.0, "b", 3.0, "c", 3.2, "d", 5.0, "e", 8.0, "f", 7.0);

    private static final Map<String, List<String>> WITHIN_15 = Map.of(
            "a", List.of("b", "d"),
            "b", List.of("a", "d", "e"),
            "c", List.of("e"),
            "d", List.of("a", "b", "e"),
            "e", List.of("b", "c", "d", "f"),
            "f", List.of("e"));

    @Test
    void givesTheValuesThatPySalPublishes() {
        var published = Map.of(
                "a",
                -1.39727626,
                "b",
                -0.28917762,
                "c",
                0.65064964,
                "d",
                -0.28917762,
                "e",
                1.23452088,
                "f",
                2.02424331);

        var scores = GetisOrd.star(SIX, WITHIN_15);

        assertThat(scores).containsOnlyKeys(published.keySet());
        published.forEach((area, score) -> assertThat(scores.get(area)).as(area).isCloseTo(score, within(1e-8)));
    }

    /**
     * By hand: of 1, 1, 1, 5 in a row the mean is 2 and the variance 3. The last and its neighbour sum to 6, where 4 would be
     * expected, with a spread of √3 · √(2 · 2 / 3) = 2.
     */
    @Test
    void givesWhatOneReckonsByHand() {
        var scores = GetisOrd.star(
                Map.of("a", 1.0, "b", 1.0, "c", 1.0, "d", 5.0),
                Map.of("a", List.of("b"), "b", List.of("a", "c"), "c", List.of("b", "d"), "d", List.of("c")));

        assertThat(scores.get("d")).isCloseTo(1.0, within(1e-12));
        assertThat(scores.get("a")).isCloseTo(-1.0, within(1e-12));
        assertThat(scores.get("b")).isCloseTo((3 - 6) / (Math.sqrt(3) * Math.sqrt(1)), within(1e-12));
    }

    @Test
    void countsAnAreaThatIsNamedTwiceOnce() {
        var twice = Map.of("a", List.of("b", "d", "b", "a"));

        assertThat(GetisOrd.star(SIX, twice).get("a")).isCloseTo(-1.39727626, within(1e-8));
    }

    @Test
    void saysNothingWhereAllAreAlike() {
        assertThat(GetisOrd.star(Map.of("a", 40.0, "b", 40.0, "c", 40.0), Map.of("a", List.of("b"))))
                .isEmpty();
    }

    @Test
    void saysNothingOfOneAreaOrOfNone() {
        assertThat(GetisOrd.star(Map.of(), Map.of())).isEmpty();
        assertThat(GetisOrd.star(Map.of("a", 40.0), Map.of("a", List.of("b")))).isEmpty();
    }

    @Test
    void saysNothingOfAnAreaWithoutNeighbours() {
        var scores = GetisOrd.star(SIX, Map.of("a", List.of("b"), "b", List.of("a")));

        assertThat(scores).containsOnlyKeys("a", "b");
    }

    @Test
    void saysNothingOfAnAreaThatAllOthersSurround() {
        var scores = GetisOrd.star(
                Map.of("a", 1.0, "b", 2.0, "c", 3.0),
                Map.of("a", List.of("b", "c"), "b", List.of("a"), "c", List.of("a")));

        assertThat(scores).containsOnlyKeys("b", "c");
    }

    @Test
    void passesOverNeighboursWithoutAValue() {
        var known = new LinkedHashMap<>(SIX);
        known.remove("d");

        var scores = GetisOrd.star(known, WITHIN_15);

        assertThat(scores).containsOnlyKeys("a", "b", "c", "e", "f");
        // a and b of 2, 3, 3.2, 8, 7: mean 4.64.
        var deviation = Math.sqrt((4 + 9 + 10.24 + 64 + 49) / 5 - 4.64 * 4.64);
        assertThat(scores.get("a")).isCloseTo((5 - 2 * 4.64) / (deviation * Math.sqrt(2.0 * 3 / 4)), within(1e-12));
    }

    @Test
    void rarelyRaisesAnAlarmWhereValuesAreSpreadByChance() {
        var alarms = 0;
        var maps = 400;
        for (var seed = 0; seed < maps; seed++) {
            var random = new Random(seed);
            var values = grid().keySet().stream()
                    .collect(Collectors.toMap(area -> area, area -> 40 + 10 * random.nextGaussian()));
            var chances = GetisOrd.star(values, grid()).entrySet().stream()
                    .collect(Collectors.toMap(Map.Entry::getKey, score -> NormalTail.bothSides(score.getValue())));
            alarms += FalseDiscovery.controlled(chances, 0.05).isEmpty() ? 0 : 1;
        }

        assertThat(alarms).as("maps with a false alarm, of %s", maps).isLessThan(maps * 7 / 100);
    }

    @Test
    void findsAPatchThatWasPlanted() {
        var random = new Random(1);
        var values = grid().keySet().stream()
                .collect(Collectors.toMap(area -> area, area -> 70 + 5 * random.nextGaussian()));
        List.of("2:2", "2:3", "3:2", "3:3").forEach(area -> values.put(area, 25.0));

        var chances = GetisOrd.star(values, grid()).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, score -> NormalTail.bothSides(score.getValue())));

        assertThat(FalseDiscovery.controlled(chances, 0.05)).contains("2:2", "2:3", "3:2", "3:3");
    }

    /** Sixty squares, six by ten; those with a common side are neighbours. */
    private static Map<String, List<String>> grid() {
        return IntStream.range(0, 60).boxed().collect(Collectors.toMap(i -> square(i % 6, i / 6), i -> {
            var x = i % 6;
            var y = i / 6;
            return List.of(square(x - 1, y), square(x + 1, y), square(x, y - 1), square(x, y + 1));
        }));
    }

    private static String square(int x, int y) {
        return x + ":" + y;
    }
}
