package org.meshwork.exchange.maps;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.locationtech.jts.coverage.CoverageSimplifier;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.util.AffineTransformation;
import org.locationtech.jts.geom.util.GeometryFixer;
import org.meshwork.places.Area.Level;
import org.meshwork.shared.Point;

/** Boundaries as a screen needs them: no finer than can be seen, shared borders still shared. */
final class Outline {

    static final double METRES_A_DEGREE = 111_320;
    /** About a metre. */
    private static final double ROUND = 1e5;

    private Outline() {}

    /** All of one level together, so that a border stays one line between the two that share it. */
    static List<Geometry> simplified(List<Geometry> layer, Level level) {
        if (layer.isEmpty()) {
            return List.of();
        }
        var latitude =
                Math.toRadians(layer.getFirst().getEnvelopeInternal().centre().getY());
        var across = AffineTransformation.scaleInstance(METRES_A_DEGREE * Math.cos(latitude), METRES_A_DEGREE);
        var metres = layer.stream().map(across::transform).toArray(Geometry[]::new);
        var simple = CoverageSimplifier.simplify(metres, tolerance(level));
        return IntStream.range(0, simple.length)
                .mapToObj(at -> simple[at].isEmpty() ? metres[at] : simple[at])
                .map(GeometryFixer::fix)
                .map(geometry -> back(geometry, latitude))
                .toList();
    }

    /** Metres: about a pixel of a map that shows one area of the level next above. */
    private static double tolerance(Level level) {
        return switch (level) {
            case SMALL -> 8;
            case NEIGHBOURHOOD, WARD -> 15;
            case LOCALITY -> 30;
            case BOROUGH -> 40;
        };
    }

    private static Geometry back(Geometry metres, double latitude) {
        return AffineTransformation.scaleInstance(1 / (METRES_A_DEGREE * Math.cos(latitude)), 1 / METRES_A_DEGREE)
                .transform(metres);
    }

    /** Rings of [longitude, latitude] pairs: each polygon's outer ring, then its holes. */
    static List<List<double[]>> rings(Geometry geometry) {
        var rings = new ArrayList<List<double[]>>();
        for (var at = 0; at < geometry.getNumGeometries(); at++) {
            if (geometry.getGeometryN(at) instanceof Polygon polygon) {
                rings.add(ring(polygon.getExteriorRing()));
                for (var hole = 0; hole < polygon.getNumInteriorRing(); hole++) {
                    rings.add(ring(polygon.getInteriorRingN(hole)));
                }
            }
        }
        return rings;
    }

    /** Its middle where that lies in it, else a point that does. */
    static Point centre(Geometry geometry) {
        var middle = geometry.getCentroid();
        var inside = geometry.contains(middle) ? middle : geometry.getInteriorPoint();
        return new Point(rounded(inside.getY()), rounded(inside.getX()));
    }

    static double rounded(double degrees) {
        return Math.round(degrees * ROUND) / ROUND;
    }

    private static List<double[]> ring(LinearRing ring) {
        return Arrays.stream(ring.getCoordinates()).map(Outline::pair).toList();
    }

    private static double[] pair(Coordinate at) {
        return new double[] {rounded(at.getX()), rounded(at.getY())};
    }
}
