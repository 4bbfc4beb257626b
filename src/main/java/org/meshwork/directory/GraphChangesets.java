package org.meshwork.directory;

import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.meshwork.directory.StagedBatches.Batch;
import org.meshwork.graph.TriedAgain;
import org.meshwork.shared.ServiceId;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Query;
import org.neo4j.driver.SessionConfig;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * {@code (:Changeset {id, feed, state})} and its batches.
 *
 * <p>STAGING → PUBLISHED (the pointer) → SETTLED; a discarded one is deleted. Of a settled one the ids stay, since search
 * indexes on other nodes may yet have to take them in.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 5)
class GraphChangesets implements Changesets, ApplicationRunner {

    private static final int BATCH = 1_000;

    private final Neo4jClient graph;
    private final Driver driver;
    private final StagedBatches batches;
    private final DirectoryStore store;
    private final IndexFollower index;
    private final Differences differences;
    private final TransactionTemplate transaction;

    GraphChangesets(
            Neo4jClient graph,
            Driver driver,
            StagedBatches batches,
            DirectoryStore store,
            IndexFollower index,
            Differences differences,
            TransactionTemplate transaction) {
        this.graph = graph;
        this.driver = driver;
        this.batches = batches;
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
        for (var batch = batches.next(changeset.toString(), 0);
                batch.isPresent();
                batch = batches.next(changeset.toString(), batch.get().number())) {
            batch.get().rows().forEach(row -> found.put(row.id(), row.sourceHash()));
        }
        return found;
    }

    @Override
    @Transactional
    @TriedAgain
    public void stage(UUID changeset, List<Staged> entries) {
        if (!entries.isEmpty()) {
            batches.add(changeset.toString(), entries.stream().map(Waiting::of).toList());
        }
    }

    @Override
    public void stageWithdrawals(UUID changeset, Collection<ServiceId> services) {
        var all = services.stream().map(Waiting::withdrawal).toList();
        for (var from = 0; from < all.size(); from += BATCH) {
            var batch = all.subList(from, Math.min(from + BATCH, all.size()));
            transaction.executeWithoutResult(status -> batches.add(changeset.toString(), batch));
        }
    }

    @Override
    @Transactional
    public void unstage(UUID changeset, Collection<ServiceId> services) {
        if (!services.isEmpty()) {
            batches.remove(changeset.toString(), Set.copyOf(services));
        }
    }

    @Override
    public List<Difference> differences(UUID changeset, int skip, int limit) {
        return differences.between(batches.some(changeset.toString(), skip, limit));
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
        transaction.executeWithoutResult(status -> run("""
                MATCH (c:Changeset {id: $id, state: 'STAGING'})
                OPTIONAL MATCH (c)-[:HOLDS]->(b:StagedBatch)
                DETACH DELETE b, c
                """, Map.of("id", changeset.toString())));
    }

    @Override
    public void settle() {
        graph.query("MATCH (c:Changeset {state: 'PUBLISHED'}) RETURN c.id AS id ORDER BY c.publishedAt")
                .fetchAs(String.class)
                .all()
                .forEach(this::settle);
    }

    @Override
    public boolean isToBeReadAnew(String feed) {
        return count("""
                        MATCH (s:Service {feed: $feed})
                        WHERE s.sourceHash IS NULL AND coalesce(s.withdrawn, false) = false
                          AND NOT EXISTS { (:Correction {service: s.id, field: 'WITHDRAWN', theirs: 'true'}) }
                        RETURN count(s) AS n
                        """, Map.of("feed", feed)) > 0;
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

    /** A batch to a transaction. While one is being written, the next is read. */
    private void settle(String changeset) {
        var batch = batches.next(changeset, 0);
        while (batch.isPresent()) {
            var number = batch.get().number();
            var next = CompletableFuture.supplyAsync(() -> batches.next(changeset, number));
            settle(changeset, batch.get());
            batch = next.join();
        }
        transaction.executeWithoutResult(status -> end(changeset));
        index.poke();
    }

    private void settle(String changeset, Batch batch) {
        transaction.executeWithoutResult(status -> {
            store.lock();
            if (batches.take(changeset, batch.number())) {
                store.settle(batch.rows());
            }
        });
    }

    private void end(String changeset) {
        store.lock();
        if (count("MATCH (c:Changeset {id: $id, state: 'PUBLISHED'}) RETURN count(c) AS n", Map.of("id", changeset))
                > 0) {
            store.settled(changeset);
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
