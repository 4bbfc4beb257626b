package org.meshwork.directory;

import static java.util.stream.Collectors.groupingBy;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.meshwork.directory.Correction.Field;
import org.meshwork.shared.ServiceId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/** {@code (:Correction {service, field, value, theirs})}: found by the service's id, there before and after its entry. */
@Component
class CorrectionStore {

    private static final Logger log = LoggerFactory.getLogger(CorrectionStore.class);

    private final Neo4jClient graph;

    CorrectionStore(Neo4jClient graph) {
        this.graph = graph;
    }

    List<Correction> of(Collection<ServiceId> services) {
        return List.copyOf(graph.query("""
                        MATCH (c:Correction) WHERE c.service IN $ids AND c.field IS NOT NULL
                        RETURN c.service AS service, c.field AS field, c.value AS value, c.theirs AS theirs, c.by AS by, c.at AS at
                        """)
                .bind(services.stream().map(ServiceId::toString).toList())
                .to("ids")
                .fetchAs(Correction.class)
                .mappedBy((types, row) -> new Correction(
                        ServiceId.parse(row.get("service").asString()).orElseThrow(),
                        Field.valueOf(row.get("field").asString()),
                        row.get("value").asString(),
                        row.get("theirs").asString(),
                        row.get("by").asString(),
                        row.get("at").asZonedDateTime().toInstant()))
                .all());
    }

    void put(ServiceId service, Field field, String value, String theirs, String by, Instant at) {
        graph.query("""
                        MERGE (c:Correction {service: $service, field: $field})
                        SET c.value = $value, c.theirs = $theirs, c.by = $by, c.at = $at
                        """)
                .bindAll(Map.of(
                        "service",
                        service.toString(),
                        "field",
                        field.name(),
                        "value",
                        value,
                        "theirs",
                        theirs,
                        "by",
                        by,
                        "at",
                        at.atZone(ZoneOffset.UTC)))
                .run();
    }

    /** Also forgets what the entry was read from, so that the next import reads it anew. */
    void delete(ServiceId service, Field field) {
        graph.query("""
                        MATCH (c:Correction {service: $service, field: $field})
                        OPTIONAL MATCH (s:Service {id: $service})
                        SET s.sourceHash = null
                        DELETE c
                        """)
                .bindAll(Map.of("service", service.toString(), "field", field.name()))
                .run();
    }

    /** The services as stewards have set them right. */
    List<Service> apply(Collection<Service> services) {
        var byService = byService(services);
        return services.stream()
                .map(service -> applied(service, byService.getOrDefault(service.id(), List.of())))
                .toList();
    }

    /** As {@link #apply}, and remembers what the feed says now. */
    List<Service> keep(Collection<Service> services) {
        var byService = byService(services);
        var fresh = new ArrayList<Service>();
        for (var service : services) {
            var corrections = byService.getOrDefault(service.id(), List.of());
            corrections.forEach(each -> keepTheirs(each, each.field().text(service)));
            fresh.add(applied(service, corrections));
        }
        return fresh;
    }

    private void keepTheirs(Correction correction, String theirs) {
        if (!theirs.equals(correction.theirs()) && !theirs.equals(correction.value())) {
            put(correction.service(), correction.field(), correction.value(), theirs, correction.by(), correction.at());
        }
    }

    private Map<ServiceId, List<Correction>> byService(Collection<Service> services) {
        return of(services.stream().map(Service::id).toList()).stream().collect(groupingBy(Correction::service));
    }

    /** The feed has been checked again since; days in this form sort as they follow each other. */
    private static boolean isOvertaken(Correction correction, Service service) {
        return correction.field() == Field.ASSURED_ON
                && Field.ASSURED_ON.text(service).compareTo(correction.value()) > 0;
    }

    private static Service applied(Service service, List<Correction> corrections) {
        var fresh = service;
        for (var correction : corrections) {
            if (isOvertaken(correction, service)) {
                continue;
            }
            try {
                fresh = ServiceFields.with(fresh, correction.field(), correction.value());
            } catch (ServiceFields.Unfit e) {
                log.warn("The correction of {} of service {} does not fit any more.", correction.field(), service.id());
            }
        }
        return fresh;
    }
}
