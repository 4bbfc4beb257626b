package org.meshwork.graph;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;

/** The longer statements, each in a {@code .cypher} file beside the package that runs it. */
public final class CypherFile {

    private CypherFile() {}

    /** @param name of the file without its ending */
    public static String beside(Class<?> user, String name) {
        var file = name + ".cypher";
        try (var in = Objects.requireNonNull(user.getResourceAsStream(file), file)) {
            return new String(in.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }
}
