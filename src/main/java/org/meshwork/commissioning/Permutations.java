package org.meshwork.commissioning;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * A check on hot spots that takes no distribution for granted: conditional permutation (Anselin 1995, "Local indicators of
 * spatial association", Geographical Analysis 27: 93–115). The value of an area stays where it is, its neighbours draw
 * theirs from all the others, and one counts how often the sum goes as far as it really does.
 *
 * <p>All areas use the same draws, as in PySAL; that is what makes many permutations quick, and one area's answer still
 * rests on draws that are independent of each other.
 */
final class Permutations {

    static final int COUNT = 99_999;
    static final long SEED = 20_050_429;

    private Permutations() {}

    /** As {@link #chances(Map, Map, int, long)}, 99,999 times and always the same. */
    static Map<String, Double> chances(Map<String, Double> values, Map<String, List<String>> neighbours) {
        return chances(values, neighbours, COUNT, SEED);
    }

    /**
     * Probability of going so far by chance, on either side, never below 2 in {@code count + 1}; for the areas of which
     * {@link GetisOrd#star} has a score.
     */
    static Map<String, Double> chances(
            Map<String, Double> values, Map<String, List<String>> neighbours, int count, long seed) {
        var codes = List.copyOf(new TreeMap<>(values).keySet());
        var x = codes.stream().mapToDouble(values::get).toArray();
        var place = new HashMap<String, Integer>();
        codes.forEach(code -> place.put(code, place.size()));
        var near = GetisOrd.star(values, neighbours).keySet().stream()
                .sorted()
                .map(code -> new Ring(code, codes.indexOf(code), around(code, neighbours, place)))
                .toList();
        var most = near.stream().mapToInt(Ring::size).max().orElse(0);
        if (most == 0) {
            return Map.of();
        }
        var draws = draws(x.length - 1, most, count, new SplittableRandom(seed));
        var chances = new double[near.size()];
        IntStream.range(0, near.size())
                .parallel()
                .forEach(i -> chances[i] = near.get(i).chance(x, draws, most));
        var result = new HashMap<String, Double>();
        IntStream.range(0, near.size()).forEach(i -> result.put(near.get(i).code(), chances[i]));
        return result;
    }

    private static int[] around(String code, Map<String, List<String>> neighbours, Map<String, Integer> place) {
        return Set.copyOf(neighbours.getOrDefault(code, List.of())).stream()
                .filter(near -> !near.equals(code) && place.containsKey(near))
                .mapToInt(place::get)
                .toArray();
    }

    /** Rows of so many different numbers below {@code from}, one after the other. */
    private static int[] draws(int from, int most, int count, SplittableRandom random) {
        var all = IntStream.range(0, from).toArray();
        var draws = new int[count * most];
        for (int row = 0; row < count; row++) {
            for (int k = 0; k < most; k++) {
                var other = k + random.nextInt(from - k);
                var drawn = all[other];
                all[other] = all[k];
                all[k] = drawn;
                draws[row * most + k] = drawn;
            }
        }
        return draws;
    }

    /** An area and the places of its neighbours. */
    private record Ring(String code, int self, int[] neighbours) {

        int size() {
            return neighbours.length;
        }

        double chance(double[] x, int[] draws, int most) {
            var sum = Arrays.stream(neighbours).mapToDouble(i -> x[i]).sum();
            var others = new double[x.length - 1];
            System.arraycopy(x, 0, others, 0, self);
            System.arraycopy(x, self + 1, others, self, x.length - self - 1);
            // Sums of the same values in another order differ in their last digits.
            var hair = 1e-9 * Math.max(1, Math.abs(sum));
            int high = 0;
            int low = 0;
            var count = draws.length / most;
            for (int row = 0; row < draws.length; row += most) {
                double drawn = 0;
                for (int k = 0; k < neighbours.length; k++) {
                    drawn += others[draws[row + k]];
                }
                high += drawn >= sum - hair ? 1 : 0;
                low += drawn <= sum + hair ? 1 : 0;
            }
            return Math.min(1, 2.0 * (1 + Math.min(high, low)) / (count + 1));
        }
    }
}
