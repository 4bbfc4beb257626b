package org.meshwork.directory;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.meshwork.graph.CypherFile;
import org.meshwork.shared.ServiceId;
import org.neo4j.driver.types.MapAccessor;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The numbered changes of the directory, without gaps, in the order of their commits.
 *
 * <p>Whoever appends first takes the lock of the one counter and keeps it to the end of the transaction.
 */
@Component
class ChangeLog {

    private final Neo4jClient graph;

    ChangeLog(Neo4jClient graph) {
        this.graph = graph;
    }

    /**
     * How far the changes go.
     *
     * @param graph names this graph, so that an index of another is never taken for its own
     * @param sequence number of the last change; 0 before the first
     */
    record Head(String graph, long sequence) {}

    /** What changed: one service, or all that a changeset holds. */
    sealed interface Change {
        long sequence();
    }

    record OfOne(long sequence, ServiceId service) implements Change {}

    record OfChangeset(long sequence, String changeset) implements Change {}

    /** Makes others who write wait until this transaction ends. */
    Head lock() {
        return graph.query(CypherFile.beside(ChangeLog.class, "lock-counter"))
                .fetchAs(Head.class)
                .mappedBy((types, row) -> head(row))
                .one()
                .orElseThrow();
    }

    /**
     * The head, once all that write have ended. Everything up to it can then be read whole: Neo4j shows a commit bit by
     * bit to those who read without a lock.
     */
    @Transactional
    Head settled() {
        return lock();
    }

    /** The head as seen in passing; empty where nothing was ever written. */
    Optional<Head> glance() {
        return graph.query("MATCH (c:Counter {name: 'directory'}) RETURN c.graph AS graph, c.value AS value")
                .fetchAs(Head.class)
                .mappedBy((types, row) -> head(row))
                .one();
    }

    /** Within the transaction that took the lock. */
    void append(Collection<ServiceId> services) {
        graph.query(CypherFile.beside(ChangeLog.class, "append-changes"))
                .bind(services.stream().map(ServiceId::toString).toList())
                .to("services")
                .run();
    }

    /** One number for the whole changeset, within the transaction that took the lock. */
    void append(String changeset) {
        graph.query("""
                        MATCH (c:Counter {name: 'directory'})
                        SET c.value = c.value + 1
                        CREATE (:DirectoryChange {sequence: c.value, changeset: $changeset, at: datetime()})
                        """).bind(changeset).to("changeset").run();
    }

    /** In order, both ends of {@code after < sequence <= upTo}, at most {@code limit}. */
    List<Change> between(long after, long upTo, int limit) {
        return List.copyOf(graph.query("""
                        MATCH (c:DirectoryChange) WHERE c.sequence > $after AND c.sequence <= $upTo
                        RETURN c.sequence AS sequence, c.service AS service, c.changeset AS changeset ORDER BY sequence LIMIT $limit
                        """)
                .bind(after)
                .to("after")
                .bind(upTo)
                .to("upTo")
                .bind(limit)
                .to("limit")
                .fetchAs(Change.class)
                .mappedBy((types, row) -> change(row))
                .all());
    }

    /**
     * Changesets that were published after these changes and are of the same feeds, in order: whoever reads one of these
     * services now may read what such a changeset makes of it.
     *
     * @param services and
     * @param changesets that changed, up to that sequence; none of them is among the answers
     */
    @Transactional
    List<String> publishedSince(Collection<ServiceId> services, Collection<String> changesets, long sequence) {
        return published(services.stream().map(ServiceId::toString).toList(), List.copyOf(changesets), sequence, false);
    }

    /** As {@link #publishedSince(Collection, Collection, long)}, of any feed. */
    @Transactional
    List<String> publishedSince(Collection<String> changesets, long sequence) {
        return published(List.of(), List.copyOf(changesets), sequence, true);
    }

    private List<String> published(List<String> services, List<String> changesets, long sequence, boolean ofAny) {
        lock();
        return List.copyOf(graph.query(CypherFile.beside(ChangeLog.class, "published-since"))
                .bindAll(Map.of("services", services, "changesets", changesets, "sequence", sequence, "ofAny", ofAny))
                .fetchAs(String.class)
                .all());
    }

    private static Change change(MapAccessor row) {
        var sequence = row.get("sequence").asLong();
        return row.get("changeset").isNull()
                ? new OfOne(
                        sequence, ServiceId.parse(row.get("service").asString()).orElseThrow())
                : new OfChangeset(sequence, row.get("changeset").asString());
    }

    private static Head head(MapAccessor row) {
        return new Head(row.get("graph").asString(), row.get("value").asLong());
    }
}
