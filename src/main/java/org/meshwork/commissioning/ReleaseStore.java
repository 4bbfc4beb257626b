package org.meshwork.commissioning;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toUnmodifiableMap;

import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.meshwork.graph.CypherFile;
import org.neo4j.driver.Value;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;
import org.springframework.util.ConcurrentReferenceHashMap;

/**
 * Releases in the graph, a figure for each area and filter, and the adding up of summaries that comes before.
 */
@Component
class ReleaseStore {

    private static final int AT_ONCE = 5_000;

    /** So many releases back nothing that was hidden can be solved from a new one. */
    private static final int REMEMBERED = 3;

    private final Neo4jClient graph;

    /** What was read of releases, which never change; given up when memory is short. */
    private final Map<Group, Map<String, Figure>> kept = new ConcurrentReferenceHashMap<>();

    ReleaseStore(Neo4jClient graph) {
        this.graph = graph;
    }

    /** False where the month's figures are there already; whoever writes them at the same time waits here. */
    boolean begin(YearMonth month) {
        return graph.query("""
            MERGE (r:Release {month: $month})
            ON CREATE SET r.isNew = true
            WITH r, r.isNew IS NOT NULL AS isNew
            REMOVE r.isNew
            RETURN isNew\
            """)
                .bind(month.toString())
                .to("month")
                .fetchAs(Boolean.class)
                .one()
                .orElseThrow();
    }

    /**
     * From here on it is seen. A transaction of its own, after all figures were written: readers may see a part of one that
     * is just being committed, and a release is seen whole or not at all.
     *
     * @return false where it was seen already
     */
    boolean show(Release release) {
        return graph.query("MATCH (r:Release {month: $month}) WHERE r.madeAt IS NULL SET r.madeAt = $madeAt "
                        + "RETURN count(r) > 0")
                .bindAll(Map.of("month", release.month().toString(), "madeAt", release.madeAt()))
                .fetchAs(Boolean.class)
                .one()
                .orElseThrow();
    }

    /**
     * Whether a release of that month is wanted and not there: one before it is, or somebody's web is from before the end of
     * that month. What was written later says nothing of it.
     */
    boolean isDue(YearMonth month) {
        return graph.query("""
            RETURN NOT EXISTS { MATCH (r:Release {month: $month}) WHERE r.madeAt IS NOT NULL }
              AND (EXISTS { MATCH (r:Release) WHERE r.month < $month AND r.madeAt IS NOT NULL }
                OR EXISTS { MATCH (e:Edit) WHERE e.at < $end }) AS isDue\
            """)
                .bindAll(Map.of(
                        "month",
                        month.toString(),
                        "end",
                        month.plusMonths(1).atDay(1).atStartOfDay().atOffset(ZoneOffset.UTC)))
                .fetchAs(Boolean.class)
                .one()
                .orElseThrow();
    }

    Optional<Release> latest() {
        return all().stream().findFirst();
    }

    /** Newest first. */
    List<Release> all() {
        return List.copyOf(graph.query("MATCH (r:Release) WHERE r.madeAt IS NOT NULL "
                        + "RETURN r.month AS month, r.madeAt AS madeAt ORDER BY r.month DESC")
                .fetchAs(Release.class)
                .mappedBy((types, row) -> new Release(
                        YearMonth.parse(row.get("month").asString()),
                        row.get("madeAt").asOffsetDateTime()))
                .all());
    }

    /** All summaries, by area and filter, for the release of that month. Read area by area, and each added where it is read: none is held. */
    List<Counted> addUp(AreaTree tree, List<String> rules, YearMonth month) {
        var sums = new RollUp(tree, rules);
        for (var area : tree.codes()) {
            graph.query(CypherFile.beside(ReleaseStore.class, "summaries-of-area"))
                    .bindAll(Map.of(
                            "area",
                            area,
                            "since",
                            month.minusMonths(Mark.MONTHS).atEndOfMonth(),
                            "manyContacts",
                            Mark.MANY_CONTACTS_A_MONTH,
                            "manyOrganisations",
                            Mark.MANY_ORGANISATIONS,
                            "mostly",
                            Mark.MOSTLY))
                    .fetchAs(Boolean.class)
                    .mappedBy((types, summary) -> sums.add(summary))
                    .all();
        }
        return sums.counted();
    }

    /** What a release is kept as: links to nodes, each with a row. */
    enum Part {
        FIGURES("HAS", "Figure"),
        PAIRS("HAS_PAIR", "PairFigure"),
        COUNTS("COUNTED", "Count");

        private final String cypher;

        Part(String link, String label) {
            cypher =
                    "MATCH (r:Release {month: $month}) UNWIND $rows AS row CREATE (r)-[:%s]->(n:%s) SET n = row, n.month = $month"
                            .formatted(link, label);
        }
    }

    void write(YearMonth month, Part part, List<Map<String, Object>> rows) {
        for (int from = 0; from < rows.size(); from += AT_ONCE) {
            graph.query(part.cypher)
                    .bind(month.toString())
                    .to("month")
                    .bind(rows.subList(from, Math.min(rows.size(), from + AT_ONCE)))
                    .to("rows")
                    .run();
        }
    }

