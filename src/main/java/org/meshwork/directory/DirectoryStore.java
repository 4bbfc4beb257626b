package org.meshwork.directory;

import static java.util.Comparator.comparing;
import static java.util.function.Function.identity;
import static java.util.function.Predicate.not;
import static java.util.stream.Collectors.partitioningBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.meshwork.graph.CypherFile;
import org.meshwork.shared.ServiceId;
import org.neo4j.driver.Value;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/** Services in the graph. Every statement takes a batch of rows and touches only what the rows name. */
@Component
class DirectoryStore {

    private static final int BATCH = 1_000;

    private final Neo4jClient graph;
    private final ChangeLog changes;
    private final CorrectionStore corrections;
    private final StagedBatches batches;

    DirectoryStore(Neo4jClient graph, ChangeLog changes, CorrectionStore corrections, StagedBatches batches) {
        this.graph = graph;
        this.changes = changes;
        this.corrections = corrections;
        this.batches = batches;
    }

    /**
     * In no order; those that are not there are left out. Of what is published and has yet to settle, as it will be. One that
     * was merged into another reads as withdrawn while the other is offered.
     */
    List<Service> read(Collection<ServiceId> ids) {
        var hidden = new HashSet<ServiceId>();
        return read(ids, hidden).stream()
                .map(service -> hidden.contains(service.id()) ? service.withdrawn(true) : service)
                .toList();
    }

    /** As {@link #read}, without a thought to what was merged: for changing an entry and writing it again. */
    List<Service> readAsWritten(Collection<ServiceId> ids) {
        return read(ids, new HashSet<>());
    }

    /** @param hidden takes up those that were merged into others */
    private List<Service> read(Collection<ServiceId> ids, Set<ServiceId> hidden) {
        // First, for what settles in between is then read twice and not missed.
        var unsettled = readUnsettled(ids);
        var found = new LinkedHashMap<ServiceId, Service>();
        readSettled(ids, hidden).forEach(service -> found.put(service.id(), service));
        unsettled.forEach((id, waiting) -> {
            if (waiting.service() != null) {
                found.put(id, waiting.service());
            } else {
                found.computeIfPresent(id, (same, before) -> before.withdrawn(true));
            }
        });
        return unsettled.isEmpty() ? List.copyOf(found.values()) : corrections.apply(found.values());
    }

    private Map<ServiceId, Waiting> readUnsettled(Collection<ServiceId> ids) {
        var found = new HashMap<ServiceId, Waiting>();
        inBatches(List.copyOf(ids), some -> found.putAll(batches.unsettled(some)));
        return found;
    }

    /** What a changeset touches, batch by batch: the first after {@code batch}. */
    Optional<StagedBatches.Ids> idsOf(String changeset, int batch) {
        return batches.idsAfter(changeset, batch);
    }

    private List<Service> readSettled(Collection<ServiceId> ids, Set<ServiceId> hidden) {
        var found = new ArrayList<Service>();
        inBatches(
                List.copyOf(ids),
                batch -> found.addAll(graph.query(statement("read-services"))
                        .bind(texts(batch))
                        .to("ids")
                        .fetchAs(Service.class)
                        .mappedBy((types, row) -> {
                            var service = ServiceRecord.service(row);
                            if (row.get("merged").asBoolean()) {
                                hidden.add(service.id());
                            }
                            return service;
                        })
                        .all()));
        return found;
    }

    /** As {@link Directory#withdrawn}. */
    List<Service> withdrawn(String words, int most) {
        var wanted = Stream.of(words.toLowerCase(Locale.ROOT).split("\\s+"))
                .filter(not(String::isBlank))
                .toList();
        if (wanted.isEmpty()) {
            return List.of();
        }
        var ids = graph
                .query(statement("withdrawn-services"))
                .bindAll(Map.of("words", wanted, "most", most))
                .fetchAs(String.class)
                .all()
                .stream()
                .flatMap(id -> ServiceId.parse(id).stream())
                .toList();
        // One that was merged into an entry which is not offered any more is found by searches.
        return read(ids).stream()
                .filter(Service::withdrawn)
                .sorted(comparing(Service::name))
                .toList();
    }

