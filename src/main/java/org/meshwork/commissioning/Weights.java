package org.meshwork.commissioning;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How much each area counts as near each other one, as a sparse matrix: for each row the columns that are not 0.
 *
 * @param columns for each area, the places of those near it, never its own
 * @param values beside them
 */
record Weights(int[][] columns, double[][] values) {

    /**
     * 1 for a neighbour, 0 for any other.
     *
     * @param order in which the areas stand; neighbours that are not in it are passed over
     */
    static Weights of(List<String> order, Map<String, List<String>> neighbours) {
        var place = new HashMap<String, Integer>();
        order.forEach(code -> place.put(code, place.size()));
        var columns = order.stream()
                .map(code -> Set.copyOf(neighbours.getOrDefault(code, List.of())).stream()
                        .filter(near -> !near.equals(code) && place.containsKey(near))
                        .mapToInt(place::get)
                        .sorted()
                        .toArray())
                .toArray(int[][]::new);
        var values = new double[columns.length][];
        for (int i = 0; i < columns.length; i++) {
            values[i] = new double[columns[i].length];
            Arrays.fill(values[i], 1);
        }
        return new Weights(columns, values);
    }

    int size() {
        return columns.length;
    }

    /** S0: all of them. */
    double sum() {
        double sum = 0;
        for (var row : values) {
            for (var value : row) {
                sum += value;
            }
        }
        return sum;
    }

    /** S1: half the sum of (w<sub>ij</sub> + w<sub>ji</sub>)², over all pairs both ways. */
    double sumOfSquaredPairs() {
        var pairs = new HashMap<Long, Double>();
        for (int i = 0; i < size(); i++) {
            for (int k = 0; k < columns[i].length; k++) {
                var j = columns[i][k];
                pairs.merge((long) Math.min(i, j) * size() + Math.max(i, j), values[i][k], Double::sum);
            }
        }
        return pairs.values().stream().mapToDouble(both -> both * both).sum();
    }

    /** S2: the sum of (row + column)² over all areas. */
    double sumOfSquaredMargins() {
        var margins = new double[size()];
        for (int i = 0; i < size(); i++) {
            for (int k = 0; k < columns[i].length; k++) {
                margins[i] += values[i][k];
                margins[columns[i][k]] += values[i][k];
            }
        }
        double sum = 0;
        for (var margin : margins) {
            sum += margin * margin;
        }
        return sum;
    }

    /** Σ w<sub>ij</sub> x<sub>i</sub> x<sub>j</sub>. */
    double crossed(double[] x) {
        double sum = 0;
        for (int i = 0; i < columns.length; i++) {
            double row = 0;
            for (int k = 0; k < columns[i].length; k++) {
                row += values[i][k] * x[columns[i][k]];
            }
            sum += x[i] * row;
        }
        return sum;
    }
}
