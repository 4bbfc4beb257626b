package org.meshwork.exchange.lists;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.meshwork.exchange.tables.SettingsText;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;

/** Finds and reads mapping files. */
final class MappingFile {

    private static final int LARGEST = 1 << 20;
    private static final String SHIPPED = "/graph-seed/mappings/";

    private MappingFile() {}

    static MappingSource read(String nameOrFile) {
        var name = nameOrFile.strip();
        if (name.matches("[a-z0-9-]+")) {
            try (var in = MappingFile.class.getResourceAsStream(SHIPPED + name + ".yaml")) {
                if (in != null) {
                    return read(name, in);
                }
            } catch (IOException e) {
                return new NoMapping("The mapping \"" + name + "\" cannot be read.");
            }
        }
        try {
            return read(Path.of(name));
        } catch (InvalidPathException e) {
            return new NoMapping("\"" + name + "\" cannot be a file name. Check it.");
        }
    }

    static MappingSource read(Path file) {
        if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
            return new NoMapping("There is no mapping \"" + file + "\": neither one that comes with Meshwork ("
                    + String.join(", ", shipped()) + ") nor a file that can be read.");
        }
        try (var in = Files.newInputStream(file)) {
            return read(String.valueOf(file.getFileName()).replaceFirst("(?<=.)\\.[^.]*$", ""), in);
        } catch (IOException e) {
            return new NoMapping("The mapping \"" + file + "\" cannot be read.");
        }
    }

    /** Names of those that come with Meshwork. */
    static List<String> shipped() {
        try {
            var files = new PathMatchingResourcePatternResolver()
                    .getResources("classpath*:" + SHIPPED.substring(1) + "*.yaml");
            return Stream.of(files)
                    .map(file -> String.valueOf(file.getFilename()).replaceFirst("\\.yaml$", ""))
                    .distinct()
                    .sorted()
                    .toList();
        } catch (IOException e) {
            return List.of();
        }
    }

    private static MappingSource read(String name, InputStream in) throws IOException {
        try {
            var bytes = in.readNBytes(LARGEST);
            var text = UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            return MappingReader.read(name, SettingsText.of(text));
        } catch (CharacterCodingException e) {
            return new NoMapping("The mapping \"" + name + "\" is not UTF-8 text. Save it as UTF-8.");
        } catch (MarkedYAMLException e) {
            var line = e.getProblemMark() == null ? 1 : e.getProblemMark().getLine() + 1;
            return new NoMapping(
                    "The mapping \"" + name + "\" is not YAML: look at line " + line + " (" + e.getProblem() + ").");
        } catch (YAMLException e) {
            return new NoMapping("The mapping \"" + name + "\" is not YAML.");
        }
    }
}
