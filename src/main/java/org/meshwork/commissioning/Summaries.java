package org.meshwork.commissioning;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.meshwork.findings.Examination;
import org.meshwork.findings.Finding;
import org.meshwork.findings.Findings;
import org.meshwork.findings.Measures;
import org.meshwork.findings.Recheck;
import org.meshwork.findings.Thresholds;
import org.meshwork.graph.CypherFile;
import org.meshwork.person.CareWeb;
import org.meshwork.person.HeldCondition;
import org.meshwork.person.WebErased;
import org.meshwork.person.WebsChanged;
import org.springframework.context.event.EventListener;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/**
 * Keeps one summary for each web, written in the same transaction as the web itself: what a release is added up from, so
 * that nothing else needs to read webs. Somebody who stays out of totals has none.
 */
@Component
class Summaries {

    private final Neo4jClient graph;
    private final Thresholds thresholds;
    private final Clock clock;

    Summaries(Neo4jClient graph, Thresholds thresholds, Clock clock) {
        this.graph = graph;
        this.thresholds = thresholds;
        this.clock = clock;
    }

    @EventListener
    void write(WebsChanged changed) {
        var today = LocalDate.now(clock);
        var put = new ArrayList<Map<String, ?>>();
        var leave = new ArrayList<String>();
        for (var web : changed.webs()) {
            if (web.profile().inTotals()) {
                put.add(summary(web, today, thresholds));
            } else {
                leave.add(web.person().toString());
            }
        }
        run("put-summaries", put);
        run("take-summaries", leave);
    }

    @EventListener
    void forget(WebErased erased) {
        run("take-summaries", List.of(erased.person().toString()));
    }

    private void run(String statement, List<?> rows) {
        if (!rows.isEmpty()) {
            graph.query(CypherFile.beside(Summaries.class, statement))
                    .bind(rows)
                    .to("rows")
                    .run();
        }
    }

    /** As the node keeps it. */
    static Map<String, @Nullable Object> summary(CareWeb web, LocalDate day, Thresholds thresholds) {
        var examined = Examination.of(web, day, thresholds);
        var measures = examined.measures();
        var row = new HashMap<String, @Nullable Object>();
        row.put("person", web.person().toString());
        row.put("area", web.profile().area());
        row.put("conditions", conditions(web, day));
        row.put("ages", AgeGroup.of(web.profile().ageYears()));
        row.put("joined", measures.joined());
        row.put("torn", measures.torn());
        row.put("unknown", measures.unknown());
        row.put("islands", measures.islands().isPresent() ? measures.islands().getAsInt() : null);
        row.put("findings", rules(examined.findings()));
        row.put("asOf", day);
        row.put("recheckOn", Recheck.on(web, day, thresholds).orElse(null));
        row.put("edition", Findings.edition(thresholds));
        row.putAll(seams(measures));
        row.putAll(others(measures));
        row.putAll(SharedPairs.of(examined.handovers(), day));
        return row;
    }

    private static Map<String, @Nullable Object> others(Measures measures) {
        var row = new HashMap<String, @Nullable Object>();
        row.put("talkDensity", orNull(measures.talkDensity()));
        row.put("effectiveSize", orNull(measures.effectiveSize()));
        row.put("usualProvider", orNull(measures.continuity().usualProvider()));
        row.put("concentration", orNull(measures.continuity().concentration()));
        row.put("sequence", orNull(measures.continuity().sequence()));
        row.put("contactsInAYear", measures.continuity().contacts());
        row.put("contactsAMonth", orNull(measures.burden().contactsAMonth()));
        row.put("organisations", measures.burden().organisations());
        row.put("assessments", measures.burden().assessments());
        return row;
    }

    private static @Nullable Double orNull(OptionalDouble value) {
        return value.isPresent() ? value.getAsDouble() : null;
    }

    private static List<String> conditions(CareWeb web, LocalDate day) {
        return web.conditionsOn(day).stream()
                .map(HeldCondition::code)
                .distinct()
                .toList();
    }

    /** Ids of the rules with at least one finding. */
    private static List<String> rules(List<Finding> findings) {
        return findings.stream()
                .map(finding -> finding.rule().id())
                .distinct()
                .sorted()
                .toList();
    }

    /** Four lists side by side: a node holds no map. */
    private static Map<String, Object> seams(Measures measures) {
        var seams = new TreeMap<>(measures.seams());
        return Map.of(
                "seams", seams.keySet().stream().map(Enum::name).toList(),
                "seamsJoined",
                        seams.values().stream().map(Measures.Tally::joined).toList(),
                "seamsTorn", seams.values().stream().map(Measures.Tally::torn).toList(),
                "seamsUnknown",
                        seams.values().stream().map(Measures.Tally::unknown).toList());
    }
}
