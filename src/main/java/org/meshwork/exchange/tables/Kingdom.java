package org.meshwork.exchange.tables;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.prep.PreparedGeometry;
import org.locationtech.jts.geom.prep.PreparedGeometryFactory;
import org.meshwork.shared.SeedTable;

/**
 * Whether a point is on the land of the United Kingdom, the Isle of Man or the Channel Islands: by a coarse outline of ours
 * that keeps some ten kilometres off the coast, so that no pier is in the sea.
 */
public final class Kingdom {

    private static final PreparedGeometry LAND = PreparedGeometryFactory.prepare(land());

    private Kingdom() {}

    public static boolean holds(double latitude, double longitude) {
        return LAND.contains(Shapes.FACTORY.createPoint(new Coordinate(longitude, latitude)));
    }

    private record Corner(String island, Coordinate at) {}

    private static Geometry land() {
        var corners = SeedTable.read(
                "reference/kingdom.csv",
                row -> new Corner(
                        row.text("island"),
                        new Coordinate(
                                Double.parseDouble(row.text("longitude")), Double.parseDouble(row.text("latitude")))));
        var islands = corners.stream()
                .collect(groupingBy(Corner::island, mapping(Corner::at, toList())))
                .values();
        return Shapes.FACTORY
                .createMultiPolygon(islands.stream()
                        .map(Kingdom::ring)
                        .map(Shapes.FACTORY::createPolygon)
                        .toArray(Polygon[]::new))
                .buffer(0);
    }

    private static Coordinate[] ring(List<Coordinate> corners) {
        var ring = new ArrayList<>(corners);
        ring.add(corners.getFirst());
        return ring.toArray(Coordinate[]::new);
    }
}
