package org.meshwork.commissioning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.meshwork.commissioning.MoransI.CannotSay;
import org.meshwork.commissioning.MoransI.Found;

class MoransITests {

    /**
     * Logarithms of body weight and longevity of five primates (Lynch 1991, Evolution 45: 1065–1080), near each other by one
     * over their distance in the tree of descent, rows adding up to 1. The answers are those printed by Paradis, "Moran's
     * autocorrelation coefficient in comparative methods", vignette of the R package ape, section 2.1.
     */
    private static final double[] BODY = {4.09434, 3.61092, 2.37024, 2.02815, -1.46968};

    private static final double[] LONGEVITY = {4.74493, 3.3322, 3.3673, 2.89037, 2.30259};

    private static final double[][] DISTANCES = {
        {0, 0.42, 0.98, 1.24, 2.00},
        {0.42, 0, 0.98, 1.24, 2.00},
        {0.98, 0.98, 0, 1.24, 2.00},
        {1.24, 1.24, 1.24, 0, 2.00},
        {2.00, 2.00, 2.00, 2.00, 0}
    };

    /** Nine squares, three by three, neighbours by their sides. */
    private static final Map<String, List<String>> NINE = Map.of(
            "a", List.of("b", "d"),
            "b", List.of("a", "c", "e"),
            "c", List.of("b", "f"),
            "d", List.of("a", "e", "g"),
            "e", List.of("b", "d", "f", "h"),
            "f", List.of("c", "e", "i"),
            "g", List.of("d", "h"),
            "h", List.of("e", "g", "i"),
            "i", List.of("f", "h"));

    @Test
    void givesTheValuesThatApePublishesForBodyWeight() {
        var found = (Found) MoransI.of(BODY, descent());

        assertThat(found.i()).isCloseTo(-0.07312179, within(1e-8));
        assertThat(found.expected()).isEqualTo(-0.25);
        assertThat(Math.sqrt(found.variance())).isCloseTo(0.08910814, within(1e-8));
        assertThat(found.chance()).isCloseTo(0.04714628, within(1e-8));
    }

    @Test
    void givesTheValuesThatApePublishesForLongevity() {
        var found = (Found) MoransI.of(LONGEVITY, descent());

        assertThat(found.i()).isCloseTo(-0.1837739, within(1e-7));
        assertThat(Math.sqrt(found.variance())).isCloseTo(0.09114549, within(1e-8));
        assertThat(found.chance()).isCloseTo(0.4674727, within(1e-7));
    }

    @Test
    void expectsAndVariesAsAllOrdersOfTheValuesDo() {
        var found = (Found) MoransI.of(BODY, descent());
        var all = new ArrayList<Double>();
        orders(BODY.clone(), 0, x -> all.add(((Found) MoransI.of(x, descent())).i()));

        var mean = all.stream().mapToDouble(i -> i).average().orElseThrow();
        var variance =
                all.stream().mapToDouble(i -> (i - mean) * (i - mean)).average().orElseThrow();

        assertThat(all).hasSize(120);
        assertThat(mean).isCloseTo(found.expected(), within(1e-12));
        assertThat(variance).isCloseTo(found.variance(), within(1e-12));
    }

    /** Each of the 12 borders of the board joins black to white, so I is −1 save for one more black than white. */
    @Test
    void isLowWhereNeighboursDiffer() {
        var board = values(1, 0, 1, 0, 1, 0, 1, 0, 1);

        var found = (Found) MoransI.of(board, NINE);

        // Mean 5/9: 12 borders both ways of (4/9)(−5/9), squares 20/9.
        assertThat(found.i()).isCloseTo(9.0 / 24 * (24 * -20.0 / 81) / (20.0 / 9), within(1e-12));
        assertThat(found.chance()).isLessThan(0.01);
    }

    @Test
    void isHighWhereLikeLiesBesideLike() {
        var found = (Found) MoransI.of(values(9, 8, 5, 8, 6, 3, 5, 2, 1), NINE);

        assertThat(found.i()).isGreaterThan(0.4);
        assertThat(found.z()).isGreaterThan(1.9);
    }

    @Test
    void agreesWithPermutations() {
        var x = new double[] {9, 8, 5, 8, 6, 3, 5, 2, 1};
        var weights = Weights.of(List.of("a", "b", "c", "d", "e", "f", "g", "h", "i"), NINE);
        var all = new int[2];
        var real = ((Found) MoransI.of(x, weights)).i();
        orders(x.clone(), 0, dealt -> {
            all[0]++;
            all[1] += ((Found) MoransI.of(dealt, weights)).i() >= real - 1e-9 ? 1 : 0;
        });

        var chance = MoransI.chance(x, weights, 99_999, 7);

        assertThat(all[0]).isEqualTo(362_880);
        assertThat(chance).isCloseTo(2.0 * all[1] / all[0], within(0.002));
        assertThat(MoransI.chance(x, weights, 99_999, 7)).isEqualTo(chance);
    }

    @Test
    void leavesOutAreasWithoutNeighbours() {
        var with = new HashMap<>(values(9, 8, 5, 8, 6, 3, 5, 2, 1));
        with.put("island", 1000.0);

        assertThat(MoransI.of(with, NINE)).isEqualTo(MoransI.of(values(9, 8, 5, 8, 6, 3, 5, 2, 1), NINE));
    }

    @Test
    void saysWhyItCannotSay() {
        assertThat(MoransI.of(Map.of(), NINE)).isInstanceOf(CannotSay.class);
        assertThat(MoransI.of(Map.of("a", 1.0, "b", 2.0, "c", 3.0), NINE)).isInstanceOf(CannotSay.class);
        assertThat(MoransI.of(values(9, 8, 5, 8, 6, 3, 5, 2, 1), Map.of())).isInstanceOf(CannotSay.class);
        assertThat(MoransI.of(values(4, 4, 4, 4, 4, 4, 4, 4, 4), NINE))
                .isEqualTo(new CannotSay(
                        "All areas have the same figure, so none is more like its neighbours than others."));
        var everybody = Map.of(
                "a", List.of("b", "c", "d"),
                "b", List.of("a", "c", "d"),
                "c", List.of("a", "b", "d"),
                "d", List.of("a", "b", "c"));
        assertThat(MoransI.of(Map.of("a", 1.0, "b", 2.0, "c", 3.0, "d", 5.0), everybody))
                .isInstanceOf(CannotSay.class);
    }

    private static Map<String, Double> values(double... x) {
        return IntStream.range(0, x.length)
                .boxed()
                .collect(Collectors.toMap(i -> String.valueOf((char) ('a' + i)), i -> x[i]));
    }

    private static Weights descent() {
        var columns = new int[5][];
        var values = new double[5][];
        for (int i = 0; i < 5; i++) {
            var self = i;
            columns[i] = IntStream.range(0, 5).filter(j -> j != self).toArray();
            var row = IntStream.of(columns[i])
                    .mapToDouble(j -> 1 / DISTANCES[self][j])
                    .toArray();
            var sum = Arrays.stream(row).sum();
            values[i] = Arrays.stream(row).map(w -> w / sum).toArray();
        }
        return new Weights(columns, values);
    }

    private static void orders(double[] x, int from, Consumer<double[]> each) {
        if (from == x.length - 1) {
            each.accept(x);
        }
        for (int i = from; i < x.length; i++) {
            swap(x, from, i);
            orders(x, from + 1, each);
            swap(x, from, i);
        }
    }

    private static void swap(double[] x, int i, int j) {
        var kept = x[i];
        x[i] = x[j];
        x[j] = kept;
    }
}
