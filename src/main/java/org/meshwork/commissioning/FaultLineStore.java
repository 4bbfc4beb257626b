package org.meshwork.commissioning;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiFunction;
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

    /** All pairs that share anybody, by area and ids. Read area by area, and each added where it is read: none is held. */
    List<CountedPair> addUp(AreaTree tree) {
        var names = new HashMap<String, String>();
        var sums = new PairRollUp(organisations(names));
        for (int place = 0; place < tree.size(); place++) {
            var whole = tree.whole(place);
            graph.query(CypherFile.beside(FaultLineStore.class, "pairs-of-area"))
                    .bind(tree.codes().get(place))
                    .to("area")
                    .fetchAs(Boolean.class)
                    .mappedBy((types, summary) -> sums.add(whole, summary))
                    .all();
        }
        return sums.counted(names);
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

    /** As they were published for that whole, in no order. */
    List<FaultLine> read(YearMonth month, String area) {
        return List.copyOf(graph.query("MATCH (f:PairFigure {area: $area, month: $month}) RETURN f {.*} AS f")
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
