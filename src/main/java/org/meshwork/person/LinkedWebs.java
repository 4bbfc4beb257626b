package org.meshwork.person;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.meshwork.access.Actor;
import org.meshwork.access.Consents;
import org.meshwork.access.Consents.Purpose;
import org.meshwork.graph.CypherFile;
import org.meshwork.graph.TriedAgain;
import org.meshwork.shared.ContactId;
import org.meshwork.shared.PersonId;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Contacts who have a web of their own. Whoever it is says that this contact is them, and whose web it is agrees; either may
 * end it. A link opens nothing: who may see which web is for {@link Consents} alone.
 */
@Component
public class LinkedWebs {

    private final Neo4jClient graph;
    private final Consents consents;
    private final Clock clock;

    LinkedWebs(Neo4jClient graph, Consents consents, Clock clock) {
        this.graph = graph;
        this.consents = consents;
        this.clock = clock;
    }

    /**
     * A contact and the person whom it is.
     *
     * @param isAgreed whether both have said so
     * @param isMine whether it is whoever asks
     * @param open their web, where whoever asks may open it
     */
    public record Link(ContactId contact, boolean isAgreed, boolean isMine, Optional<PersonId> open) {}

    /** In that web; none where it is not the actor's to see. */
    @Transactional(readOnly = true)
    public List<Link> in(PersonId web) {
        return graph
                .query(CypherFile.beside(LinkedWebs.class, "read-links"))
                .bindAll(said(web, null))
                .fetchAs(Link.class)
                .mappedBy((types, row) -> new Link(
                        ContactId.parse(row.get("contact").asString()).orElseThrow(),
                        row.get("agreed").asBoolean(),
                        row.get("mine").asBoolean(),
                        Optional.ofNullable(row.get("open").asString(null)).flatMap(PersonId::parse)))
                .all()
                .stream()
                .toList();
    }

    /** "This is me": for somebody with a web of their own, in one that they may see. False where they may not say so. */
    @TriedAgain
    @Transactional
    public boolean say(PersonId web, ContactId contact) {
        var self = consents.self(Actor.current());
        return self.isPresent()
                && !self.get().equals(web)
                && consents.permit(Actor.current(), web, Purpose.SEE)
                && done("""
                        MATCH (:Account {username: $by})-[:IS]->(own:Person)
                        MATCH (:Person {id: $web})-[:IN_TOUCH_WITH]->(c:Contact {id: $contact})
                        WHERE NOT EXISTS { (c)-[:IS]->(:Person) }
                        CREATE (c)-[:IS {askedOn: $today}]->(own)
                        RETURN count(*) > 0""", web, contact);
    }

    /** For whose web it is: that is them. False where it is not theirs to say, or nobody said so first. */
    @TriedAgain
    @Transactional
    public boolean agree(PersonId web, ContactId contact) {
        return consents.self(Actor.current()).filter(web::equals).isPresent() && done("""
                        MATCH (:Person {id: $web})-[:IN_TOUCH_WITH]->(:Contact {id: $contact})-[link:IS]->(:Person)
                        SET link.agreedOn = coalesce(link.agreedOn, $today)
                        RETURN count(*) > 0""", web, contact);
    }

    /** For either of the two. */
    @TriedAgain
    @Transactional
    public boolean end(PersonId web, ContactId contact) {
        return done("""
                MATCH (p:Person {id: $web})-[:IN_TOUCH_WITH]->(:Contact {id: $contact})-[link:IS]->(own:Person)
                WHERE EXISTS { (:Account {username: $by})-[:IS]->(p) } OR EXISTS { (:Account {username: $by})-[:IS]->(own) }
                DELETE link
                RETURN count(*) > 0""", web, contact);
    }

    private boolean done(String statement, PersonId web, ContactId contact) {
        return graph.query(statement)
                .bindAll(said(web, contact))
                .fetchAs(Boolean.class)
                .one()
                .orElse(false);
    }

    private Map<String, Object> said(PersonId web, @Nullable ContactId contact) {
        return Map.of(
                "by", Actor.current().username(),
                "web", web.toString(),
                "contact", String.valueOf(contact),
                "today", LocalDate.now(clock));
    }
}