    /** The next ids in order of id, at most {@code limit}; none at the end. */
    List<ServiceId> idsAfter(String id, int limit) {
        return graph
                .query("MATCH (s:Service) WHERE s.id > $id RETURN s.id AS id ORDER BY id LIMIT $limit")
                .bind(id)
                .to("id")
                .bind(limit)
                .to("limit")
                .fetchAs(String.class)
                .all()
                .stream()
                .flatMap(text -> ServiceId.parse(text).stream())
                .toList();
    }

    /** Makes others who write wait until this transaction ends. First of all in it. */
    void lock() {
        // So that two who write at once wait here and not for each other's organisations.
        changes.lock();
    }

    /** They read otherwise now, though nothing of their own was written. Within the transaction that took the lock. */
    void touch(Collection<ServiceId> services) {
        changes.append(services);
    }

    /** Within the caller's transaction. Of a service given twice, the last counts. */
    void write(Collection<Service> services) {
        lock();
        var latest = latest(services);
        var changed = new LinkedHashSet<>(latest.keySet());
        changed.addAll(put(latest, Map.of()));
        changes.append(changed);
    }

    /** Makes services of what waited, within the transaction that took the lock. */
    void settle(List<Waiting> batch) {
        var sources = batch.stream().collect(toMap(Waiting::id, identity(), (one, other) -> other));
        var fresh = latest(
                sources.values().stream().flatMap(row -> row.offered().stream()).toList());
        var others = put(fresh, sources);
        others.removeAll(fresh.keySet());
        var gone = texts(
                sources.keySet().stream().filter(id -> !fresh.containsKey(id)).toList());
        if (!gone.isEmpty()) {
            graph.query(statement("withdraw-services"))
                    .bind(gone)
                    .to("services")
                    .run();
            others.addAll(mergedInto(gone));
        }
        if (!others.isEmpty()) {
            changes.append(others);
        }
    }

    /** Nothing is left of it to settle: now searches may find it. */
    void settled(String changeset) {
        graph.query("MATCH (c:Changeset {id: $id}) SET c.state = 'SETTLED'")
                .bind(changeset)
                .to("id")
                .run();
        changes.append(changeset);
        graph.query("MERGE (c:Counter {name: 'duplicates'}) SET c.due = true").run();
    }

    /** Whether an import has settled since this was last asked. */
    boolean takeSearchDue() {
        return graph.query("MATCH (c:Counter {name: 'duplicates', due: true}) SET c.due = false RETURN count(c) > 0")
                .fetchAs(Boolean.class)
                .one()
                .orElse(false);
    }

    private static Map<ServiceId, Service> latest(Collection<Service> services) {
        var latest = new LinkedHashMap<ServiceId, Service>();
        services.forEach(service -> latest.put(service.id(), service));
        return latest;
    }

    /**
     * Returns the services that show an organisation which now reads differently.
     *
     * @param sources what these were read from, as far as that is to be remembered anew
     */
    private Set<ServiceId> put(Map<ServiceId, Service> services, Map<ServiceId, Waiting> sources) {
        var corrected = corrections.keep(services.values());
        var touched = putOrganisations(corrected);
        var there = locations(List.copyOf(services.keySet()));
        var byPresence = corrected.stream()
                .collect(
                        partitioningBy(service -> there.containsKey(service.id().toString())));
        inBatches(byPresence.getOrDefault(false, List.of()), batch -> putBatch("create-services", batch, sources));
        inBatches(byPresence.getOrDefault(true, List.of()), batch -> putBatch("put-services", batch, sources));
        deleteUnused(there.values().stream().flatMap(List::stream).collect(toSet()));
        touched.addAll(mergedInto(List.copyOf(there.keySet())));
        return touched;
    }

