package org.meshwork.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.meshwork.MeshworkTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;

@MeshworkTest
class MigrationsIT {

    @Autowired
    Migrations migrations;

    @Autowired
    Neo4jClient graph;

    @Test
    void areAppliedOnce() {
        var applied = strings("MATCH (m:Migration) RETURN m.name + ' ' + m.appliedAt ORDER BY m.version");
        assertThat(applied).isNotEmpty().first().asString().startsWith("V001__constraints.cypher");

        migrations.apply();

        assertThat(strings("MATCH (m:Migration) RETURN m.name + ' ' + m.appliedAt ORDER BY m.version"))
                .isEqualTo(applied);
    }

    @Test
    void shapeTheGraph() {
        assertThat(strings("SHOW CONSTRAINTS YIELD name")).contains("person_id", "contact_id", "account_username");
        assertThat(strings("SHOW INDEXES YIELD name, state WHERE state <> 'ONLINE' RETURN name"))
                .isEmpty();
    }

    @Test
    void refuseAFileThatWasChangedSince() {
        var checksum =
                strings("MATCH (m:Migration {version: 1}) RETURN m.checksum").getFirst();
        write("another file's");
        try {
            assertThatThrownBy(migrations::apply)
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage("V001__constraints.cypher was changed after this graph had applied it");
        } finally {
            write(checksum);
        }
    }

    private void write(String checksum) {
        graph.query("MATCH (m:Migration {version: 1}) SET m.checksum = $checksum")
                .bind(checksum)
                .to("checksum")
                .run();
    }

    private List<String> strings(String statement) {
        return List.copyOf(graph.query(statement).fetchAs(String.class).all());
    }
}
