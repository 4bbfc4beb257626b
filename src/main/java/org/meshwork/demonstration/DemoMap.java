package org.meshwork.demonstration;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.meshwork.places.Area;
import org.meshwork.places.PostcodePlace;
import org.meshwork.shared.Point;
import org.meshwork.shared.Postcode;
import org.meshwork.shared.SeedTable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Where Saltmarsh would be: {@code graph-seed/demo/areas.geojson} and {@code postcodes.csv}. */
final class DemoMap {

    private DemoMap() {}

    static List<Area> areas() {
        try (var in = Objects.requireNonNull(DemoMap.class.getResourceAsStream("/graph-seed/demo/areas.geojson"))) {
            return JsonMapper.shared()
                    .readTree(in)
                    .get("features")
                    .valueStream()
                    .map(DemoMap::area)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<PostcodePlace> postcodes() {
        return SeedTable.read(
                "demo/postcodes.csv",
                row -> new PostcodePlace(
                        new Postcode(row.text("postcode")),
                        new Point(Double.parseDouble(row.text("latitude")), Double.parseDouble(row.text("longitude"))),
                        row.text("area")));
    }

    private static Area area(JsonNode feature) {
        var properties = feature.get("properties");
        var outline = rings(feature.get("geometry"));
        return new Area(
                properties.get("code").stringValue(),
                properties.get("name").stringValue(),
                Area.Level.valueOf(properties.get("level").stringValue().toUpperCase(Locale.ROOT)),
                text(properties.get("parent")),
                middle(largest(outline)),
                properties.get("population").intValue(),
                properties.get("unpaidCarers").intValue(),
                properties
                        .get("touches")
                        .valueStream()
                        .map(JsonNode::stringValue)
                        .toList(),
                outline);
    }

    private static List<List<double[]>> rings(JsonNode geometry) {
        var coordinates = geometry.get("coordinates");
        var rings = new ArrayList<List<double[]>>();
        if (geometry.get("type").stringValue().equals("MultiPolygon")) {
            coordinates.forEach(polygon -> polygon.forEach(ring -> rings.add(ring(ring))));
        } else {
            coordinates.forEach(ring -> rings.add(ring(ring)));
        }
        return rings;
    }

    private static List<double[]> ring(JsonNode ring) {
        return ring.valueStream()
                .map(pair ->
                        new double[] {pair.get(0).doubleValue(), pair.get(1).doubleValue()})
                .toList();
    }

    /** Past any islets. */
    private static List<double[]> largest(List<List<double[]>> rings) {
        return rings.stream().max(Comparator.comparingInt(List::size)).orElseThrow();
    }

    /** The mean of the corners: near enough for a point to search from. */
    private static Point middle(List<double[]> ring) {
        return new Point(
                ring.stream().mapToDouble(pair -> pair[1]).average().orElseThrow(),
                ring.stream().mapToDouble(pair -> pair[0]).average().orElseThrow());
    }

    private static @Nullable String text(JsonNode value) {
        return value.isNull() ? null : value.stringValue();
    }
}
