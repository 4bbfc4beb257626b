package org.meshwork.commissioning;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiFunction;
import org.meshwork.commissioning.Counted.Pool;
import org.meshwork.commissioning.FaultLine.Doubled;
import org.meshwork.commissioning.FaultLine.Party;
import org.meshwork.commissioning.FaultLine.TornNeed;
import org.meshwork.graph.CypherFile;
import org.neo4j.driver.types.MapAccessor;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/** Pairs of organisations in the graph: added up from summaries, and as a release keeps them. */
@Component
class FaultLineStore {

    private final Neo4jClient graph;

    FaultLineStore(Neo4jClient graph) {
        this.graph = graph;
    }

    /** What a summary calls an end, and whom that is. */
    private record Named(String end, Party party) {}

    private record Key(String area, String one, String other) {

        static Key of(MapAccessor row) {
            return new Key(
                    row.get("area").asString(),
                    row.get("one").asString(),
                    row.get("other").asString());
        }
    }

    /** All pairs that share anybody, by area and ids. */
    List<CountedPair> addUp() {
        var names = new HashMap<String, String>();
        var organisations = organisations(names);
        var needs = counts(rows("add-up-pair-needs", organisations));
        var kinds = counts(rows("add-up-pair-kinds", organisations));
        return rows("add-up-pairs", organisations).stream()
                .map(row -> pair(
                        row,
                        names,
                        needs.getOrDefault(Key.of(row), Map.of()),
                        kinds.getOrDefault(Key.of(row), Map.of())))
                .toList();
    }

    private static Map<Key, Map<String, Integer>> counts(List<MapAccessor> rows) {
        var counts = new HashMap<Key, Map<String, Integer>>();
        rows.forEach(row -> counts.computeIfAbsent(Key.of(row), none -> new HashMap<>())
                .put(row.get("code").asString(), row.get("people").asInt()));
        return counts;
    }

    private List<MapAccessor> rows(String statement, Map<String, String> organisations) {
        return List.copyOf(graph.query(CypherFile.beside(FaultLineStore.class, statement))
                .bind(organisations)
                .to("organisations")
                .fetchAs(MapAccessor.class)
                .mappedBy((types, row) -> row)
                .all());
    }

    /** What a person typed is taken for an organisation only where it is exactly the name of just one. */
    private Map<String, String> organisations(Map<String, String> names) {
        var organisations = new HashMap<String, String>();
        graph.query(CypherFile.beside(FaultLineStore.class, "organisations-of-ends"))
                .fetchAs(Named.class)
                .mappedBy((types, row) -> new Named(
                        row.get("named").asString(),
                        new Party(
                                row.get("organisation").asString(),
                                row.get("name").asString(""))))
                .all()
                .forEach(named -> {
                    organisations.put(named.end(), named.party().id());
                    names.put(named.party().id(), named.party().name());
                });
        var byName = new HashMap<String, List<Party>>();
        graph.query("MATCH (o:Organisation) WHERE o.name IS NOT NULL AND (o)-[:PROVIDES]->() "
                        + "RETURN o.id AS id, o.name AS name ORDER BY id")
                .fetchAs(Party.class)
                .mappedBy((types, row) ->
                        new Party(row.get("id").asString(), row.get("name").asString()))
                .all()
                .forEach(party -> byName.computeIfAbsent(
                                "name:" + party.name().strip().toLowerCase(Locale.ROOT), none -> new ArrayList<>())
                        .add(party));
        byName.forEach((name, found) -> {
            if (found.size() == 1) {
                organisations.put(name, found.getFirst().id());
                names.put(found.getFirst().id(), found.getFirst().name());
            }
        });
        return organisations;
    }

    private static CountedPair pair(
            MapAccessor row, Map<String, String> names, Map<String, Integer> needs, Map<String, Integer> kinds) {
        var one = row.get("one").asString();
        var other = row.get("other").asString();
        return new CountedPair(
                row.get("area").asString(),
                one,
                names.getOrDefault(one, one),
                other,
                names.getOrDefault(other, other),
                new Pool(
                        row.get("joined").asInt(),
                        row.get("torn").asInt(),
                        row.get("unknown").asInt(),
                        row.get("knowing").asInt(),
                        row.get("people").asInt()),
                needs,
                kinds);
    }

    /** As they were published for that whole, in no order. */
    List<FaultLine> read(YearMonth month, String area) {
        return List.copyOf(graph.query(
                        "MATCH (:Release {month: $month})-[:HAS_PAIR]->(f:PairFigure {area: $area}) RETURN f {.*} AS f")
                .bind(month.toString())
                .to("month")
                .bind(area)
                .to("area")
                .fetchAs(FaultLine.class)
                .mappedBy((types, row) -> line(row.get("f")))
                .all());
    }

    /** As a release keeps it. */
    static Map<String, Object> row(String area, FaultLine line) {
        var row = new HashMap<String, Object>();
        row.put("area", area);
        row.put("one", line.one().id());
        row.put("oneName", line.one().name());
        row.put("other", line.other().id());
        row.put("otherName", line.other().name());
        row.put("people", line.people());
        row.put("coverage", FigureRow.numbers(line.coverage()));
        row.put("unknown", FigureRow.numbers(line.unknown()));
        row.put("needs", line.needs().stream().map(TornNeed::need).toList());
        row.put("needPeople", line.needs().stream().map(TornNeed::people).toList());
        row.put("kinds", line.doubled().stream().map(Doubled::kind).toList());
        row.put("kindPeople", line.doubled().stream().map(Doubled::people).toList());
        return row;
    }

    private static FaultLine line(MapAccessor row) {
        return new FaultLine(
                new Party(row.get("one").asString(), row.get("oneName").asString()),
                new Party(row.get("other").asString(), row.get("otherName").asString()),
                row.get("people").asInt(),
                FigureRow.share(
                        row.get("coverage").get(0).asInt(),
                        row.get("coverage").get(1).asInt()),
                FigureRow.share(
                        row.get("unknown").get(0).asInt(),
                        row.get("unknown").get(1).asInt()),
                pairs(row, "needs", "needPeople", TornNeed::new),
                pairs(row, "kinds", "kindPeople", Doubled::new));
    }

    private static <T> List<T> pairs(
            MapAccessor row, String names, String counts, BiFunction<String, Integer, T> pair) {
        var found = new ArrayList<T>();
        for (int i = 0; i < row.get(names).size(); i++) {
            found.add(pair.apply(
                    row.get(names).get(i).asString(), row.get(counts).get(i).asInt()));
        }
        return found;
    }
}
