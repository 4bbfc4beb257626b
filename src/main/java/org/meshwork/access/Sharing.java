package org.meshwork.access;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.meshwork.access.Consents.Purpose;
import org.meshwork.shared.PersonId;
import org.neo4j.driver.types.MapAccessor;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What a person decides about their own web: who else may open it, and until when; and who has. Nobody else may ask. */
@Component
public class Sharing {

    private static final int MOST_LOOKS = 30;
    private static final int LONGEST_REASON = 200;

    /** Line ends, and marks that would turn the writing beside them round. */
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\u202A-\\u202E\\u2066-\\u2069]+");

    private final Neo4jClient graph;
    private final Consents consents;
    private final Clock clock;

    Sharing(Neo4jClient graph, Consents consents, Clock clock) {
        this.graph = graph;
        this.consents = consents;
        this.clock = clock;
    }

    /**
     * @param lastDay on which it holds; null for as long as the person does not take it back
     * @param reason in the person's words; may be empty
     */
    public record Grant(
            String username,
            String name,
            Purpose purpose,
            @Nullable LocalDate lastDay,
            String reason) {}

    /** Somebody else opened the web on that day, once or more often. */
    public record Look(String name, Purpose purpose, LocalDate on) {}

    /** What became of the wish to let somebody in. */
    public sealed interface Giving {
        /** @param name of whom the person let in */
        record Given(String name) implements Giving {}

        /** @param sentence for the person: what to mend */
        record Refused(String sentence) implements Giving {}
    }

    /** Whether this account is the person, and so may decide. */
    @Transactional(readOnly = true)
    public boolean isOwn(Actor actor, PersonId person) {
        return consents.self(actor).filter(person::equals).isPresent();
    }

    /** Those that hold today, by name; none where the web is not the actor's own. */
    @Transactional(readOnly = true)
    public List<Grant> grants(Actor actor, PersonId person) {
        return rows(Grant.class, """
                MATCH (:Account {username: $by})-[:IS]->(p:Person {id: $person})
                MATCH (a:Account)-[grant:MAY_SEE|MAY_EDIT]->(p)
                WHERE coalesce(grant.expiresOn > $today, true)
                RETURN a.username AS username, a.name AS name, type(grant) = 'MAY_EDIT' AS edits,
                       grant.expiresOn AS until, coalesce(grant.purpose, '') AS reason
                ORDER BY name, username""", actor, person, row -> {
            var until = row.get("until").asLocalDate(null);
            return new Grant(
                    row.get("username").asString(),
                    row.get("name").asString(),
                    row.get("edits").asBoolean() ? Purpose.EDIT : Purpose.SEE,
                    until == null ? null : until.minusDays(1),
                    row.get("reason").asString());
        });
    }

    /** By others, the latest day first, at most 30; none where the web is not the actor's own. */
    @Transactional(readOnly = true)
    public List<Look> looks(Actor actor, PersonId person) {
        return rows(
                Look.class,
                """
                MATCH (:Account {username: $by})-[:IS]->(p:Person {id: $person})
                MATCH (e:AccessEvent {person: p.id, allowed: true}) WHERE e.by <> $by
                WITH DISTINCT e.by AS username, e.purpose AS purpose, date(e.at) AS on
                OPTIONAL MATCH (a:Account {username: username})
                RETURN coalesce(a.name, 'An account that is closed') AS name, purpose, on
                ORDER BY on DESC, name, purpose LIMIT $most""",
                actor,
                person,
                row -> new Look(
                        row.get("name").asString(),
                        Purpose.valueOf(row.get("purpose").asString()),
                        row.get("on").asLocalDate()));
    }

    /** @param lastDay on which it holds; null for as long as the person does not take it back */
    @Transactional
    public Giving give(
            Actor actor,
            PersonId person,
            String username,
            Purpose purpose,
            @Nullable LocalDate lastDay,
            String reason) {
        var wanted = username.strip().toLowerCase(Locale.ROOT);
        if (!isOwn(actor, person)) {
            return new Giving.Refused("Only the person whose web it is can let others in.");
        }
        if (wanted.isEmpty()) {
            return new Giving.Refused("Write the name that they sign in with.");
        }
        if (wanted.equals(actor.username())) {
            return new Giving.Refused("That is you. Write the name that somebody else signs in with.");
        }
        if (lastDay != null && lastDay.isBefore(LocalDate.now(clock))) {
            return new Giving.Refused("That day is over. Choose today or a later day, or leave it empty.");
        }
        var why = UNSEEN.matcher(reason).replaceAll(" ").strip();
        if (why.length() > LONGEST_REASON) {
            return new Giving.Refused(
                    "What it is for is too long. Keep it to " + LONGEST_REASON + " letters or fewer.");
        }
        var name = nameOf(wanted);
        if (name.isEmpty()) {
            return new Giving.Refused("Nobody signs in with that name. Ask them for the name they sign in with.");
        }
        consents.give(wanted, person, purpose, lastDay == null ? null : lastDay.plusDays(1), why);
        return new Giving.Given(name.get());
    }

    /** From this moment on; nothing happens where the web is not the actor's own. */
    @Transactional
    public void takeBack(Actor actor, PersonId person, String username) {
        graph.query("""
                        MATCH (:Account {username: $by})-[:IS]->(p:Person {id: $person})
                        MATCH (:Account {username: $username})-[grant:MAY_SEE|MAY_EDIT]->(p)
                        DELETE grant""")
                .bindAll(Map.of("by", actor.username(), "person", person.toString(), "username", username))
                .run();
    }

    private Optional<String> nameOf(String username) {
        return graph.query("MATCH (a:Account {username: $username}) RETURN a.name")
                .bind(username)
                .to("username")
                .fetchAs(String.class)
                .one();
    }

    private <T> List<T> rows(
            Class<T> type, String statement, Actor actor, PersonId person, Function<MapAccessor, T> row) {
        return graph
                .query(statement)
                .bindAll(Map.of(
                        "by",
                        actor.username(),
                        "person",
                        person.toString(),
                        "today",
                        LocalDate.now(clock),
                        "most",
                        MOST_LOOKS))
                .fetchAs(type)
                .mappedBy((types, record) -> row.apply(record))
                .all()
                .stream()
                .toList();
    }
}
