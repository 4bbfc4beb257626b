package org.meshwork;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ReadmeTests {

    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#:]+)\\)");
    private static final Pattern MODULE = Pattern.compile("(?m)^\\| `(\\w+)` \\|");

    private final String readme = read();

    @Test
    void namesOnlyPathsThatExist() {
        assertThat(LINK.matcher(readme).results().map(link -> link.group(1)))
                .isNotEmpty()
                .allSatisfy(path -> assertThat(Path.of(path)).exists());
    }

    @Test
    void namesEveryModule() throws IOException {
        var named = MODULE.matcher(readme.substring(readme.indexOf("## Where things are")))
                .results()
                .map(module -> module.group(1))
                .toList();
        try (var packages = Files.list(Path.of("src/main/java/org/meshwork"))) {
            assertThat(packages.filter(Files::isDirectory)
                            .map(folder -> folder.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(named);
        }
    }

    private static String read() {
        try {
            return Files.readString(Path.of("README.md"));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