    /** Keeps what was counted, for as long as later releases must be held against it, and forgets what is older. */
    void remember(YearMonth month, Sheet sheet) {
        write(month, Part.COUNTS, SheetRow.of(sheet));
        graph.query("MATCH (r:Release {month: $month}) SET r.counted = $names, r.countedAreas = $areas")
                .bindAll(Map.of(
                        "month",
                        month.toString(),
                        "names",
                        sheet.grid().names(),
                        "areas",
                        sheet.grid().tree().codes()))
                .run();
        graph.query("""
                MATCH (r:Release) WHERE r.month <= $month AND r.counted IS NOT NULL
                WITH r ORDER BY r.month DESC SKIP $remembered
                REMOVE r.counted, r.countedAreas
                WITH r MATCH (r)-[:COUNTED]->(c:Count)
                CALL (c) { DETACH DELETE c }\
                """)
                .bindAll(Map.of("month", month.toString(), "remembered", REMEMBERED))
                .run();
    }

    /** What was counted for the releases before that month that are remembered, oldest first. */
    List<Sheet> remembered(YearMonth month, AreaTree tree) {
        var releases = graph.query("""
                MATCH (r:Release) WHERE r.month < $month AND r.countedAreas IS NOT NULL
                RETURN r.month AS month, r.counted AS counted, r.countedAreas AS areas ORDER BY r.month DESC LIMIT $remembered\
                """)
                .bindAll(Map.of("month", month.toString(), "remembered", REMEMBERED))
                .fetchAs(Remembered.class)
                .mappedBy((types, row) -> new Remembered(
                        row.get("month").asString(),
                        row.get("counted").asList(Value::asString),
                        row.get("areas").asList(Value::asString)))
                .all();
        return List.copyOf(releases).reversed().stream()
                .map(release -> SheetRow.sheet(
                        tree,
                        release.areas(),
                        release.names(),
                        graph.query("MATCH (:Release {month: $month})-[:COUNTED]->(c:Count) RETURN c {.*} AS c")
                                .bind(release.month())
                                .to("month")
                                .fetchAs(SheetRow.class)
                                .mappedBy((types, row) -> SheetRow.from(row.get("c")))
                                .all()))
                .toList();
    }

    private record Remembered(String month, List<String> names, List<String> areas) {}

    private record Group(Release release, Filter filter) {}

    /** By code of the area. */
    Map<String, Figure> figures(Release release, Filter filter) {
        return kept.computeIfAbsent(new Group(release, filter), this::read);
    }

    private Map<String, Figure> read(Group group) {
        return graph
                .query("""
                    MATCH (f:Figure {month: $month, condition: $condition, age: $age})
                    RETURN f {.*} AS f\
                    """)
                .bind(group.release().month().toString())
                .to("month")
                .bind(group.filter().condition())
                .to("condition")
                .bind(group.filter().age())
                .to("age")
                .fetchAs(Figure.class)
                .mappedBy((types, row) -> FigureRow.figure(row.get("f")))
                .all()
                .stream()
                .collect(toUnmodifiableMap(Figure::area, Function.identity()));
    }

    /** Of one area, by filter. */
    Map<Filter, Figure> figuresOf(YearMonth month, String area) {
        return graph
                .query("MATCH (f:Figure {area: $area, month: $month}) RETURN f {.*} AS f")
                .bindAll(Map.of("area", area, "month", month.toString()))
                .fetchAs(Figure.class)
                .mappedBy((types, row) -> FigureRow.figure(row.get("f")))
                .all()
                .stream()
                .collect(toMap(Figure::filter, Function.identity()));
    }

    /** Of everybody counted in one area. */
    Figure figure(Release release, String area) {
        return figures(release, Filter.EVERYBODY).getOrDefault(area, Figure.ofNobody(area));
    }

    /** All of a release. */
    List<Figure> figures(YearMonth month) {
        return List.copyOf(graph.query("MATCH (:Release {month: $month})-[:HAS]->(f:Figure) RETURN f {.*} AS f")
                .bind(month.toString())
                .to("month")
                .fetchAs(Figure.class)
                .mappedBy((types, row) -> FigureRow.figure(row.get("f")))
                .all());
    }

    /** What each release shows of everybody in that area. */
    Map<YearMonth, Figure> history(String area) {
        return graph
                .query("MATCH (r:Release) WHERE r.madeAt IS NOT NULL MATCH (f:Figure {area: $area, month: r.month}) "
                        + "WHERE f.condition = '' AND f.age = '' RETURN r.month AS month, f {.*} AS f")
                .bind(area)
                .to("area")
                .fetchAs(Dated.class)
                .mappedBy((types, row) ->
                        new Dated(YearMonth.parse(row.get("month").asString()), FigureRow.figure(row.get("f"))))
                .all()
                .stream()
                .collect(toMap(Dated::month, Dated::figure));
    }

    private record Dated(YearMonth month, Figure figure) {}

    /** Which area is part of which. */
    AreaTree areas() {
        var parents = new HashMap<String, @Nullable String>();
        graph.query("MATCH (a:Area) OPTIONAL MATCH (a)-[:PART_OF]->(b:Area) RETURN a.code AS code, b.code AS parent")
                .fetch()
                .all()
                .forEach(row -> parents.put((String) row.get("code"), (String) row.get("parent")));
        return AreaTree.of(parents);
    }

    /** Codes of the conditions of which something is shown for that area. */
    List<String> conditions(YearMonth month, String area) {
        return List.copyOf(graph.query("""
            MATCH (f:Figure {area: $area, month: $month})
            WHERE f.people > 0 AND f.condition <> '' AND f.age = ''
            RETURN f.condition ORDER BY f.condition\
            """)
                .bind(month.toString())
                .to("month")
                .bind(area)
                .to("area")
                .fetchAs(String.class)
                .all());
    }
}
