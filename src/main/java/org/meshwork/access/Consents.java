package org.meshwork.access;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.meshwork.shared.PersonId;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The guard before every person's data: asks whether this actor may, and writes down that they asked, in one statement.
 *
 * <p>A person may see and edit their own web; others what that person gave them, until the day it ends. No role, not even
 * the administrator's, opens a web by itself.
 */
@Component
public class Consents {

    private final Neo4jClient graph;
    private final Clock clock;

    Consents(Neo4jClient graph, Clock clock) {
        this.graph = graph;
        this.clock = clock;
    }

    /** What somebody wants to do with a web. */
    public enum Purpose {
        SEE,
        EDIT
    }

    /** Whether the actor may; false also where there is no such person. Audited either way. */
    @Transactional
    public boolean permit(Actor actor, PersonId person, Purpose purpose) {
        return graph.query("""
                        MATCH (p:Person {id: $person})
                        OPTIONAL MATCH (:Account {username: $by})-[grant:IS|MAY_SEE|MAY_EDIT]->(p)
                        WHERE coalesce(grant.expiresOn > $today, true) AND (type(grant) <> 'MAY_SEE' OR $purpose = 'SEE')
                        WITH p, count(grant) > 0 AS allowed
                        CREATE (:AccessEvent {person: p.id, by: $by, purpose: $purpose, allowed: allowed, at: $now})
                        RETURN allowed""")
                .bind(person.toString())
                .to("person")
                .bind(actor.username())
                .to("by")
                .bind(purpose.name())
                .to("purpose")
                .bind(LocalDate.now(clock))
                .to("today")
                .bind(now())
                .to("now")
                .fetchAs(Boolean.class)
                .one()
                .orElse(false);
    }

    /** The person that this account is, if it has a web of its own. */
    @Transactional(readOnly = true)
    public Optional<PersonId> self(Actor actor) {
        return graph.query("MATCH (:Account {username: $by})-[:IS]->(p:Person) RETURN p.id")
                .bind(actor.username())
                .to("by")
                .fetchAs(String.class)
                .one()
                .flatMap(PersonId::parse);
    }

    /** Those whose webs this actor may open today besides their own. */
    @Transactional(readOnly = true)
    public List<PersonId> given(Actor actor) {
        return graph
                .query("""
                        MATCH (:Account {username: $by})-[grant:MAY_SEE|MAY_EDIT]->(p:Person)
                        WHERE coalesce(grant.expiresOn > $today, true)
                        RETURN p.id ORDER BY p.id""")
                .bind(actor.username())
                .to("by")
                .bind(LocalDate.now(clock))
                .to("today")
                .fetchAs(String.class)
                .all()
                .stream()
                .flatMap(id -> PersonId.parse(id).stream())
                .toList();
    }

    /** This account is that person. */
    @Transactional
    public void own(String username, PersonId person) {
        graph.query("""
                        MATCH (a:Account {username: $username}) MATCH (p:Person {id: $person})
                        MERGE (a)-[:IS]->(p)""")
                .bind(username)
                .to("username")
                .bind(person.toString())
                .to("person")
                .run();
    }

    /** @param until first day on which it no longer holds; null for as long as the person does not take it back */
    @Transactional
    public void give(String username, PersonId person, Purpose purpose, @Nullable LocalDate until, String reason) {
        graph.query("""
                        MATCH (a:Account {username: $username}) MATCH (p:Person {id: $person})
                        OPTIONAL MATCH (a)-[earlier:MAY_SEE|MAY_EDIT]->(p)
                        DELETE earlier
                        WITH DISTINCT a, p
                        CALL (a, p) {
                          WITH a, p WHERE $purpose = 'SEE'
                          CREATE (a)-[:MAY_SEE {grantedOn: $today, expiresOn: $until, purpose: $reason}]->(p)
                          UNION
                          WITH a, p WHERE $purpose = 'EDIT'
                          CREATE (a)-[:MAY_EDIT {grantedOn: $today, expiresOn: $until, purpose: $reason}]->(p)
                        }""")
                .bind(username)
                .to("username")
                .bind(person.toString())
                .to("person")
                .bind(purpose.name())
                .to("purpose")
                .bind(LocalDate.now(clock))
                .to("today")
                .bind(until)
                .to("until")
                .bind(reason)
                .to("reason")
                .run();
    }

    /** Of a person who is no more: nor who asked to see them. What they gave ends with them. */
    @Transactional
    public void forget(PersonId person) {
        graph.query("MATCH (e:AccessEvent {person: $person}) DELETE e")
                .bind(person.toString())
                .to("person")
                .run();
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock).withOffsetSameInstant(ZoneOffset.UTC);
    }
}
