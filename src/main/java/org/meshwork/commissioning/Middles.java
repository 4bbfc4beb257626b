package org.meshwork.commissioning;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.meshwork.places.Area;
import org.meshwork.shared.Point;

/**
 * The middles of areas, for comparing all with all.
 *
 * @param codes in order
 * @param places beside them, on a ball of radius 1
 */
record Middles(List<String> codes, double[][] places) {

    static Middles of(Collection<Area> areas) {
        var inOrder = areas.stream().sorted(Comparator.comparing(Area::code)).toList();
        return new Middles(
                inOrder.stream().map(Area::code).toList(),
                inOrder.stream().map(area -> area.centre().onUnitSphere()).toArray(double[][]::new));
    }

    /** Chooses some of the others by their distances from one area, all by their place in the order. */
    interface Choice {

        /**
         * @param distances squares of the straight lines through the ball, which are to be compared and not added; to seven
         *     figures, so that equal ones are equal however they were reckoned
         */
        IntStream of(int area, float[] distances);
    }

    Map<String, List<String>> byArea(Choice choice) {
        var distances = new float[places.length];
        return IntStream.range(0, places.length).boxed().collect(toMap(codes::get, area -> {
            for (int other = 0; other < places.length; other++) {
                distances[other] = (float) squared(places[area], places[other]);
            }
            return choice.of(area, distances).mapToObj(codes::get).toList();
        }));
    }

    /** The square of the straight line that belongs to so many metres over ground. */
    static float straight(double metres) {
        var half = Math.min(Math.PI / 2, metres / (2 * Point.EARTH_RADIUS_METRES));
        return (float) Math.pow(2 * Math.sin(half), 2);
    }

    private static double squared(double[] one, double[] other) {
        var x = one[0] - other[0];
        var y = one[1] - other[1];
        var z = one[2] - other[2];
        return x * x + y * y + z * z;
    }
}
