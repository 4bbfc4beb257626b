package org.meshwork.commissioning;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;

/**
 * Whether like lies beside like over the whole map (Moran 1950, "Notes on continuous stochastic phenomena", Biometrika 37:
 * 17–23), or why that cannot be said.
 */
public sealed interface MoransI {

    /**
     * @param i about −1 where neighbours differ, about 0 by chance, towards 1 where they are alike
     * @param expected by chance: −1 / (n − 1)
     * @param variance by chance, if the values were dealt to the areas at random (Cliff and Ord 1981, Spatial Processes,
     *     equation 2.30)
     * @param chance probability of going so far from {@code expected} by chance, on either side, from the normal
     */
    record Found(double i, double expected, double variance, double chance) implements MoransI {

        /** Standard deviations from what is expected. */
        public double z() {
            return (i - expected) / Math.sqrt(variance);
        }
    }

    /** @param why a sentence for people */
    record CannotSay(String why) implements MoransI {}

    /** Below it the variance is not defined. */
    int FEWEST = 4;

    /**
     * @param values by area
     * @param neighbours of each area. One without a neighbour that has a value is left out, as it can be like nobody
     */
    static MoransI of(Map<String, Double> values, Map<String, List<String>> neighbours) {
        var joined = new TreeMap<>(values);
        joined.keySet()
                .removeIf(code -> neighbours.getOrDefault(code, List.of()).stream()
                        .noneMatch(near -> !near.equals(code) && values.containsKey(near)));
        var codes = List.copyOf(joined.keySet());
        return of(codes.stream().mapToDouble(joined::get).toArray(), Weights.of(codes, neighbours));
    }

    static MoransI of(double[] x, Weights weights) {
        var n = x.length;
        if (n < FEWEST) {
            return new CannotSay("Fewer than %d areas have both a figure and a neighbour with one.".formatted(FEWEST));
        }
        if (Arrays.stream(x).distinct().count() < 2) {
            return new CannotSay("All areas have the same figure, so none is more like its neighbours than others.");
        }
        var away = away(x);
        var squares = power(away, 2);
        var s0 = weights.sum();
        var i = n / s0 * weights.crossed(away) / squares;
        var expected = -1.0 / (n - 1);
        var variance = variance(n, weights, n * power(away, 4) / (squares * squares)) - expected * expected;
        if (!(variance > 0)) {
            return new CannotSay("The areas lie so that any figures would give the same answer.");
        }
        return new Found(i, expected, variance, NormalTail.bothSides((i - expected) / Math.sqrt(variance)));
    }

    /**
     * Probability of going so far from what is expected, on either side, by dealing the values out again so many times.
     *
     * @return never below 2 in {@code count + 1}
     */
    static double chance(double[] x, Weights weights, int count, long seed) {
        var random = new SplittableRandom(seed);
        var dealt = away(x);
        var real = weights.crossed(dealt);
        var hair = 1e-9 * Math.max(1, Math.abs(real));
        int high = 0;
        int low = 0;
        for (int time = 0; time < count; time++) {
            for (int k = dealt.length - 1; k > 0; k--) {
                var other = random.nextInt(k + 1);
                var value = dealt[k];
                dealt[k] = dealt[other];
                dealt[other] = value;
            }
            var crossed = weights.crossed(dealt);
            high += crossed >= real - hair ? 1 : 0;
            low += crossed <= real + hair ? 1 : 0;
        }
        return Math.min(1, 2.0 * (1 + Math.min(high, low)) / (count + 1));
    }

    /** @param kurtosis b2, the fourth moment over the second squared */
    private static double variance(double n, Weights weights, double kurtosis) {
        var s0 = weights.sum();
        var s1 = weights.sumOfSquaredPairs();
        var s2 = weights.sumOfSquaredMargins();
        var one = n * ((n * n - 3 * n + 3) * s1 - n * s2 + 3 * s0 * s0);
        var two = kurtosis * ((n * n - n) * s1 - 2 * n * s2 + 6 * s0 * s0);
        return (one - two) / ((n - 1) * (n - 2) * (n - 3) * s0 * s0);
    }

    private static double[] away(double[] x) {
        var mean = Arrays.stream(x).average().orElse(0);
        return Arrays.stream(x).map(value -> value - mean).toArray();
    }

    private static double power(double[] x, int power) {
        return Arrays.stream(x).map(value -> Math.pow(value, power)).sum();
    }
}
