package org.meshwork;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/**
 * Real data made by others, beside the project and never in it: {@code ../shared/data}, or where the system property or the
 * environment variable MESHWORK_SHARED says.
 */
public final class SharedData {

    private SharedData() {}

    /** Skips the test where the file is not there. */
    public static Path file(String path) {
        var folder = folder();
        var file = folder.resolve(path);
        Assumptions.assumeTrue(
                Files.isReadable(file),
                () -> "SKIPPED: there is no " + path + " in " + folder
                        + "; put the shared data there, or say where it is with MESHWORK_SHARED");
        return file;
    }

    /** For a test that can also do without; it says on its own what it left out. */
    public static Optional<Path> perhaps(String path) {
        return Optional.of(folder().resolve(path)).filter(Files::isReadable);
    }

    private static Path folder() {
        var said = Optional.ofNullable(System.getProperty("MESHWORK_SHARED", System.getenv("MESHWORK_SHARED")));
        var base = Path.of(said.orElse("../shared")).toAbsolutePath().normalize();
        return Stream.of(base.resolve("data"), base)
                .filter(Files::isDirectory)
                .findFirst()
                .orElse(base);
    }
}
