package org.meshwork.places;

import static java.util.stream.Collectors.toMap;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.meshwork.shared.Point;
import org.meshwork.shared.Postcode;
import org.neo4j.driver.types.MapAccessor;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** {@code (:FormerPostcode {value, ended})}, {@code (:Area)-[:COUNTS]->(:AreaFigure)}, {@code (:Area)-[:WITHIN]->(:Area)}. */
@Component
class GraphPlaceTables implements PlaceTables {

    private static final int BATCH = 5_000;

    private final Neo4jClient graph;

    GraphPlaceTables(Neo4jClient graph) {
        this.graph = graph;
    }

    @Override
    public Map<Postcode, PostcodePlace> postcodes(Collection<Postcode> asked) {
        return graph
                .query("""
                        UNWIND $values AS value
                        MATCH (p:Postcode {value: value})-[:IN]->(a:Area)
                        RETURN p.value AS value, p.latitude AS latitude, p.longitude AS longitude, a.code AS area
                        """)
                .bind(values(asked))
                .to("values")
                .fetchAs(PostcodePlace.class)
                .mappedBy((types, row) -> place(row))
                .all()
                .stream()
                .collect(toMap(PostcodePlace::postcode, place -> place));
    }

    @Override
    public Map<Postcode, YearMonth> ended(Collection<Postcode> asked) {
        record Ended(Postcode postcode, YearMonth month) {}
        return graph
                .query("""
                        UNWIND $values AS value
                        MATCH (p:FormerPostcode {value: value})
                        RETURN p.value AS value, p.ended AS ended
                        """)
                .bind(values(asked))
                .to("values")
                .fetchAs(Ended.class)
                .mappedBy((types, row) -> new Ended(
                        new Postcode(row.get("value").asString()),
                        YearMonth.parse(row.get("ended").asString())))
                .all()
                .stream()
                .collect(toMap(Ended::postcode, Ended::month));
    }

    @Override
    public Optional<YearMonth> ended(Postcode postcode) {
        return Optional.ofNullable(ended(List.of(postcode)).get(postcode));
    }

    @Override
    @Transactional
    public void end(Map<Postcode, YearMonth> postcodes) {
        run(
                """
                UNWIND $rows AS row
                MERGE (f:FormerPostcode {value: row.value})
                SET f.ended = row.ended
                WITH row
                MATCH (p:Postcode {value: row.value})
                DETACH DELETE p
                """,
                postcodes.entrySet().stream()
                        .map(entry -> Map.<String, Object>of(
                                "value", entry.getKey().value(),
                                "ended", entry.getValue().toString()))
                        .toList());
    }

    @Override
    @Transactional
    public void putFigures(List<AreaFigure> figures) {
        run(
                """
                UNWIND $rows AS row
                MATCH (a:Area {code: row.area})
                MERGE (a)-[:COUNTS]->(f:AreaFigure {measure: row.measure})
                SET f.value = row.value, f.period = row.period, f.source = row.source
                """,
                figures.stream()
                        .map(figure -> Map.<String, Object>of(
                                "area", figure.area(),
                                "measure", figure.measure(),
                                "value", figure.value(),
                                "period", figure.period(),
                                "source", figure.source()))
                        .toList());
    }

    @Override
    public List<AreaFigure> figures() {
        return read("MATCH (a:Area)-[:COUNTS]->(f:AreaFigure)", Map.of());
    }

    @Override
    public List<AreaFigure> figures(String area) {
        return read("MATCH (a:Area {code: $area})-[:COUNTS]->(f:AreaFigure)", Map.of("area", area));
    }

    private List<AreaFigure> read(String match, Map<String, Object> values) {
        return List.copyOf(graph.query(match + """

                        RETURN a.code AS area, f.measure AS measure, f.value AS value, f.period AS period,
                               f.source AS source
                        ORDER BY area, measure
                        """)
                .bindAll(values)
                .fetchAs(AreaFigure.class)
                .mappedBy((types, row) -> new AreaFigure(
                        row.get("area").asString(),
                        row.get("measure").asString(),
                        row.get("value").asDouble(),
                        row.get("period").asString(),
                        row.get("source").asString()))
                .all());
    }

    @Override
    @Transactional
    public void putNeighbourhoods(Map<String, String> bySmallArea) {
        run(
                """
                UNWIND $rows AS row
                MATCH (small:Area {code: row.small}), (in:Area {code: row.in})
                OPTIONAL MATCH (small)-[old:WITHIN]->(other:Area) WHERE other.code <> row.in
                DELETE old
                MERGE (small)-[:WITHIN]->(in)
                """,
                bySmallArea.entrySet().stream()
                        .map(entry -> Map.<String, Object>of("small", entry.getKey(), "in", entry.getValue()))
                        .toList());
    }

    @Override
    public List<String> smallAreas(String neighbourhood) {
        return List.copyOf(graph.query(
                        "MATCH (small:Area)-[:WITHIN]->(:Area {code: $code}) RETURN small.code AS code ORDER BY code")
                .bind(neighbourhood)
                .to("code")
                .fetchAs(String.class)
                .all());
    }

    private void run(String cypher, List<Map<String, Object>> rows) {
        for (var from = 0; from < rows.size(); from += BATCH) {
            var batch = new ArrayList<>(rows.subList(from, Math.min(from + BATCH, rows.size())));
            graph.query(cypher).bind(batch).to("rows").run();
        }
    }

    private static List<String> values(Collection<Postcode> postcodes) {
        return postcodes.stream().map(Postcode::value).toList();
    }

    private static PostcodePlace place(MapAccessor row) {
        return new PostcodePlace(
                new Postcode(row.get("value").asString()),
                new Point(row.get("latitude").asDouble(), row.get("longitude").asDouble()),
                row.get("area").asString());
    }
}
