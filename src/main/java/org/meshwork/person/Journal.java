package org.meshwork.person;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.meshwork.shared.PersonId;
import org.neo4j.driver.Value;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Each web's append-only history: what was changed on which version, by whom, and how to undo it. */
@Component
class Journal {

    private static final TypeReference<List<Change>> CHANGES = new TypeReference<>() {};

    private final Neo4jClient graph;
    private final Clock clock;
    private final JsonMapper json = JsonMapper.shared();

    Journal(Neo4jClient graph, Clock clock) {
        this.graph = graph;
        this.clock = clock;
    }

    /**
     * @param web as it is after the edit
     * @param inverses lead back, in this order
     * @param undoes version of the edit that this one takes back, or null
     */
    void append(CareWeb web, String by, List<Change> changes, List<Change> inverses, @Nullable Long undoes) {
        graph.query("""
                        MATCH (p:Person {id: $person})
                        CREATE (p)-[:EDITED]->(:Edit {person: $person, version: $version, at: $at, by: $by,
                            change: $change, inverse: $inverse, undoes: $undoes})""")
                .bind(web.person().toString())
                .to("person")
                .bind(web.version())
                .to("version")
                .bind(OffsetDateTime.now(clock).withOffsetSameInstant(ZoneOffset.UTC))
                .to("at")
                .bind(by)
                .to("by")
                .bind(write(changes))
                .to("change")
                .bind(write(inverses))
                .to("inverse")
                .bind(undoes)
                .to("undoes")
                .run();
    }

    /**
     * The last edit that neither takes back another nor was taken back. All that came after it was taken back, so the web
     * is as it left it.
     */
    Optional<PastEdit> lastStanding(PersonId person) {
        return graph.query("""
                        MATCH (p:Person {id: $person})-[:EDITED]->(e:Edit) WHERE e.undoes IS NULL
                            AND NOT EXISTS { (p)-[:EDITED]->(:Edit {undoes: e.version}) }
                        RETURN e ORDER BY e.version DESC LIMIT 1""")
                .bind(person.toString())
                .to("person")
                .fetchAs(PastEdit.class)
                .mappedBy((types, row) -> edit(row.get("e")))
                .one();
    }

    private PastEdit edit(Value edit) {
        return new PastEdit(
                edit.get("version").asLong(),
                edit.get("by").asString(),
                edit.get("at").asOffsetDateTime(),
                json.readValue(edit.get("change").asString(), CHANGES),
                json.readValue(edit.get("inverse").asString(), CHANGES));
    }

    private String write(List<Change> changes) {
        return json.writerFor(CHANGES).writeValueAsString(changes);
    }
}
