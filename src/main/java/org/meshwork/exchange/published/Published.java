package org.meshwork.exchange.published;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.meshwork.directory.Directory;
import org.meshwork.directory.Organisation;
import org.meshwork.directory.Service;
import org.meshwork.exchange.published.Wanted.Clause;
import org.meshwork.shared.ServiceId;
import org.neo4j.driver.types.MapAccessor;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/** What the public may read: the services that are not withdrawn, in the order of their ids, a page at a time. */
@Component
class Published {

    private static final String SERVICES = "MATCH (o:Organisation)-[:PROVIDES]->(s:Service)\nWHERE ";
    private static final String PLACES = "MATCH (o:Organisation)-[:PROVIDES]->(s:Service)-[at:AT]->(:Location)\nWHERE ";
    private static final int BATCH = 200;

    private final Directory directory;
    private final Neo4jClient graph;

    Published(Directory directory, Neo4jClient graph) {
        this.directory = directory;
        this.graph = graph;
    }

    /** @param changed when the entry last changed with us */
    record Entry(Service service, Instant changed) {}

    /** @param provided in order of id; those that are not withdrawn */
    record Provider(Organisation organisation, List<Entry> provided) {}

    /** @param position of the venue in the service, from 0 */
    record Place(UUID id, Entry entry, int position) {}

    record Slice<T>(long total, List<T> entries) {}

    Slice<Entry> services(Wanted wanted, long skip, int limit) {
        return slice(SERVICES, wanted.clause(), "count(s)", "s.id AS id, s.changedAt AS changed", "s.id", skip, limit);
    }

    Optional<Entry> service(UUID id) {
        var only = Clause.of("s.id = $id AND " + Wanted.LISTED, "id", id.toString());
        return entries(SERVICES, only, "s.id AS id, s.changedAt AS changed", "s.id", 0, 1).stream()
                .findFirst();
    }

    /** Those that provide at least one of the services. */
    Slice<Provider> organisations(Wanted wanted, long skip, int limit) {
        var clause = wanted.clause();
        var total = count(SERVICES, clause, "count(DISTINCT o)");
        var services = new LinkedHashMap<String, String>();
        rows(SERVICES, clause, "o.id AS organisation, min(s.id) AS id", "organisation", skip, limit)
                .forEach(row -> services.put(
                        row.get("organisation").asString(), row.get("id").asString()));
        var found = byId(List.copyOf(services.values()));
        return new Slice<>(
                total,
                services.values().stream()
                        .flatMap(id -> Optional.ofNullable(found.get(id)).stream())
                        .map(service -> new Provider(service.organisation(), List.of()))
                        .toList());
    }

    Optional<Provider> organisation(UUID id) {
        var only = Clause.of("o.id = $id AND " + Wanted.LISTED, "id", id.toString());
        var provided = entries(SERVICES, only, "s.id AS id, s.changedAt AS changed", "s.id", 0, Integer.MAX_VALUE);
        return provided.stream()
                .findFirst()
                .map(first -> new Provider(first.service().organisation(), provided));
    }

    Slice<Place> places(Wanted wanted, long skip, int limit) {
        var clause = wanted.clause();
        return new Slice<>(count(PLACES, clause, "count(at)"), places(clause, skip, limit));
    }

    Optional<Place> place(UUID id) {
        var only = Clause.of("at.id = $id AND " + Wanted.LISTED, "id", id.toString());
        return places(only, 0, 1).stream().findFirst();
    }

    /** Every service, in order; memory does not grow with their number. */
    void each(Consumer<Entry> use) {
        var last = "";
        while (true) {
            var after = Clause.of("s.id > $last AND " + Wanted.LISTED, "last", last);
            var batch = entries(SERVICES, after, "s.id AS id, s.changedAt AS changed", "s.id", 0, BATCH);
            if (batch.isEmpty()) {
                return;
            }
            batch.forEach(use);
            last = batch.getLast().service().id().toString();
        }
    }

    private Slice<Entry> slice(
            String match, Clause clause, String count, String columns, String order, long skip, int limit) {
        return new Slice<>(count(match, clause, count), entries(match, clause, columns, order, skip, limit));
    }

    private List<Entry> entries(String match, Clause clause, String columns, String order, long skip, int limit) {
        var rows = rows(match, clause, columns, order, skip, limit);
        var found = byId(rows.stream().map(row -> row.get("id").asString()).toList());
        return rows.stream()
                .flatMap(row -> Optional.ofNullable(found.get(row.get("id").asString())).stream()
                        .map(service -> new Entry(service, changed(row))))
                .toList();
    }

    private List<Place> places(Clause clause, long skip, int limit) {
        var rows = rows(
                PLACES,
                clause,
                "s.id AS id, s.changedAt AS changed, at.id AS place, at.position AS position",
                "s.id, at.position",
                skip,
                limit);
        var found = byId(
                rows.stream().map(row -> row.get("id").asString()).distinct().toList());
        return rows.stream()
                .flatMap(row -> Optional.ofNullable(found.get(row.get("id").asString())).stream()
                        .map(service -> new Place(
                                UUID.fromString(row.get("place").asString()),
                                new Entry(service, changed(row)),
                                row.get("position").asInt())))
                .toList();
    }

    private Map<String, Service> byId(List<String> ids) {
        return directory
                .services(
                        ids.stream().flatMap(id -> ServiceId.parse(id).stream()).toList())
                .stream()
                .collect(toMap(service -> service.id().toString(), identity()));
    }

    private long count(String match, Clause clause, String count) {
        return graph.query(match + clause.cypher() + "\nRETURN " + count + " AS total")
                .bindAll(clause.parameters())
                .fetchAs(Long.class)
                .one()
                .orElse(0L);
    }

    private List<MapAccessor> rows(String match, Clause clause, String columns, String order, long skip, int limit) {
        return List.copyOf(graph.query(match + clause.cypher() + "\nRETURN " + columns + " ORDER BY " + order
                        + " SKIP $skip LIMIT $limit")
                .bindAll(clause.parameters())
                .bind(skip)
                .to("skip")
                .bind(limit)
                .to("limit")
                .fetchAs(MapAccessor.class)
                .mappedBy((types, row) -> row)
                .all());
    }

    /** Entries that were written before changes were noted changed long ago. */
    private static Instant changed(MapAccessor row) {
        var value = row.get("changed");
        return value.isNull() ? Instant.EPOCH : value.asZonedDateTime().toInstant();
    }
}
