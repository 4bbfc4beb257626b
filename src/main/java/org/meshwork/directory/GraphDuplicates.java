package org.meshwork.directory;

import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.meshwork.directory.Correction.Field;
import org.meshwork.directory.DuplicateSearch.Found;
import org.meshwork.directory.Likeness.Reason;
import org.meshwork.graph.CypherFile;
import org.meshwork.graph.TriedAgain;
import org.meshwork.shared.ServiceId;
import org.neo4j.driver.types.MapAccessor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * {@code (:Likeness {one, other, score, state})}, and {@code (:Service)-[:MERGED_INTO]->(:Service)} for what searches pass over.
 *
 * <p>An import marks the search as due; whichever node sees the mark first takes it away and searches.
 */
@Component
class GraphDuplicates implements Duplicates {

    private static final Logger log = LoggerFactory.getLogger(GraphDuplicates.class);
    private static final String IN_ORDER = """
            WITH CASE WHEN $first < $second THEN $first ELSE $second END AS one,
                 CASE WHEN $first < $second THEN $second ELSE $first END AS other
            """;
    private static final String FIELDS =
            " RETURN l.one AS one, l.other AS other, l.score AS score, l.words AS words, l.weights AS weights,"
                    + " l.state AS state, l.by AS by, l.at AS at";

    private final Neo4jClient graph;
    private final DuplicateSearch search;
    private final DirectoryStore store;
    private final Corrections corrections;
    private final IndexFollower index;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final boolean isCommand;

    GraphDuplicates(
            Neo4jClient graph,
            DuplicateSearch search,
            DirectoryStore store,
            Corrections corrections,
            IndexFollower index,
            TransactionTemplate transaction,
            Clock clock,
            @Value("${meshwork.import:}") String command) {
        this.graph = graph;
        this.search = search;
        this.store = store;
        this.corrections = corrections;
        this.index = index;
        this.transaction = transaction;
        this.clock = clock;
        this.isCommand = !command.isEmpty();
    }

    @Override
    public List<Pair> proposals(int skip, int limit) {
        return read(
                "MATCH (l:Likeness {state: 'PROPOSED'})" + FIELDS
                        + " ORDER BY score DESC, one, other SKIP $skip LIMIT $limit",
                Map.of("skip", skip, "limit", limit));
    }

    @Override
    public long waiting() {
        return graph.query("MATCH (l:Likeness {state: 'PROPOSED'}) RETURN count(l)")
                .fetchAs(Long.class)
                .one()
                .orElse(0L);
    }

    @Override
    public List<Pair> decided(int skip, int limit) {
        return read(
                "MATCH (l:Likeness) WHERE l.state IN ['ONE_KEPT', 'OTHER_KEPT', 'APART']" + FIELDS
                        + " ORDER BY at DESC, one, other SKIP $skip LIMIT $limit",
                Map.of("skip", skip, "limit", limit));
    }

    @Override
    @Transactional
    @TriedAgain
    public Optional<String> merge(ServiceId kept, ServiceId hidden, String by) {
        store.lock();
        if (kept.equals(hidden) || leadsTo(kept, hidden)) {
            return Optional.of("These two were merged the other way round. Undo that first.");
        }
        var stays = store.readAsWritten(List.of(kept)).stream().findFirst();
        var goes = store.readAsWritten(List.of(hidden)).stream().findFirst();
        if (stays.isEmpty() || goes.isEmpty()) {
            return Optional.of("One of the two is not in the directory any more.");
        }
        if (stays.get().withdrawn()) {
            return Optional.of("Keep the other one: this one is no longer listed.");
        }
        run("""
                MATCH (s:Service {id: $hidden}), (k:Service {id: $kept})
                OPTIONAL MATCH (s)-[earlier:MERGED_INTO]->()
                DELETE earlier
                WITH DISTINCT s, k
                CREATE (s)-[:MERGED_INTO {by: $by, at: $at}]->(k)
                SET s.changedAt = datetime()
                """, Map.of("hidden", text(hidden), "kept", text(kept), "by", by, "at", now()));
        decide(kept, hidden, text(kept).compareTo(text(hidden)) < 0 ? State.ONE_KEPT : State.OTHER_KEPT, by);
        if (isSecret(goes.get()) && !isSecret(stays.get())) {
            corrections.correct(kept, Field.ADDRESS_HIDDEN, "true", by);
        }
        store.touch(Set.of(hidden));
        index.pokeAfterCommit();
        return Optional.empty();
    }

    @Override
    @Transactional
    @TriedAgain
    public void keepApart(ServiceId one, ServiceId other, String by) {
        unmerge(one, other);
        decide(one, other, State.APART, by);
    }

    @Override
    @Transactional
    @TriedAgain
    public void undo(ServiceId one, ServiceId other) {
        unmerge(one, other);
        run(
                IN_ORDER
                        + "MATCH (l:Likeness {one: one, other: other}) SET l.state = 'PROPOSED', l.by = null, l.at = null",
                Map.of("first", text(one), "second", text(other)));
    }

