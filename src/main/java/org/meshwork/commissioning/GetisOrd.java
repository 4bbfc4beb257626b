package org.meshwork.commissioning;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Gi*, the local statistic of Ord and Getis (1995, "Local spatial autocorrelation statistics", Geographical Analysis 27:
 * 286–306, equation 14): how far the sum over an area and its neighbours lies from what it would be if values were spread
 * over the map by chance, in standard deviations. The area itself is included; weights are 1 or 0.
 */
final class GetisOrd {

    private GetisOrd() {}

    /**
     * @param values by area; an area without one is left out, of its neighbours' sums too
     * @param neighbours of each area, not counting itself; those without a value are passed over
     * @return by area. One that has no neighbour with a value, or has all others for neighbours, is not in it, and where all
     *     values are alike none is: nothing can be said of it
     */
    static Map<String, Double> star(Map<String, Double> values, Map<String, List<String>> neighbours) {
        var n = values.size();
        var mean = values.values().stream().mapToDouble(x -> x).average().orElse(0);
        var squares = values.values().stream().mapToDouble(x -> x * x).sum();
        var deviation = Math.sqrt(Math.max(0, squares / n - mean * mean));
        var scores = new TreeMap<String, Double>();
        if (Set.copyOf(values.values()).size() < 2) {
            return scores;
        }
        for (var area : values.keySet()) {
            var near = Stream.concat(Stream.of(area), neighbours.getOrDefault(area, List.of()).stream())
                    .filter(values::containsKey)
                    .collect(Collectors.toSet());
            var weight = near.size();
            if (weight > 1 && weight < n) {
                // The sum of the weights is also the sum of their squares.
                var sum = near.stream().mapToDouble(values::get).sum();
                var spread = deviation * Math.sqrt((double) weight * (n - weight) / (n - 1));
                scores.put(area, (sum - weight * mean) / spread);
            }
        }
        return scores;
    }
}
