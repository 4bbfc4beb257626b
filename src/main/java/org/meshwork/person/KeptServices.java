package org.meshwork.person;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.meshwork.access.Actor;
import org.meshwork.access.Consents;
import org.meshwork.access.Consents.Purpose;
import org.meshwork.graph.CypherFile;
import org.meshwork.graph.TriedAgain;
import org.meshwork.shared.PersonId;
import org.meshwork.shared.ServiceId;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Services put by for a person, by themselves or by those who help them: to talk over, not yet in the web. Whoever may see
 * the web may see its list, whoever may change the web may change it; every look and every change passes {@link Consents}.
 */
@Component
public class KeptServices {

    /** On one list: more than anybody goes through with somebody. */
    public static final int MOST = 100;

    private final Neo4jClient graph;
    private final Consents consents;
    private final Clock clock;

    KeptServices(Neo4jClient graph, Consents consents, Clock clock) {
        this.graph = graph;
        this.consents = consents;
        this.clock = clock;
    }

    /**
     * One service of a list. It may have been withdrawn from the directory since; it stays until somebody takes it off.
     *
     * @param by name of whoever put it there
     * @param isMine whether that was who asks
     */
    public record Kept(ServiceId service, LocalDate since, String by, boolean isMine) {}

    /** A list that may be changed. @param isOwn whether it is of whoever asks */
    public record Whose(PersonId person, String name, boolean isOwn) {}

    /** What became of putting services on a list. */
    public sealed interface Putting {

        /**
         * @param added how many were not on it before
         * @param unknown how many the directory has never had: these are left out
         */
        record Done(int added, int unknown) implements Putting {}

        /** They would be more than {@link #MOST}. Nothing was written. */
        record Full() implements Putting {}

        /** No such person, or not theirs to change: the same answer. */
        record NotFound() implements Putting {}
    }

    /** The newest first; empty where there is no such person, or it is not theirs to see. */
    @TriedAgain
    @Transactional
    public Optional<List<Kept>> of(PersonId person) {
        var actor = Actor.current();
        return consents.permit(actor, person, Purpose.SEE)
                ? Optional.of(List.copyOf(graph.query(CypherFile.beside(KeptServices.class, "read-kept"))
                        .bindAll(Map.of("person", person.toString(), "by", actor.username()))
                        .fetchAs(Kept.class)
                        .mappedBy((types, row) -> new Kept(
                                ServiceId.parse(row.get("service").asString()).orElseThrow(),
                                row.get("since").asLocalDate(),
                                row.get("by").asString(),
                                row.get("mine").asBoolean()))
                        .all()))
                : Optional.empty();
    }

    /** All of these, or none. What is on the list already stays as it was. */
    @TriedAgain
    @Transactional
    public Putting put(PersonId person, List<ServiceId> services) {
        var actor = Actor.current();
        if (!consents.permit(actor, person, Purpose.EDIT)) {
            return new Putting.NotFound();
        }
        return graph.query(CypherFile.beside(KeptServices.class, "put-kept"))
                .bindAll(Map.of(
                        "person",
                        person.toString(),
                        "services",
                        services.stream().distinct().map(ServiceId::toString).toList(),
                        "by",
                        actor.username(),
                        "today",
                        LocalDate.now(clock),
                        "most",
                        MOST))
                .fetchAs(Putting.class)
                .mappedBy((types, row) -> row.get("full").asBoolean()
                        ? new Putting.Full()
                        : new Putting.Done(
                                row.get("added").asInt(), row.get("unknown").asInt()))
                .one()
                .orElseThrow();
    }

    /** Also what is not on it any more. False where it is not theirs to change. */
    @TriedAgain
    @Transactional
    public boolean takeOff(PersonId person, ServiceId service) {
        if (!consents.permit(Actor.current(), person, Purpose.EDIT)) {
            return false;
        }
        graph.query("MATCH (:Person {id: $person})-[kept:KEEPS]->(:Service {id: $service}) DELETE kept")
                .bindAll(Map.of("person", person.toString(), "service", service.toString()))
                .run();
        return true;
    }

    /** Those that the actor may change: their own first, then by name. It says only whose webs were lent to them. */
    @Transactional(readOnly = true)
    public List<Whose> lists() {
        var actor = Actor.current();
        if (!actor.isSignedIn()) {
            return List.of();
        }
        return graph
                .query("""
                        MATCH (:Account {username: $by})-[grant:IS|MAY_EDIT]->(p:Person)
                        WHERE coalesce(grant.expiresOn > $today, true)
                        RETURN p.id AS id, p.name AS name, type(grant) = 'IS' AS own
                        ORDER BY own DESC, name, id""")
                .bindAll(Map.of("by", actor.username(), "today", LocalDate.now(clock)))
                .fetchAs(Whose.class)
                .mappedBy((types, row) -> new Whose(
                        PersonId.parse(row.get("id").asString()).orElseThrow(),
                        row.get("name").asString(),
                        row.get("own").asBoolean()))
                .all()
                .stream()
                .toList();
    }
}
