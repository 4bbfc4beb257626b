package org.meshwork.person;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
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
     */
    void append(CareWeb web, String by, List<Change> changes, List<Change> inverses) {
        graph.query("""
                        MATCH (p:Person {id: $person})
                        CREATE (p)-[:EDITED]->(:Edit {person: $person, version: $version, at: $at, by: $by,
                            change: $change, inverse: $inverse})""")
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
                .run();
    }

    private String write(List<Change> changes) {
        return json.writerFor(CHANGES).writeValueAsString(changes);
    }
}