    @Override
    public Optional<ServiceId> keptInsteadOf(ServiceId hidden) {
        return graph.query("""
                        MATCH path = (:Service {id: $id})-[:MERGED_INTO*1..8]->(k:Service)
                        WHERE coalesce(k.withdrawn, false) = false
                        RETURN k.id ORDER BY length(path) DESC LIMIT 1
                        """)
                .bind(text(hidden))
                .to("id")
                .fetchAs(String.class)
                .one()
                .flatMap(ServiceId::parse);
    }

    /** One search at a time: each forgets the proposals that it did not make. */
    @Override
    public synchronized long findAnew() {
        var name = UUID.randomUUID().toString();
        search.each(found -> transaction.executeWithoutResult(status -> put(name, found)));
        transaction.executeWithoutResult(status -> run("""
                MATCH (l:Likeness {state: 'PROPOSED'}) WHERE coalesce(l.search, '') <> $search
                DELETE l
                """, Map.of("search", name)));
        return waiting();
    }

    @Scheduled(fixedDelayString = "PT1M", initialDelayString = "PT1M")
    void findWhereDue() {
        if (!isCommand && store.takeSearchDue()) {
            var began = clock.instant();
            var waiting = findAnew();
            log.info(
                    "Looked for entries that are there twice: {} pairs wait for a steward ({} s).",
                    waiting,
                    java.time.Duration.between(began, clock.instant()).toSeconds());
        }
    }

    private void put(String name, List<Found> found) {
        var rows = found.stream()
                .map(each -> Map.of(
                        "one", text(each.one()),
                        "other", text(each.other()),
                        "score", each.likeness().score(),
                        "words",
                                each.likeness().reasons().stream()
                                        .map(Reason::words)
                                        .toList(),
                        "weights",
                                each.likeness().reasons().stream()
                                        .map(Reason::weight)
                                        .toList()))
                .toList();
        run(CypherFile.beside(GraphDuplicates.class, "put-likenesses"), Map.of("rows", rows, "search", name));
    }

    private void decide(ServiceId first, ServiceId second, State state, String by) {
        run(
                IN_ORDER + """
                        MERGE (l:Likeness {one: one, other: other})
                        ON CREATE SET l.score = 100, l.words = [], l.weights = []
                        SET l.state = $state, l.by = $by, l.at = $at
                        """,
                Map.of("first", text(first), "second", text(second), "state", state.name(), "by", by, "at", now()));
    }

    /** Whichever way they were. */
    private void unmerge(ServiceId one, ServiceId other) {
        store.lock();
        var shown = graph.query("""
                        MATCH (s:Service)-[m:MERGED_INTO]->(k:Service)
                        WHERE s.id IN [$first, $second] AND k.id IN [$first, $second]
                        DELETE m
                        SET s.changedAt = datetime()
                        RETURN s.id
                        """)
                .bindAll(Map.of("first", text(one), "second", text(other)))
                .fetchAs(String.class)
                .all();
        store.touch(Set.copyOf(
                shown.stream().flatMap(id -> ServiceId.parse(id).stream()).toList()));
        index.pokeAfterCommit();
    }

    private boolean leadsTo(ServiceId from, ServiceId to) {
        return graph.query("RETURN EXISTS { (:Service {id: $from})-[:MERGED_INTO*1..8]->(:Service {id: $to}) }")
                .bindAll(Map.of("from", text(from), "to", text(to)))
                .fetchAs(Boolean.class)
                .one()
                .orElse(false);
    }

    private static boolean isSecret(Service service) {
        return service.venues().stream().anyMatch(Venue::confidential);
    }

    private List<Pair> read(String statement, Map<String, Object> values) {
        return List.copyOf(graph.query(statement)
                .bindAll(values)
                .fetchAs(Pair.class)
                .mappedBy((types, row) -> pair(row))
                .all());
    }

    private static Pair pair(MapAccessor row) {
        var words = row.get("words").asList(value -> value.asString());
        var weights = row.get("weights").asList(value -> value.asDouble());
        var reasons = new ArrayList<Reason>();
        for (var i = 0; i < words.size(); i++) {
            reasons.add(new Reason(words.get(i), weights.get(i)));
        }
        var ids = Stream.of("one", "other")
                .map(name -> ServiceId.parse(row.get(name).asString()).orElseThrow())
                .toList();
        return new Pair(
                ids.getFirst(),
                ids.getLast(),
                new Likeness(row.get("score").asInt(), reasons),
                State.valueOf(row.get("state").asString()),
                row.get("by").asString(""),
                row.get("at").isNull() ? null : row.get("at").asZonedDateTime().toInstant());
    }

    private void run(String statement, Map<String, Object> values) {
        graph.query(statement).bindAll(values).run();
    }

    private ZonedDateTime now() {
        return ZonedDateTime.now(clock);
    }

    private static String text(ServiceId id) {
        return id.toString();
    }
}
