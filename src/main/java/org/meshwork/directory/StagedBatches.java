package org.meshwork.directory;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.meshwork.graph.CypherFile;
import org.meshwork.shared.ServiceId;
import org.neo4j.driver.Value;
import org.neo4j.driver.types.MapAccessor;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/**
 * {@code (:Changeset)-[:HOLDS]->(:StagedBatch {number, services, withdraws, content})}: what waits, a thousand or so to a
 * node, packed. A batch that has settled has no content left; its ids stay. Where a service is in several batches of a changeset, the last counts.
 */
@Component
class StagedBatches {

    private final Neo4jClient graph;

    StagedBatches(Neo4jClient graph) {
        this.graph = graph;
    }

    /** @param number in the changeset, from 1 */
    record Batch(int number, List<Waiting> rows) {

        private static Batch of(MapAccessor row) {
            return new Batch(
                    row.get("number").asInt(),
                    ServiceText.unpacked(row.get("content").asByteArray()));
        }

        private Batch without(Set<ServiceId> services) {
            return new Batch(
                    number,
                    rows.stream().filter(row -> !services.contains(row.id())).toList());
        }
    }

    /** Within the caller's transaction. */
    void add(String changeset, List<Waiting> rows) {
        var number = graph.query("""
                        MATCH (c:Changeset {id: $changeset})
                        SET c.batches = coalesce(c.batches, 0) + 1
                        WITH c WHERE c.state = 'STAGING'
                        CREATE (c)-[:HOLDS]->(b:StagedBatch {number: c.batches, services: $services, withdraws: $withdraws, content: $content})
                        RETURN b.number
                        """)
                .bindAll(Map.of(
                        "changeset", changeset,
                        "services", texts(rows),
                        "withdraws",
                                rows.stream().noneMatch(row -> row.offered().isPresent()),
                        "content", ServiceText.packed(rows)))
                .fetchAs(Long.class)
                .one();
        if (number.isEmpty()) {
            throw new IllegalStateException("nothing can be staged under " + changeset + " any more");
        }
    }

    /** Within the caller's transaction. */
    void remove(String changeset, Set<ServiceId> services) {
        for (var batch : holding(changeset, texts(services))) {
            var left = batch.without(services);
            graph.query("""
                            MATCH (:Changeset {id: $changeset})-[:HOLDS]->(b:StagedBatch {number: $number})
                            SET b.services = $services, b.content = $content
                            """)
                    .bindAll(Map.of(
                            "changeset", changeset,
                            "number", batch.number(),
                            "services", texts(left.rows()),
                            "content", ServiceText.packed(left.rows())))
                    .run();
        }
    }

    private List<Batch> holding(String changeset, List<String> services) {
        return List.copyOf(graph.query("""
                        MATCH (:Changeset {id: $changeset})-[:HOLDS]->(b:StagedBatch)
                        WHERE any(id IN b.services WHERE id IN $services)
                        RETURN b.number AS number, b.content AS content ORDER BY number
                        """)
                .bindAll(Map.of("changeset", changeset, "services", services))
                .fetchAs(Batch.class)
                .mappedBy((types, row) -> Batch.of(row))
                .all());
    }

    /** The first after {@code after} that has not settled; read before the lock is taken, so {@link #take} it then. */
    Optional<Batch> next(String changeset, int after) {
        return graph.query("""
                        MATCH (:Changeset {id: $changeset})-[:HOLDS]->(b:StagedBatch)
                        WHERE b.number > $after AND b.content IS NOT NULL
                        WITH b ORDER BY b.number LIMIT 1
                        RETURN b.number AS number, b.content AS content
                        """)
                .bindAll(Map.of("changeset", changeset, "after", after))
                .fetchAs(Batch.class)
                .mappedBy((types, row) -> Batch.of(row))
                .one();
    }

    /**
     * Empties it, within the transaction that makes services of what it held.
     *
     * @return false where nothing of it may become a service: it has settled, or its changeset is not published
     */
    boolean take(String changeset, int number) {
        return graph.query("""
                        MATCH (:Changeset {id: $changeset, state: 'PUBLISHED'})-[:HOLDS]->(b:StagedBatch {number: $number})
                        WHERE b.content IS NOT NULL
                        SET b.content = null
                        RETURN count(b) > 0
                        """)
                .bindAll(Map.of("changeset", changeset, "number", number))
                .fetchAs(Boolean.class)
                .one()
                .orElse(false);
    }

    /** Of these services, what is published and has yet to settle; almost always nothing. */
    Map<ServiceId, Waiting> unsettled(Collection<ServiceId> services) {
        var found = new LinkedHashMap<ServiceId, Waiting>();
        var wanted = new HashSet<>(services);
        graph.query(CypherFile.beside(StagedBatches.class, "read-unsettled"))
                .bindAll(Map.of("ids", texts(services)))
                .fetchAs(Batch.class)
                .mappedBy((types, row) -> Batch.of(row))
                .all()
                .forEach(batch -> batch.rows().stream()
                        .filter(row -> wanted.contains(row.id()))
                        .forEach(row -> found.put(row.id(), row)));
        return found;
    }

    /** What waits, first what is to be withdrawn, then the rest as it was staged. */
    List<Waiting> some(String changeset, int skip, int limit) {
        var page = new LinkedHashMap<ServiceId, Optional<Waiting>>();
        inOrder(changeset).stream().skip(skip).limit(limit).forEach(id -> page.put(id, Optional.empty()));
        for (var batch : holding(changeset, texts(page.keySet()))) {
            batch.rows().forEach(row -> page.computeIfPresent(row.id(), (id, before) -> Optional.of(row)));
        }
        return page.values().stream().flatMap(Optional::stream).toList();
    }

    private Set<ServiceId> inOrder(String changeset) {
        var found = new LinkedHashSet<ServiceId>();
        graph.query("""
                        MATCH (:Changeset {id: $changeset})-[:HOLDS]->(b:StagedBatch) WHERE b.content IS NOT NULL
                        RETURN b.number AS number, b.services AS services ORDER BY b.withdraws DESC, number
                        """)
                .bindAll(Map.of("changeset", changeset))
                .fetchAs(Ids.class)
                .mappedBy((types, row) -> Ids.of(row))
                .all()
                .forEach(batch -> found.addAll(batch.services()));
        return found;
    }

    /** The services of the first batch after {@code after}, settled or not. */
    Optional<Ids> idsAfter(String changeset, int after) {
        return graph.query("""
                        MATCH (:Changeset {id: $changeset})-[:HOLDS]->(b:StagedBatch) WHERE b.number > $after
                        RETURN b.number AS number, b.services AS services ORDER BY number LIMIT 1
                        """)
                .bindAll(Map.of("changeset", changeset, "after", after))
                .fetchAs(Ids.class)
                .mappedBy((types, row) -> Ids.of(row))
                .one();
    }

    /** Of one batch only whose they are. */
    record Ids(int number, List<ServiceId> services) {

        private static Ids of(MapAccessor row) {
            return new Ids(
                    row.get("number").asInt(),
                    row.get("services").asList(Value::asString).stream()
                            .flatMap(id -> ServiceId.parse(id).stream())
                            .toList());
        }
    }

    private static List<String> texts(List<Waiting> rows) {
        return texts(rows.stream().map(Waiting::id).toList());
    }

    private static List<String> texts(Collection<ServiceId> services) {
        return services.stream().map(ServiceId::toString).toList();
    }
}
