package org.meshwork.graph;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Brings the graph's constraints and indexes up to this program: each {@code graph-seed/migrations/V001__words.cypher} once,
 * in order, remembered with a checksum as a {@code :Migration} node.
 *
 * <p>Every statement says {@code IF NOT EXISTS}, so that two nodes that start together, or a process killed between a
 * statement and its record, do no harm. A file that changed after it was applied stops the start.
 */
@Component
class Migrations {

    private static final Logger log = LoggerFactory.getLogger(Migrations.class);
    private static final Pattern NAME = Pattern.compile("V(\\d{3})__(\\w+)\\.cypher");

    private final Driver driver;

    Migrations(Driver driver) {
        this.driver = driver;
    }

    void apply() {
        try (var session = driver.session()) {
            session.run(
                            "CREATE CONSTRAINT migration_version IF NOT EXISTS FOR (m:Migration) REQUIRE m.version IS UNIQUE")
                    .consume();
            shipped().forEach(migration -> apply(session, migration));
            session.run("CALL db.awaitIndexes(300)").consume();
        }
    }

    private static void apply(Session session, Migration migration) {
        var applied = session.run(
                        "MATCH (m:Migration {version: $version}) RETURN m.checksum AS checksum",
                        Map.of("version", migration.version()))
                .list(row -> row.get("checksum").asString());
        if (applied.isEmpty()) {
            log.info("Shaping the graph: {}", migration.name());
            // Neo4j does not mix changes of schema and of data in one transaction.
            migration.statements().forEach(statement -> session.run(statement).consume());
            session.run(
                            "MERGE (m:Migration {version: $version}) SET m.name = $name, m.checksum = $checksum, m.appliedAt = datetime()",
                            Map.of(
                                    "version", migration.version(),
                                    "name", migration.name(),
                                    "checksum", migration.checksum()))
                    .consume();
        } else if (!applied.contains(migration.checksum())) {
            throw new IllegalStateException(migration.name() + " was changed after this graph had applied it");
        }
    }

    private static List<Migration> shipped() {
        try {
            var files =
                    new PathMatchingResourcePatternResolver().getResources("classpath:graph-seed/migrations/*.cypher");
            return Arrays.stream(files)
                    .map(Migration::read)
                    .sorted(Comparator.comparingInt(Migration::version))
                    .toList();
        } catch (IOException e) {
            throw new IllegalStateException("cannot read the migrations", e);
        }
    }

    private record Migration(int version, String name, String text) {

        static Migration read(Resource file) {
            var name = Objects.requireNonNull(file.getFilename());
            var match = NAME.matcher(name);
            if (!match.matches()) {
                throw new IllegalStateException("a migration is named like V001__words.cypher, not " + name);
            }
            try {
                return new Migration(Integer.parseInt(match.group(1)), name, file.getContentAsString(UTF_8));
            } catch (IOException e) {
                throw new IllegalStateException("cannot read " + name, e);
            }
        }

        List<String> statements() {
            return Arrays.stream(text.split(";\\s*\\R"))
                    .map(statement -> statement.replaceAll("(?m)^//.*\\R?", "").strip())
                    .filter(statement -> !statement.isEmpty())
                    .toList();
        }

        String checksum() {
            try {
                return HexFormat.of()
                        .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8)));
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