    /** What searches pass over, or find again, as these are offered or are not. */
    private Set<ServiceId> mergedInto(List<String> services) {
        var found = new LinkedHashSet<ServiceId>();
        inBatches(
                services,
                batch -> graph.query("""
                                UNWIND $ids AS id
                                MATCH (:Service {id: id})<-[:MERGED_INTO*1..8]-(hidden:Service)
                                RETURN DISTINCT hidden.id
                                """)
                        .bind(batch)
                        .to("ids")
                        .fetchAs(String.class)
                        .all()
                        .forEach(id -> ServiceId.parse(id).ifPresent(found::add)));
        return found;
    }

    /** Returns the services that show an organisation which now reads differently. */
    private Set<ServiceId> putOrganisations(Collection<Service> services) {
        var organisations = new LinkedHashMap<Object, Organisation>();
        for (var service : services) {
            organisations.put(service.organisation().id(), service.organisation());
        }
        var touched = new LinkedHashSet<ServiceId>();
        inBatches(
                List.copyOf(organisations.values()),
                batch -> graph.query(statement("put-organisations"))
                        .bind(batch.stream().map(ServiceRows::organisation).toList())
                        .to("rows")
                        .fetchAs(String.class)
                        .all()
                        .forEach(id -> ServiceId.parse(id).ifPresent(touched::add)));
        return touched;
    }

    private void putBatch(String how, List<Service> batch, Map<ServiceId, Waiting> sources) {
        run(how, batch, service -> List.of(ServiceRows.service(service, sources.get(service.id()))));
        run("put-needs", batch, ServiceRows::needs);
        run("put-terms", batch, ServiceRows::terms);
        run("put-venues", batch, ServiceRows::venues);
        run("put-feeds", batch, ServiceRows::feeds);
    }

    private <R extends Map<String, ?>> void run(
            String statement, List<Service> batch, Function<Service, List<R>> rows) {
        var all =
                batch.stream().flatMap(service -> rows.apply(service).stream()).toList();
        if (!all.isEmpty()) {
            graph.query(statement(statement)).bind(all).to("rows").run();
        }
    }

    /** Of those that are there, their places. */
    private Map<String, List<String>> locations(List<ServiceId> services) {
        var found = new LinkedHashMap<String, List<String>>();
        inBatches(
                services,
                batch -> graph.query("""
                                UNWIND $ids AS id
                                MATCH (s:Service {id: id})
                                RETURN id, COLLECT { MATCH (s)-[:AT]->(l:Location) RETURN DISTINCT l.id } AS locations
                                """)
                        .bind(texts(batch))
                        .to("ids")
                        .fetchAs(Placed.class)
                        .mappedBy((types, row) -> new Placed(
                                row.get("id").asString(), row.get("locations").asList(Value::asString)))
                        .all()
                        .forEach(row -> found.put(row.service(), row.locations())));
        return found;
    }

    private record Placed(String service, List<String> locations) {}

    private void deleteUnused(Set<String> locations) {
        inBatches(
                List.copyOf(locations),
                batch -> graph.query("""
                                UNWIND $ids AS id
                                MATCH (l:Location {id: id}) WHERE NOT EXISTS { (l)<-[:AT]-() }
                                DETACH DELETE l
                                """).bind(batch).to("ids").run());
    }

    private static String statement(String name) {
        return CypherFile.beside(DirectoryStore.class, name);
    }

    private static List<String> texts(List<ServiceId> ids) {
        return ids.stream().map(ServiceId::toString).toList();
    }

    private static <T> void inBatches(List<T> all, Consumer<List<T>> work) {
        for (var from = 0; from < all.size(); from += BATCH) {
            work.accept(all.subList(from, Math.min(from + BATCH, all.size())));
        }
    }
}
