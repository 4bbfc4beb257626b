package org.meshwork.places;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.meshwork.graph.CypherFile;
import org.meshwork.shared.Point;
import org.meshwork.shared.Postcode;
import org.neo4j.driver.types.MapAccessor;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Areas and postcodes in the graph. */
@Component
class PlacesStore {

    private static final int BATCH = 5_000;
    private static final TypeReference<List<List<double[]>>> OUTLINE = new TypeReference<>() {};
    private static final JsonMapper JSON = JsonMapper.shared();

    private final Neo4jClient graph;

    PlacesStore(Neo4jClient graph) {
        this.graph = graph;
    }

    /** All of them, by code. */
    Map<String, Area> areas() {
        return graph
                .query(CypherFile.beside(PlacesStore.class, "read-areas"))
                .fetchAs(Area.class)
                .mappedBy((types, row) -> area(row))
                .all()
                .stream()
                .collect(toMap(Area::code, Function.identity()));
    }

    Optional<PostcodePlace> postcode(Postcode postcode) {
        return graph.query("""
                        MATCH (p:Postcode {value: $value})-[:IN]->(a:Area)
                        RETURN p.value AS value, p.latitude AS latitude, p.longitude AS longitude, a.code AS area
                        """)
                .bind(postcode.value())
                .to("value")
                .fetchAs(PostcodePlace.class)
                .mappedBy((types, row) -> new PostcodePlace(
                        new Postcode(row.get("value").asString()),
                        point(row),
                        row.get("area").asString()))
                .one();
    }

    /** The middle of all postcodes that begin so; empty where none does. */
    Optional<Point> middle(String beginning) {
        return graph.query("""
                        MATCH (p:Postcode) WHERE p.value STARTS WITH $beginning
                        RETURN avg(p.latitude) AS latitude, avg(p.longitude) AS longitude
                        """)
                .bind(beginning)
                .to("beginning")
                .fetchAs(Point.class)
                .mappedBy((types, row) -> row.get("latitude").isNull() ? null : point(row))
                .one();
    }

    void putAreas(List<Area> areas) {
        inBatches("put-areas", areas, PlacesStore::row);
        inBatches("relate-areas", areas, PlacesStore::row);
    }

    void putPostcodes(List<PostcodePlace> postcodes) {
        refuseUnknown(postcodes.stream().map(PostcodePlace::area).distinct().toList());
        inBatches("put-postcodes", postcodes, PlacesStore::row);
    }

    private void refuseUnknown(List<String> codes) {
        var unknown = graph.query(
                        "UNWIND $codes AS code WITH code WHERE NOT EXISTS { (:Area {code: code}) } RETURN code")
                .bind(codes)
                .to("codes")
                .fetchAs(String.class)
                .all();
        if (!unknown.isEmpty()) {
            throw new IllegalArgumentException("postcodes in areas that nobody put: " + unknown);
        }
    }

    private <T> void inBatches(String statement, List<T> all, Function<T, Map<String, @Nullable Object>> row) {
        var cypher = CypherFile.beside(PlacesStore.class, statement);
        for (var from = 0; from < all.size(); from += BATCH) {
            var batch = all.subList(from, Math.min(from + BATCH, all.size()));
            graph.query(cypher).bind(rows(batch, row)).to("rows").run();
        }
    }

    private static <T> Collection<Map<String, @Nullable Object>> rows(
            List<T> batch, Function<T, Map<String, @Nullable Object>> row) {
        var rows = new ArrayList<Map<String, @Nullable Object>>(batch.size());
        batch.forEach(one -> rows.add(row.apply(one)));
        return rows;
    }

    private static Map<String, @Nullable Object> row(Area area) {
        var row = new HashMap<String, @Nullable Object>();
        row.put("code", area.code());
        row.put("name", area.name());
        row.put("level", area.level().name());
        row.put("parent", area.parent());
        row.put("latitude", area.centre().latitude());
        row.put("longitude", area.centre().longitude());
        row.put("population", area.population());
        row.put("unpaidCarers", area.unpaidCarers());
        row.put("neighbours", area.neighbours());
        row.put("outline", JSON.writeValueAsString(area.outline()));
        return row;
    }

    private static Map<String, @Nullable Object> row(PostcodePlace place) {
        var row = new HashMap<String, @Nullable Object>();
        row.put("value", place.postcode().value());
        row.put("latitude", place.point().latitude());
        row.put("longitude", place.point().longitude());
        row.put("area", place.area());
        return row;
    }

    private static Area area(MapAccessor row) {
        return new Area(
                row.get("code").asString(),
                row.get("name").asString(),
                Area.Level.valueOf(row.get("level").asString()),
                row.get("parent").asString(null),
                point(row),
                row.get("population").asInt(),
                row.get("unpaidCarers").asInt(),
                row.get("neighbours").asList(value -> value.asString()),
                JSON.readValue(row.get("outline").asString(), OUTLINE));
    }

    private static Point point(MapAccessor row) {
        return new Point(row.get("latitude").asDouble(), row.get("longitude").asDouble());
    }
}
