package org.meshwork.ui.find;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.meshwork.places.Area;
import org.meshwork.places.Places;
import org.meshwork.shared.Point;
import org.meshwork.ui.component.MapData.Fill;
import org.meshwork.ui.component.MapData.Shape;

/**
 * The small areas behind the pins: only those around them, and drawn no finer than can be seen, because the map is sent
 * anew with each search.
 */
final class MapGround {

    /** The map shows this much of what it must show, from its middle, whatever its shape. */
    private static final double FROM_MIDDLE = 0.7;
    /** Of a degree; a map of one place shows its surroundings. */
    private static final double LEAST = 0.03;
    /** About two pixels on the panel. */
    private static final double STEPS_ACROSS = 200;

    private static final double ROUND = 1e4;

    private final double west;
    private final double south;
    private final double east;
    private final double north;
    private final double step;

    private MapGround(List<Point> seen) {
        var longitude = seen.stream().mapToDouble(Point::longitude).summaryStatistics();
        var latitude = seen.stream().mapToDouble(Point::latitude).summaryStatistics();
        var across = Math.max(
                LEAST, Math.max(longitude.getMax() - longitude.getMin(), latitude.getMax() - latitude.getMin()));
        var seenWide = FROM_MIDDLE * across / Math.cos(Math.toRadians(latitude.getMin()));
        var middle = (longitude.getMin() + longitude.getMax()) / 2;
        west = middle - seenWide;
        east = middle + seenWide;
        var height = (latitude.getMin() + latitude.getMax()) / 2;
        south = height - FROM_MIDDLE * across;
        north = height + FROM_MIDDLE * across;
        step = across / STEPS_ACROSS;
    }

    /** @param seen what the map must show: pins, where somebody is and how far they look; not empty */
    static List<Shape> around(List<Point> seen, Places places) {
        var ground = new MapGround(seen);
        return places.areas(Area.Level.SMALL).stream()
                .filter(area -> area.outline().stream().anyMatch(ground::isSeen))
                .map(area -> new Shape(
                        area.code(),
                        area.name(),
                        area.outline().stream().map(ground::coarser).toList(),
                        "",
                        Fill.NONE,
                        false))
                .toList();
    }

    private boolean isSeen(List<double[]> ring) {
        var longitude = ring.stream().mapToDouble(pair -> pair[0]).summaryStatistics();
        var latitude = ring.stream().mapToDouble(pair -> pair[1]).summaryStatistics();
        return longitude.getMin() <= east
                && longitude.getMax() >= west
                && latitude.getMin() <= north
                && latitude.getMax() >= south;
    }

    private List<double[]> coarser(List<double[]> ring) {
        var kept = new ArrayList<double[]>();
        for (var pair : ring) {
            if (kept.isEmpty() || isApart(kept.getLast(), pair)) {
                kept.add(Arrays.stream(pair)
                        .limit(2)
                        .map(degrees -> Math.round(degrees * ROUND) / ROUND)
                        .toArray());
            }
        }
        return kept;
    }

    private boolean isApart(double[] one, double[] other) {
        return Math.abs(one[0] - other[0]) + Math.abs(one[1] - other[1]) >= step;
    }
}
