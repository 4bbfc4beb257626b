package org.meshwork.exchange.tables;

import java.util.ArrayList;
import java.util.Optional;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.util.GeometryFixer;
import tools.jackson.databind.JsonNode;

/** Geometries out of GeoJSON, in degrees: x is the longitude. */
public final class Shapes {

    public static final GeometryFactory FACTORY = new GeometryFactory();

    private Shapes() {}

    /** Empty where it is not a geometry; an outline that crosses itself is mended. */
    public static Optional<Geometry> of(JsonNode geometry) {
        try {
            var shape = read(geometry);
            return Optional.of(shape.isValid() ? shape : GeometryFixer.fix(shape));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Geometry read(JsonNode geometry) {
        var coordinates = geometry.path("coordinates");
        return switch (geometry.path("type").asString("")) {
            case "Point" -> FACTORY.createPoint(coordinate(coordinates));
            case "MultiPoint" -> FACTORY.createMultiPointFromCoords(coordinates(coordinates));
            case "LineString" -> FACTORY.createLineString(coordinates(coordinates));
            case "Polygon" -> polygon(coordinates);
            case "MultiPolygon" ->
                FACTORY.createMultiPolygon(
                        coordinates.valueStream().map(Shapes::polygon).toArray(Polygon[]::new));
            case "GeometryCollection" ->
                FACTORY.createGeometryCollection(geometry.path("geometries")
                        .valueStream()
                        .map(Shapes::read)
                        .toArray(Geometry[]::new));
            default -> throw new IllegalArgumentException("not a geometry");
        };
    }

    private static Polygon polygon(JsonNode rings) {
        var all = new ArrayList<LinearRing>();
        rings.forEach(ring -> all.add(FACTORY.createLinearRing(coordinates(ring))));
        return all.isEmpty()
                ? FACTORY.createPolygon()
                : FACTORY.createPolygon(
                        all.getFirst(), all.subList(1, all.size()).toArray(LinearRing[]::new));
    }

    private static Coordinate[] coordinates(JsonNode list) {
        return list.valueStream().map(Shapes::coordinate).toArray(Coordinate[]::new);
    }

    private static Coordinate coordinate(JsonNode pair) {
        if (!pair.path(0).isNumber() || !pair.path(1).isNumber()) {
            throw new IllegalArgumentException("not a position");
        }
        return new Coordinate(pair.path(0).asDouble(), pair.path(1).asDouble());
    }
}
