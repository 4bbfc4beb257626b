package org.meshwork.commissioning;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.meshwork.access.Actor;
import org.meshwork.access.Role;
import org.meshwork.places.Places;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The register of what commissioners began, where and since when, so that figures before and after can be compared. */
@Component
public class Initiatives {

    private final Neo4jClient graph;
    private final Places places;
    private final Clock clock;

    Initiatives(Neo4jClient graph, Places places, Clock clock) {
        this.graph = graph;
        this.places = places;
        this.clock = clock;
    }

    /** Newest first. */
    @Transactional(readOnly = true)
    public List<Initiative> all() {
        return List.copyOf(graph.query("MATCH (i:Initiative) RETURN i {.*} AS i ORDER BY i.since DESC, i.id")
                .fetchAs(Initiative.class)
                .mappedBy((types, row) -> {
                    var one = row.get("i");
                    return new Initiative(
                            UUID.fromString(one.get("id").asString()),
                            one.get("what").asString(),
                            one.get("area").asString(),
                            one.get("since").asLocalDate(),
                            Initiative.Kind.valueOf(one.get("kind").asString()),
                            one.get("learned").asString(""));
                })
                .all());
    }

    /**
     * Writes it, or in the place of the one with its id; who and when stay on record.
     *
     * @throws IllegalArgumentException with a sentence where the place is not on the map or the day is yet to come
     */
    @Transactional
    public void put(Initiative initiative) {
        var actor = Actor.current();
        if (!actor.is(Role.COMMISSIONER)) {
            throw new IllegalStateException("not a commissioner");
        }
        if (places.area(initiative.area()).isEmpty()) {
            throw new IllegalArgumentException("That place is not on the map.");
        }
        if (initiative.since().isAfter(LocalDate.now(clock))) {
            throw new IllegalArgumentException("It has not begun yet. Write it down when it has.");
        }
        graph.query("""
                MERGE (i:Initiative {id: $id})
                SET i.what = $what, i.area = $area, i.since = $since, i.kind = $kind, i.learned = $learned,
                    i.by = $by, i.at = $now\
                """)
                .bind(initiative.id().toString())
                .to("id")
                .bind(initiative.what())
                .to("what")
                .bind(initiative.area())
                .to("area")
                .bind(initiative.since())
                .to("since")
                .bind(initiative.kind().name())
                .to("kind")
                .bind(initiative.learned())
                .to("learned")
                .bind(actor.username())
                .to("by")
                .bind(OffsetDateTime.now(clock).withOffsetSameInstant(ZoneOffset.UTC))
                .to("now")
                .run();
    }
}
