package org.meshwork.directory;

import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.meshwork.graph.CypherFile;
import org.meshwork.graph.TriedAgain;
import org.meshwork.shared.ServiceId;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Query;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.types.MapAccessor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * {@code (:Changeset {id, feed, state})} with {@code (:StagedService {changeset, service, content})}.
 *
 * <p>STAGING → PUBLISHED (the pointer) → SETTLED; a discarded one is deleted. Of a settled one the ids stay, since search
 * indexes on other nodes may yet have to take them in.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 5)
class GraphChangesets implements Changesets, ApplicationRunner {

    private static final Logger log = LoggerFactory.getLogger(GraphChangesets.class);
    private static final int BATCH = 1_000;

    private final Neo4jClient graph;
    private final Driver driver;
    private final DirectoryStore store;
    private final IndexFollower index;
    private final Differences differences;
    private final TransactionTemplate transaction;

    GraphChangesets(
            Neo4jClient graph,
            Driver driver,
            DirectoryStore store,
            IndexFollower index,
            Differences differences,
            TransactionTemplate transaction) {
        this.graph = graph;
        this.driver = driver;
        this.store = store;
        this.index = index;
        this.differences = differences;
        this.transaction = transaction;
    }

    /** Before the index starts to follow. */
    @Override
    public void run(ApplicationArguments arguments) {
        settle();
    }

    @Override
    @Transactional
    public void open(UUID changeset, String feed) {
        run(
                "MERGE (c:Changeset {id: $id}) ON CREATE SET c.feed = $feed, c.state = 'STAGING'",
                Map.of("id", changeset.toString(), "feed", feed));
    }

    @Override
    public Map<ServiceId, String> staged(UUID changeset) {
        var found = new HashMap<ServiceId, String>();
        try (var session = driver.session(SessionConfig.defaultConfig())) {
            session.run(new Query(
                            "MATCH (g:StagedService {changeset: $id}) RETURN g.service AS service, g.sourceHash AS hash",
                            Map.of("id", changeset.toString())))
                    .forEachRemaining(row -> ServiceId.parse(row.get("service").asString())
                            .ifPresent(id -> found.put(id, row.get("hash").asString(""))));
        }
        return found;
    }

    @Override
    @Transactional
    @TriedAgain
    public void stage(UUID changeset, List<Staged> entries) {
        var rows = entries.stream()
                .map(entry -> Map.of(
                        "service", entry.service().id().toString(),
                        "content", ServiceText.of(entry.service()),
                        "sourceHash", entry.sourceHash(),
                        "remarks", entry.remarks()))
                .toList();
        run(
                CypherFile.beside(GraphChangesets.class, "stage-services"),
                Map.of("changeset", changeset.toString(), "rows", rows));
    }

    @Override
    public void stageWithdrawals(UUID changeset, Collection<ServiceId> services) {
        var all = List.copyOf(services);
        for (var from = 0; from < all.size(); from += BATCH) {
            var batch = all.subList(from, Math.min(from + BATCH, all.size()));
            transaction.executeWithoutResult(
                    status -> run("""
                    UNWIND $services AS service
                    MERGE (g:StagedService {changeset: $changeset, service: service})
                    SET g.withdrawn = true, g.content = null, g.sourceHash = null
                    """, Map.of("changeset", changeset.toString(), "services", texts(batch))));
        }
    }

    @Override
    @Transactional
    public void unstage(UUID changeset, Collection<ServiceId> services) {
        run(
                "UNWIND $services AS service MATCH (g:StagedService {changeset: $changeset, service: service}) DELETE g",
                Map.of("changeset", changeset.toString(), "services", texts(services)));
    }

    @Override
    public List<Difference> differences(UUID changeset, int skip, int limit) {
        var waiting = graph.query(CypherFile.beside(GraphChangesets.class, "staged-services"))
                .bindAll(Map.of("changeset", changeset.toString(), "skip", skip, "limit", limit))
                .fetchAs(Waiting.class)
                .mappedBy((types, row) -> Waiting.of(row))
                .all();
        return differences.between(List.copyOf(waiting));
    }

    @Override
    public boolean isPublished(UUID changeset) {
        return count(
                        "MATCH (c:Changeset {id: $id}) WHERE c.state <> 'STAGING' RETURN count(c) AS n",
                        Map.of("id", changeset.toString()))
                > 0;
    }

