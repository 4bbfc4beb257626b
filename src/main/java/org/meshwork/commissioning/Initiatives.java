package org.meshwork.commissioning;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.meshwork.access.Actor;
import org.meshwork.access.Role;
import org.meshwork.places.Places;
import org.neo4j.driver.types.MapAccessor;
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

    /** @param by username of whoever wrote it last @param at when that was */
    public record Registered(Initiative initiative, String by, OffsetDateTime at) {}

    /** Newest first; those taken away are left out. */
    @Transactional(readOnly = true)
    public List<Registered> all() {
        return List.copyOf(graph.query("""
                MATCH (i:Initiative) WHERE i.takenAway IS NULL
                RETURN i {.*} AS i ORDER BY i.since DESC, i.id\
                """)
                .fetchAs(Registered.class)
                .mappedBy((types, row) -> registered(row.get("i")))
                .all());
    }

    /**
     * Writes it, or in the place of the one with its id; who and when stay on record.
     *
     * @throws IllegalArgumentException with a sentence where the place is not on the map or a day is yet to come
     */
    @Transactional
    public void put(Initiative initiative) {
        put(initiative, Actor.current());
    }

    /** As {@link #put(Initiative)}, in the name of somebody who is not signed in. */
    @Transactional
    public void put(Initiative initiative, Actor actor) {
        if (places.area(initiative.area()).isEmpty()) {
            throw new IllegalArgumentException("That place is not on the map.");
        }
        var today = LocalDate.now(clock);
        if (initiative.since().isAfter(today)) {
            throw new IllegalArgumentException("It has not begun yet. Write it down when it has.");
        }
        var ended = initiative.ended();
        if (ended != null && ended.isAfter(today)) {
            throw new IllegalArgumentException("It has not ended yet. Write that down when it has.");
        }
        var properties = new HashMap<String, @Nullable Object>();
        properties.put("what", initiative.what());
        properties.put("area", initiative.area());
        properties.put("since", initiative.since());
        properties.put("ended", ended);
        properties.put("kind", initiative.kind().name());
        properties.put("learned", initiative.learned());
        write(
                initiative.id(),
                "MERGE (i:Initiative {id: $id}) SET i += $properties, i.by = $by, i.at = $now",
                properties,
                actor);
    }

    /** Takes it off the register; it is kept unseen with who did so and when. Nothing happens where there is none. */
    @Transactional
    public void takeAway(UUID id) {
        write(
                id,
                "MATCH (i:Initiative {id: $id}) SET i.takenAway = $now, i.by = $by, i.at = $now",
                new HashMap<>(),
                Actor.current());
    }

    private void write(UUID id, String statement, HashMap<String, @Nullable Object> properties, Actor actor) {
        if (!actor.is(Role.COMMISSIONER)) {
            throw new IllegalStateException("not a commissioner");
        }
        graph.query(statement)
                .bind(id.toString())
                .to("id")
                .bind(properties)
                .to("properties")
                .bind(actor.username())
                .to("by")
                .bind(OffsetDateTime.now(clock).withOffsetSameInstant(ZoneOffset.UTC))
                .to("now")
                .run();
    }

    private static Registered registered(MapAccessor one) {
        return new Registered(
                new Initiative(
                        UUID.fromString(one.get("id").asString()),
                        one.get("what").asString(),
                        one.get("area").asString(),
                        one.get("since").asLocalDate(),
                        one.get("ended").isNull() ? null : one.get("ended").asLocalDate(),
                        Initiative.Kind.valueOf(one.get("kind").asString()),
                        one.get("learned").asString("")),
                one.get("by").asString(""),
                one.get("at").asOffsetDateTime());
    }
}
