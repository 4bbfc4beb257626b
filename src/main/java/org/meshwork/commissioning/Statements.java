package org.meshwork.commissioning;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

/** The longer Cypher statements, kept beside this package as {@code .cypher} files. */
final class Statements {

    private static final Map<String, String> READ = new ConcurrentHashMap<>();

    private Statements() {}

    static String of(String name) {
        return READ.computeIfAbsent(name, Statements::read);
    }

    private static String read(String name) {
        try (var in = Objects.requireNonNull(Statements.class.getResourceAsStream(name + ".cypher"), name)) {
            return new String(in.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
