package org.meshwork.person;

import java.util.Map;
import java.util.Optional;
import org.meshwork.access.Actor;
import org.meshwork.access.Consents;
import org.meshwork.access.Consents.Purpose;
import org.meshwork.graph.TriedAgain;
import org.meshwork.shared.PersonId;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * How far the building of a web has come, so that it can be gone on with another day or on another device. What was said
 * stands in the web itself; here is only the question last asked and what was half typed.
 */
@Component
public class Interviews {

    private static final TypeReference<Map<String, String>> DRAFT = new TypeReference<>() {};

    private final Neo4jClient graph;
    private final Consents consents;
    private final JsonMapper json = JsonMapper.shared();

    Interviews(Neo4jClient graph, Consents consents) {
        this.graph = graph;
        this.consents = consents;
    }

    /**
     * Where somebody stopped.
     *
     * @param question that was last asked
     * @param draft what was typed there and not yet added, by field
     */
    public record Place(String question, Map<String, String> draft) {

        public Place {
            draft = Map.copyOf(draft);
        }
    }

    /** Empty where nobody began, or it is finished, or not theirs to go on with. */
    @Transactional(readOnly = true)
    public Optional<Place> of(PersonId person) {
        return graph.query("""
                        MATCH (p:Person {id: $person})-[:TELLS]->(i:Interview)
                        WHERE EXISTS { (:Account {username: $by})-[:IS|MAY_EDIT]->(p) }
                        RETURN i.question AS question, i.draft AS draft""")
                .bind(person.toString())
                .to("person")
                .bind(Actor.current().username())
                .to("by")
                .fetchAs(Place.class)
                .mappedBy((types, row) -> new Place(
                        row.get("question").asString(),
                        json.readValue(row.get("draft").asString("{}"), DRAFT)))
                .one();
    }

    /** Nothing where it is not theirs to change. */
    @TriedAgain
    @Transactional
    public void stopAt(PersonId person, Place place) {
        if (consents.permit(Actor.current(), person, Purpose.EDIT)) {
            graph.query("""
                            MATCH (p:Person {id: $person}) MERGE (p)-[:TELLS]->(i:Interview)
                            SET i.question = $question, i.draft = $draft""")
                    .bind(person.toString())
                    .to("person")
                    .bind(place.question())
                    .to("question")
                    .bind(json.writeValueAsString(place.draft()))
                    .to("draft")
                    .run();
        }
    }

    /** Nobody is asked to go on with it any more. */
    @TriedAgain
    @Transactional
    public void finish(PersonId person) {
        if (consents.permit(Actor.current(), person, Purpose.EDIT)) {
            graph.query("MATCH (:Person {id: $person})-[:TELLS]->(i:Interview) DETACH DELETE i")
                    .bind(person.toString())
                    .to("person")
                    .run();
        }
    }
}
