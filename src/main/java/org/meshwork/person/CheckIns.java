package org.meshwork.person;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.meshwork.access.Actor;
import org.meshwork.access.Consents;
import org.meshwork.access.Consents.Purpose;
import org.meshwork.graph.TriedAgain;
import org.meshwork.shared.PersonId;
import org.neo4j.driver.Value;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The joined-up check-ins of each person. Every look and every answer passes {@link Consents}. */
@Component
public class CheckIns {

    /** In the graph there is no list with gaps. */
    private static final int LEFT_OUT = 0;

    private final Neo4jClient graph;
    private final Consents consents;

    CheckIns(Neo4jClient graph, Consents consents) {
        this.graph = graph;
        this.consents = consents;
    }

    /** Earliest first; none where they are not theirs to see. */
    @TriedAgain
    @Transactional
    public List<CheckIn> of(PersonId person) {
        if (!consents.permit(Actor.current(), person, Purpose.SEE)) {
            return List.of();
        }
        return graph
                .query("MATCH (:Person {id: $person})-[:ANSWERED]->(s:Survey) RETURN s ORDER BY s.on")
                .bind(person.toString())
                .to("person")
                .fetchAs(CheckIn.class)
                .mappedBy((types, row) -> checkIn(row.get("s")))
                .all()
                .stream()
                .toList();
    }

    /** In the place of one of the same day. False where it is not theirs to answer, and nothing is written. */
    @TriedAgain
    @Transactional
    public boolean answer(PersonId person, CheckIn checkIn) {
        if (!consents.permit(Actor.current(), person, Purpose.EDIT)) {
            return false;
        }
        write(Map.of(person, checkIn));
        return true;
    }

    /** Writes those of many people at once: for what loads a population. */
    @TriedAgain
    @Transactional
    public void load(Map<PersonId, CheckIn> checkIns) {
        write(checkIns);
    }

    private void write(Map<PersonId, CheckIn> checkIns) {
        graph.query("""
                        UNWIND $rows AS row
                        MATCH (p:Person {id: row.person}) SET p.locked = true
                        MERGE (p)-[:ANSWERED]->(s:Survey {on: row.on}) SET s.answers = row.answers, s.score = row.score""")
                .bind(checkIns.entrySet().stream()
                        .map(one -> row(one.getKey(), one.getValue()))
                        .toList())
                .to("rows")
                .run();
    }

    private static Map<String, @Nullable Object> row(PersonId person, CheckIn checkIn) {
        var row = new HashMap<String, @Nullable Object>();
        row.put("person", person.toString());
        row.put("on", checkIn.on());
        row.put(
                "answers",
                checkIn.answers().stream()
                        .map(answer -> answer == null ? LEFT_OUT : answer)
                        .toList());
        row.put("score", score(checkIn));
        return row;
    }

    private static @Nullable Double score(CheckIn checkIn) {
        var score = checkIn.score();
        return score.isPresent() ? score.getAsDouble() : null;
    }

    private static CheckIn checkIn(Value survey) {
        return new CheckIn(
                survey.get("on").asLocalDate(),
                survey.get("answers").asList(answer -> answer.asInt() == LEFT_OUT ? null : (Integer) answer.asInt()));
    }
}
