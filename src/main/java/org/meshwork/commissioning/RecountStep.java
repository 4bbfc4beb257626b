package org.meshwork.commissioning;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.meshwork.findings.Findings;
import org.meshwork.findings.Thresholds;
import org.meshwork.graph.TriedAgain;
import org.meshwork.person.CareWebs;
import org.meshwork.shared.PersonId;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * A recount in steps, each one transaction: {@code (:Recount {name, startedAt, finishedAt, total, done})}. What is left to do
 * stands in the summaries themselves, so that a step that was cut short is done again, and one that was done is not. Every
 * step locks the one node: two programs on one graph never take the same webs.
 */
@Component
class RecountStep {

    /** Each finds with an index, and only as many as are asked for. */
    private static final List<String> DUE = List.of(
            "MATCH (s:WebSummary) WHERE s.edition < $edition",
            "MATCH (s:WebSummary) WHERE s.edition > $edition",
            "MATCH (s:WebSummary) WHERE s.recheckOn <= $today");

    private final Neo4jClient graph;
    private final CareWebs webs;
    private final Thresholds thresholds;
    private final Clock clock;

    RecountStep(Neo4jClient graph, CareWebs webs, Thresholds thresholds, Clock clock) {
        this.graph = graph;
        this.webs = webs;
        this.thresholds = thresholds;
        this.clock = clock;
    }

    /** Goes on with the recount that was left, or begins one; false where nothing is due. */
    @TriedAgain
    @Transactional
    boolean begin() {
        lock();
        var due = due();
        graph.query("""
                        MATCH (r:Recount {name: 'webs'})
                        SET r.lookedAt = $at
                        WITH r, r.startedAt IS NOT NULL AND r.finishedAt IS NULL AS goesOn
                        FOREACH (none IN CASE WHEN $due = 0 AND goesOn THEN [1] ELSE [] END | SET r.finishedAt = $at)
                        FOREACH (some IN CASE WHEN $due > 0 AND goesOn THEN [1] ELSE [] END | SET r.total = r.done + $due)
                        FOREACH (some IN CASE WHEN $due > 0 AND NOT goesOn THEN [1] ELSE [] END |
                          SET r.startedAt = $at, r.finishedAt = null, r.done = 0, r.total = $due)
                        """)
                .bindAll(Map.of("at", OffsetDateTime.now(clock), "due", due))
                .run();
        return due > 0;
    }

    /** Works out the next webs that are due, at most so many. @return how many; 0 where none is left */
    @TriedAgain
    @Transactional
    int next(int most) {
        lock();
        var due = due(most);
        if (!due.isEmpty()) {
            webs.tellAgain(due);
            requireDone(due);
        }
        graph.query("""
                        MATCH (r:Recount {name: 'webs'})
                        SET r.done = r.done + $done,
                            r.finishedAt = CASE WHEN $done = 0 THEN $at ELSE r.finishedAt END
                        """)
                .bindAll(Map.of("done", due.size(), "at", OffsetDateTime.now(clock)))
                .run();
        return due.size();
    }

    /** Whether any web must be looked at again. */
    @Transactional(readOnly = true)
    boolean isDue() {
        return due() > 0;
    }

    private long due() {
        return graph.query("""
                        MATCH (s:WebSummary)
                        WHERE s.edition < $edition OR s.edition > $edition OR s.recheckOn <= $today
                        RETURN count(s)
                        """).bindAll(now()).fetchAs(Long.class).one().orElse(0L);
    }

    @Transactional(readOnly = true)
    Optional<Recount.Progress> progress() {
        return graph.query("""
                        MATCH (r:Recount {name: 'webs'}) WHERE r.startedAt IS NOT NULL
                        RETURN r.total AS total, r.done AS done, r.startedAt AS startedAt, r.finishedAt AS finishedAt
                        """)
                .fetchAs(Recount.Progress.class)
                .mappedBy((types, row) -> new Recount.Progress(
                        row.get("total").asLong(),
                        row.get("done").asLong(),
                        row.get("startedAt").asOffsetDateTime(),
                        row.get("finishedAt").isNull()
                                ? null
                                : row.get("finishedAt").asOffsetDateTime()))
                .one();
    }

    /** Whoever holds it goes first; the others wait, and then find less to do. */
    private void lock() {
        graph.query("MERGE (r:Recount {name: 'webs'}) SET r.locked = true").run();
    }

    private List<PersonId> due(int most) {
        return DUE.stream()
                .map(match -> people(match, most))
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private List<PersonId> people(String match, int most) {
        Collection<String> found = graph.query(match + " RETURN s.person AS person LIMIT $most")
                .bindAll(now())
                .bind(most)
                .to("most")
                .fetchAs(String.class)
                .all();
        return found.stream().map(id -> PersonId.parse(id).orElseThrow()).toList();
    }

    /** Else the same webs would be taken for ever. */
    private void requireDone(List<PersonId> people) {
        var left = graph.query("""
                        UNWIND $people AS person
                        MATCH (s:WebSummary {person: person})
                        WHERE s.edition <> $edition OR s.recheckOn <= $today
                        RETURN count(s)
                        """)
                .bindAll(now())
                .bind(people.stream().map(PersonId::toString).toList())
                .to("people")
                .fetchAs(Long.class)
                .one()
                .orElse(0L);
        if (left > 0) {
            throw new IllegalStateException(left + " of " + people.size() + " webs are due again at once");
        }
    }

    private Map<String, Object> now() {
        return Map.of("edition", Findings.edition(thresholds), "today", LocalDate.now(clock));
    }
}