    @Override
    public void publish(UUID changeset) {
        transaction.executeWithoutResult(status -> run(
                "MATCH (c:Changeset {id: $id, state: 'STAGING'}) SET c.state = 'PUBLISHED', c.publishedAt = datetime()",
                Map.of("id", changeset.toString())));
        settle(changeset.toString());
    }

    @Override
    public void discard(UUID changeset) {
        var id = Map.<String, Object>of("id", changeset.toString(), "batch", BATCH);
        while (0 < count("""
                MATCH (c:Changeset {id: $id, state: 'STAGING'})
                MATCH (g:StagedService {changeset: c.id})
                WITH g LIMIT $batch
                DELETE g
                RETURN count(*) AS n
                """, id)) {
            log.debug("Discarding what was staged");
        }
        transaction.executeWithoutResult(status -> run("MATCH (c:Changeset {id: $id, state: 'STAGING'}) DELETE c", id));
    }

    @Override
    public void settle() {
        graph.query("MATCH (c:Changeset {state: 'PUBLISHED'}) RETURN c.id AS id ORDER BY c.publishedAt")
                .fetchAs(String.class)
                .all()
                .forEach(this::settle);
    }

    @Override
    public Map<String, Kept> kept(String feed) {
        var found = new HashMap<String, Kept>();
        try (var session = driver.session(SessionConfig.defaultConfig())) {
            session.run(new Query("""
                            MATCH (s:Service {feed: $feed})
                            RETURN s.id AS id, s.feedId AS feedId, coalesce(s.sourceHash, '') AS hash,
                                   coalesce(s.sourceRemarks, '') AS remarks, coalesce(s.withdrawn, false) AS withdrawn
                            """, Map.of("feed", feed)))
                    .forEachRemaining(row -> found.put(
                            row.get("feedId").asString(),
                            new Kept(
                                    ServiceId.parse(row.get("id").asString()).orElseThrow(),
                                    row.get("hash").asString(),
                                    row.get("remarks").asString(),
                                    row.get("withdrawn").asBoolean())));
        }
        return found;
    }

    @Override
    public Collection<ServiceId> ofOtherFeeds(String feed, Collection<ServiceId> ids) {
        return graph
                .query("UNWIND $ids AS id MATCH (s:Service {id: id}) WHERE s.feed <> $feed RETURN s.id")
                .bindAll(Map.of("ids", texts(ids), "feed", feed))
                .fetchAs(String.class)
                .all()
                .stream()
                .flatMap(id -> ServiceId.parse(id).stream())
                .collect(toSet());
    }

    private void settle(String changeset) {
        while (settleSome(changeset)) {
            log.debug("Settling changeset {}", changeset);
        }
        index.poke();
    }

    /** One batch in one transaction; false once nothing is left. */
    private boolean settleSome(String changeset) {
        return Boolean.TRUE.equals(transaction.execute(status -> {
            store.lock();
            if (!isPublishedNow(changeset)) {
                return false;
            }
            var batch = waiting(changeset);
            if (batch.isEmpty()) {
                store.settled(changeset);
                return false;
            }
            store.settle(changeset, batch);
            return true;
        }));
    }

    /** Neither still staging nor settled by somebody else: only then may anything of it become a service. */
    private boolean isPublishedNow(String changeset) {
        return count("MATCH (c:Changeset {id: $id, state: 'PUBLISHED'}) RETURN count(c) AS n", Map.of("id", changeset))
                > 0;
    }

    private List<Waiting> waiting(String changeset) {
        return new ArrayList<>(graph.query(CypherFile.beside(GraphChangesets.class, "waiting-services"))
                .bindAll(Map.of("changeset", changeset, "batch", BATCH))
                .fetchAs(Waiting.class)
                .mappedBy((types, row) -> Waiting.of(row))
                .all());
    }

    /** @param content empty where the service is to be withdrawn */
    record Waiting(String service, String content, String sourceHash, String remarks) {

        static Waiting of(MapAccessor row) {
            return new Waiting(
                    row.get("service").asString(),
                    row.get("content").asString(""),
                    row.get("sourceHash").asString(""),
                    row.get("remarks").asString(""));
        }
    }

    private void run(String statement, Map<String, Object> values) {
        graph.query(statement).bindAll(values).run();
    }

    private long count(String statement, Map<String, Object> values) {
        return graph.query(statement).bindAll(values).fetchAs(Long.class).one().orElse(0L);
    }

    private static List<String> texts(Collection<ServiceId> ids) {
        return ids.stream().map(ServiceId::toString).toList();
    }
}
