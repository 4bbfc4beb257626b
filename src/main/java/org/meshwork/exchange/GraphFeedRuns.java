package org.meshwork.exchange;

import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.meshwork.exchange.FeedRun.State;
import org.meshwork.graph.TriedAgain;
import org.meshwork.shared.OrganisationId;
import org.neo4j.driver.types.MapAccessor;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** {@code (:FeedRun)-[:OF]->(:Feed)}, its report beside it as {@code (:FeedReport {run, rows})}. */
@Component
class GraphFeedRuns implements FeedRuns {

    /** A run that has not been heard of for so long is gone. */
    private static final Duration SILENCE = Duration.ofMinutes(5);

    private static final String CUT_SHORT =
            "The program stopped in the middle, so nothing of it went in. Import it again: it goes on where it stopped.";

    /** The feed is written to before its runs are read: two that begin at once come one after the other. */
    private static final String LAST = """
            MERGE (f:Feed {name: $feed})
            SET f.begun = $now, f.mapping = $mapping
            WITH f
            MATCH (r:FeedRun {feed: f.name})
            RETURN properties(r) AS run ORDER BY coalesce(r.number, 0) DESC LIMIT 1""";

    private static final String CREATE = """
            MATCH (f:Feed {name: $feed})
            SET f.runs = coalesce(f.runs, 0) + 1
            CREATE (r:FeedRun {id: $id, feed: $feed, source: $source, started: $now, beat: $now, by: $by, state: 'RUNNING'})
            SET r.number = f.runs
            CREATE (r)-[:OF]->(f)""";
    private static final String OF_OTHER_FEEDS = """
            UNWIND $ids AS id
            MATCH (:Organisation {id: id})-[:PROVIDES]->(s:Service)
            WHERE s.feed <> $feed
            RETURN DISTINCT id""";

    private final Neo4jClient graph;
    private final Clock clock;
    private final String process = UUID.randomUUID().toString();

    GraphFeedRuns(Neo4jClient graph, Clock clock) {
        this.graph = graph;
        this.clock = clock;
    }

    @Override
    @Transactional
    @TriedAgain
    public Optional<UUID> begin(Feed feed) {
        var now = ZonedDateTime.now(clock);
        var last = graph.query(LAST)
                .bindAll(Map.of("feed", feed.name(), "now", now, "mapping", feed.mapping()))
                .fetchAs(Last.class)
                .mappedBy((types, row) -> Last.of(row.get("run")))
                .one();
        if (last.filter(run -> run.isAtWork(now)).isPresent()) {
            return Optional.empty();
        }
        var unfinished = last.filter(run -> run.isUnfinished(feed.source()));
        if (unfinished.isPresent()) {
            var id = unfinished.get().id();
            run(
                    "MATCH (r:FeedRun {id: $id}) SET r.state = 'RUNNING', r.beat = $now, r.by = $by, r.finished = null",
                    Map.of("id", id, "now", now, "by", process));
            return Optional.of(UUID.fromString(id));
        }
        var id = UUID.randomUUID();
        run(
                CREATE,
                Map.of("id", id.toString(), "feed", feed.name(), "source", feed.source(), "now", now, "by", process));
        return Optional.of(id);
    }

    /** The feed's last run, as far as the next one needs it. */
    private record Last(String id, String source, State state, ZonedDateTime beat, boolean isCutShort) {

        static Last of(MapAccessor run) {
            return new Last(
                    run.get("id").asString(),
                    run.get("source").asString(),
                    State.valueOf(run.get("state").asString()),
                    run.get("beat").isNull()
                            ? run.get("started").asZonedDateTime()
                            : run.get("beat").asZonedDateTime(),
                    run.get("cutShort").asBoolean(false));
        }

        boolean isAtWork(ZonedDateTime now) {
            return state == State.RUNNING && beat.isAfter(now.minus(SILENCE));
        }

        boolean isUnfinished(String sameSource) {
            return (state == State.RUNNING || isCutShort) && source.equals(sameSource);
        }
    }

    @Override
    public void beat(UUID run, int records) {
        run(
                "MATCH (r:FeedRun {id: $id}) SET r.beat = $now, r.records = $records",
                Map.of("id", run.toString(), "now", ZonedDateTime.now(clock), "records", records));
    }

    @Override
    @Transactional
    @TriedAgain
    public void end(UUID run, ImportReport report, String digest, boolean canGoOn) {
        var counts = report.counts();
        var values = new HashMap<String, Object>(Map.of(
                "finished", ZonedDateTime.now(clock),
                "state", report.outcome().name(),
                "cutShort", canGoOn,
                "records", counts.records(),
                "added", counts.added(),
                "changed", counts.changed(),
                "unchanged", counts.unchanged(),
                "withdrawn", counts.withdrawn(),
                "tidied", counts.normalised(),
                "warned", counts.warned()));
        values.put("refused", counts.refused());
        values.put("blanks", counts.blanks());
        values.put("digest", digest);
        values.put("sentence", report.sentence());
        run("MATCH (r:FeedRun {id: $id}) SET r += $values", Map.of("id", run.toString(), "values", values));
        if (!report.rows().isEmpty()) {
            run(
                    "MERGE (p:FeedReport {run: $id}) SET p.rows = $rows",
                    Map.of("id", run.toString(), "rows", ReportText.zipped(report)));
        }
    }

