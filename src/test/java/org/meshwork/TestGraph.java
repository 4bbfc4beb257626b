package org.meshwork;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.testcontainers.neo4j.Neo4jContainer;

/**
 * The graph that the tests run on, chosen by {@code -Dgraph}: {@code embedded} (the default), {@code container}
 * (Testcontainers, where Docker is), {@code server} (a Neo4j server in a process of its own), or the address of a running server, {@code bolt://…}, with {@code -Dgraph.user} and
 * {@code -Dgraph.password}. The server must be empty.
 */
final class TestGraph implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final String IMAGE = "neo4j:2026.08.1";

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        TestPropertyValues.of("meshwork.data=" + emptyFolder(), "meshwork.demo=true")
                .and(addressOf(System.getProperty("graph", "embedded")))
                .applyTo(context);
    }

    private static Map<String, String> addressOf(String graph) {
        return switch (graph) {
            case "embedded" -> Map.of("meshwork.graph.page-cache-megabytes", "64");
            case "container" -> {
                var container = new Neo4jContainer(IMAGE);
                container.start();
                yield address(container.getBoltUrl(), "neo4j", container.getAdminPassword());
            }
            case "server" -> {
                var server = new Neo4jServer(emptyFolder());
                yield address(server.uri(), "neo4j", server.password());
            }
            default ->
                address(graph, System.getProperty("graph.user", "neo4j"), System.getProperty("graph.password", ""));
        };
    }

    private static Map<String, String> address(String uri, String user, String password) {
        return Map.of("meshwork.graph.uri", uri, "meshwork.graph.user", user, "meshwork.graph.password", password);
    }

    static Path emptyFolder() {
        try {
            return Files.createTempDirectory(
                    Files.createDirectories(Path.of("target")).toAbsolutePath(), "data-");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
