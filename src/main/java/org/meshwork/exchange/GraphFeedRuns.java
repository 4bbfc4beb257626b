package org.meshwork.exchange;

import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.meshwork.shared.OrganisationId;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/** {@code (:FeedRun)-[:OF]->(:Feed)}. A run that was killed stays RUNNING. */
@Component
class GraphFeedRuns implements FeedRuns {

    private static final String BEGIN = """
            MERGE (f:Feed {name: $feed})
            CREATE (:FeedRun {id: $id, feed: $feed, source: $source, started: $started, state: 'RUNNING'})-[:OF]->(f)""";
    private static final String END = "MATCH (r:FeedRun {id: $id}) SET r += $values";
    private static final String OF_OTHER_FEEDS = """
            UNWIND $ids AS id
            MATCH (:Organisation {id: id})-[:PROVIDES]->(s:Service)
            WHERE s.feed <> $feed
            RETURN DISTINCT id""";

    private final Neo4jClient graph;
    private final Clock clock;

    GraphFeedRuns(Neo4jClient graph, Clock clock) {
        this.graph = graph;
        this.clock = clock;
    }

    @Override
    public UUID begin(String feed, String source) {
        var id = UUID.randomUUID();
        graph.query(BEGIN)
                .bindAll(Map.of(
                        "id", id.toString(), "feed", feed, "source", source, "started", ZonedDateTime.now(clock)))
                .run();
        return id;
    }

    @Override
    public void end(UUID run, ImportReport report) {
        var values = new HashMap<String, Object>(Map.of(
                "finished", ZonedDateTime.now(clock),
                "state", report.whyItFailed().isPresent() ? "FAILED" : "DONE",
                "taken", report.taken(),
                "changed", report.counts().normalised(),
                "warned", report.counts().warned(),
                "refused", report.counts().refused()));
        report.whyItFailed().ifPresent(why -> values.put("sentence", why));
        graph.query(END).bindAll(Map.of("id", run.toString(), "values", values)).run();
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
}
