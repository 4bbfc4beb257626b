package org.meshwork;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.exceptions.Neo4jException;

/**
 * A real Neo4j server in a process of its own, on loopback, from the class path that {@code src/test/neo4j-server/pom.xml}
 * names. It can be stopped and started again on the same data.
 */
public final class Neo4jServer implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final String FIRST_PASSWORD = "neo4j";

    private final Path home;
    private final int port;
    private final String password = UUID.randomUUID().toString();
    private Process process;

    /** @param home an empty folder */
    public Neo4jServer(Path home) {
        this.home = home;
        port = freePort();
        Runtime.getRuntime().addShutdownHook(new Thread(this::close));
        start();
        changePassword();
    }

    public String uri() {
        return "bolt://127.0.0.1:" + port;
    }

    public String password() {
        return password;
    }

    /** Returns once it answers. */
    public void start() {
        try {
            Files.createDirectories(home.resolve("conf"));
            Files.writeString(home.resolve("conf/neo4j.conf"), """
                    server.bolt.listen_address=127.0.0.1:%d
                    server.default_listen_address=127.0.0.1
                    server.http.enabled=false
                    server.https.enabled=false
                    dbms.usage_report.enabled=false
                    server.memory.pagecache.size=128m
                    """.formatted(port));
            process = new ProcessBuilder(command())
                    .redirectErrorStream(true)
                    .redirectOutput(home.resolve("out.log").toFile())
                    .start();
            awaitAnswer();
        } catch (IOException e) {
            throw new IllegalStateException("cannot start a Neo4j server", e);
        }
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(30, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private List<String> command() throws IOException {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx1g",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "--add-opens=java.base/java.nio=ALL-UNNAMED",
                "--add-opens=java.base/sun.nio.ch=ALL-UNNAMED",
                "-cp",
                classPath()));
        command.addAll(List.of(
                "org.neo4j.server.Neo4jCommunity", "--home-dir=" + home, "--config-dir=" + home.resolve("conf")));
        return command;
    }

    /** Named by Maven once, then kept with the build. */
    private static String classPath() throws IOException {
        var kept = Path.of("target", "neo4j-server.classpath").toAbsolutePath();
        if (!Files.exists(kept)) {
            var maven = new ProcessBuilder(
                            "mvn",
                            "-q",
                            "-f",
                            "src/test/neo4j-server/pom.xml",
                            "-Dneo4j.version=" + System.getProperty("neo4j.version"),
                            "dependency:build-classpath",
                            "-Dmdep.outputFile=" + kept)
                    .inheritIO()
                    .start();
            try {
                if (maven.waitFor() != 0) {
                    throw new IllegalStateException("Maven could not name the server's class path");
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
        return Files.readString(kept).strip();
    }

    private void awaitAnswer() {
        var giveUp = Instant.now().plus(PATIENCE);
        while (true) {
            try (var driver = GraphDatabase.driver(uri())) {
                driver.verifyConnectivity();
                return;
            } catch (Neo4jException e) {
                if (answered(e)) {
                    return;
                }
                if (!process.isAlive() || Instant.now().isAfter(giveUp)) {
                    throw new IllegalStateException("the Neo4j server did not start: see " + home, e);
                }
                Thread.onSpinWait();
            }
        }
    }

    /** Refusing an anonymous guest is an answer. */
    private static boolean answered(Neo4jException refusal) {
        return refusal.code().startsWith("Neo.ClientError.Security");
    }

    private void changePassword() {
        try (var driver = GraphDatabase.driver(uri(), AuthTokens.basic("neo4j", FIRST_PASSWORD));
                var session = driver.session(SessionConfig.forDatabase("system"))) {
            session.run(
                            "ALTER CURRENT USER SET PASSWORD FROM $first TO $own",
                            Map.of("first", FIRST_PASSWORD, "own", password))
                    .consume();
        }
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