    @Override
    public void endCutShort(boolean isAlone) {
        run(
                """
                MATCH (r:FeedRun {state: 'RUNNING'})
                WHERE r.by IS NULL OR (r.by <> $process AND ($alone OR r.beat < $silent))
                SET r.state = 'FAILED', r.finished = $now, r.cutShort = true, r.sentence = $sentence
                """,
                Map.of(
                        "process",
                        process,
                        "alone",
                        isAlone,
                        "now",
                        ZonedDateTime.now(clock),
                        "silent",
                        ZonedDateTime.now(clock).minus(SILENCE),
                        "sentence",
                        CUT_SHORT));
    }

    @Override
    public Optional<FeedRun> run(UUID id) {
        return read("MATCH (r:FeedRun {id: $id})", Map.of("id", id.toString())).stream()
                .findFirst();
    }

    @Override
    public List<FeedRun> runs(String feed, int limit) {
        return read("MATCH (r:FeedRun {feed: $feed})", Map.of("feed", feed, "limit", limit));
    }

    @Override
    public Optional<FeedRun> lastGood(String feed) {
        return read("MATCH (r:FeedRun {feed: $feed, state: 'DONE'})", Map.of("feed", feed, "limit", 1)).stream()
                .findFirst();
    }

    @Override
    public Optional<FeedRun> lastDifferent(String feed) {
        var runs = read("""
                MATCH (r:FeedRun {feed: $feed, state: 'DONE'})
                WHERE coalesce(r.added, 0) + coalesce(r.changed, 0) + coalesce(r.withdrawn, 0) > 0
                """, Map.of("feed", feed, "limit", 1));
        return runs.stream().findFirst();
    }

    @Override
    public List<FeedRun> held(String feed) {
        return read("MATCH (r:FeedRun {feed: $feed, state: 'HELD'})", Map.of("feed", feed));
    }

    @Override
    public void decide(UUID run, State state, String sentence) {
        run(
                "MATCH (r:FeedRun {id: $id}) SET r.state = $state, r.sentence = $sentence, r.cutShort = false",
                Map.of("id", run.toString(), "state", state.name(), "sentence", sentence));
    }

    @Override
    public Optional<byte[]> report(UUID run) {
        return graph.query("MATCH (p:FeedReport {run: $id}) RETURN p.rows AS rows")
                .bind(run.toString())
                .to("id")
                .fetchAs(byte[].class)
                .mappedBy((types, row) -> row.get("rows").asByteArray())
                .one()
                .map(ReportText::unzipped);
    }

    @Override
    public Set<OrganisationId> ofOtherFeeds(String feed, Collection<OrganisationId> organisations) {
        var ids = organisations.stream().map(OrganisationId::toString).toList();
        return graph
                .query(OF_OTHER_FEEDS)
                .bindAll(Map.of("ids", ids, "feed", feed))
                .fetchAs(String.class)
                .all()
                .stream()
                .flatMap(id -> OrganisationId.parse(id).stream())
                .collect(toSet());
    }

    private List<FeedRun> read(String match, Map<String, Object> values) {
        var all = new HashMap<>(values);
        all.putIfAbsent("limit", 100);
        return List.copyOf(
                graph.query(match + " RETURN properties(r) AS run ORDER BY coalesce(r.number, 0) DESC LIMIT $limit")
                        .bindAll(all)
                        .fetchAs(FeedRun.class)
                        .mappedBy((types, row) -> feedRun(row.get("run")))
                        .all());
    }

    private static FeedRun feedRun(MapAccessor run) {
        return new FeedRun(
                UUID.fromString(run.get("id").asString()),
                run.get("feed").asString(),
                run.get("source").asString(),
                run.get("started").asZonedDateTime().toInstant(),
                run.get("finished").isNull()
                        ? null
                        : run.get("finished").asZonedDateTime().toInstant(),
                State.valueOf(run.get("state").asString()),
                new ImportReport.Counts(
                        run.get("records").asInt(0),
                        run.get("added").asInt(0),
                        run.get("changed").asInt(0),
                        run.get("unchanged").asInt(0),
                        run.get("withdrawn").asInt(0),
                        run.get("tidied").asInt(0),
                        run.get("warned").asInt(0),
                        run.get("refused").asInt(0),
                        run.get("blanks").asInt(0)),
                run.get("digest").asString(""),
                run.get("sentence").asString(""));
    }

    private void run(String statement, Map<String, Object> values) {
        graph.query(statement).bindAll(values).run();
    }
}
