package org.meshwork.directory;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.meshwork.directory.Correction.Field;
import org.meshwork.shared.OrganisationId;
import org.meshwork.shared.ServiceId;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/** How fresh the directory is, and saying of an entry that it is still right. */
@Component
public class Assurances {

    private static final int MOST_OF_ONE = 200;

    private final Neo4jClient graph;
    private final Directory directory;
    private final Corrections corrections;
    private final Clock clock;

    Assurances(Neo4jClient graph, Directory directory, Corrections corrections, Clock clock) {
        this.graph = graph;
        this.directory = directory;
        this.corrections = corrections;
        this.clock = clock;
    }

    /** How many entries that can be found are of which age; each age is there. */
    public Map<Freshness, Long> counts() {
        var counts = new EnumMap<Freshness, Long>(Freshness.class);
        for (var freshness : Freshness.values()) {
            counts.put(freshness, 0L);
        }
        graph.query("""
                        MATCH (s:Service)
                        WHERE coalesce(s.withdrawn, false) = false AND NOT EXISTS {
                          (s)-[:MERGED_INTO*1..8]->(kept:Service) WHERE coalesce(kept.withdrawn, false) = false }
                        RETURN s.assuredOn AS day, count(*) AS services
                        """)
                .fetchAs(Boolean.class)
                .mappedBy((types, row) -> {
                    var day = row.get("day").isNull() ? null : row.get("day").asLocalDate();
                    counts.merge(
                            Freshness.of(day, LocalDate.now(clock)),
                            row.get("services").asLong(),
                            Long::sum);
                    return true;
                })
                .all();
        return Collections.unmodifiableMap(counts);
    }

    /** Those that nobody has checked within a year, or nobody knows when: the longest ago first. */
    public List<Service> unchecked(int skip, int limit) {
        var ids = ids("""
                MATCH (s:Service)
                WHERE coalesce(s.withdrawn, false) = false AND NOT EXISTS {
                  (s)-[:MERGED_INTO*1..8]->(kept:Service) WHERE coalesce(kept.withdrawn, false) = false }
                  AND (s.assuredOn IS NULL OR s.assuredOn < $limitDay)
                RETURN s.id ORDER BY coalesce(s.assuredOn, date('0001-01-01')), s.id SKIP $skip LIMIT $limit
                """, Map.of("limitDay", LocalDate.now(clock).minusYears(1), "skip", skip, "limit", limit));
        return inOrder(ids);
    }

    /** What an organisation offers, in the order of its names, at most 200. */
    public List<Service> offeredBy(OrganisationId organisation) {
        return inOrder(ids("""
                MATCH (:Organisation {id: $id})-[:PROVIDES]->(s:Service)
                WHERE coalesce(s.withdrawn, false) = false AND NOT EXISTS {
                  (s)-[:MERGED_INTO*1..8]->(kept:Service) WHERE coalesce(kept.withdrawn, false) = false }
                RETURN s.id ORDER BY s.name, s.id LIMIT $limit
                """, Map.of("id", organisation.toString(), "limit", MOST_OF_ONE)));
    }

    /**
     * Somebody looked at the entry today and found it right. It stays so through imports, until a feed names a later day.
     *
     * @param by the account's user name, or where it came from
     * @return why not, in a sentence; empty where it is noted
     */
    public Optional<String> stillRight(ServiceId service, String by) {
        return corrections.correct(
                service, Field.ASSURED_ON, LocalDate.now(clock).toString(), by);
    }

    private List<ServiceId> ids(String statement, Map<String, Object> values) {
        return graph.query(statement).bindAll(values).fetchAs(String.class).all().stream()
                .flatMap(id -> ServiceId.parse(id).stream())
                .toList();
    }

    private List<Service> inOrder(List<ServiceId> ids) {
        return directory.services(ids).stream()
                .sorted(java.util.Comparator.comparingInt(service -> ids.indexOf(service.id())))
                .toList();
    }
}
