package org.meshwork.exchange.lists;

import static java.util.stream.Collectors.toCollection;

import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.meshwork.exchange.tables.Condition;
import org.meshwork.exchange.tables.Template;

/**
 * What the columns of a list mean. Written in YAML; docs/mappings.md says how.
 *
 * @param name of the mapping: its file's, without the ending
 * @param feed under which the services are kept, always the same for one list; empty: called after the list's file
 * @param licence under which the list is published; may be empty
 * @param columns their names, where the list has no header row; else empty
 * @param unknown what the list writes in a cell that it does not know
 * @param only which rows count, by column
 * @param oneOf rows that are one service, or null
 * @param fields by path, as "place.postcode"
 */
public record Mapping(
        String name,
        String feed,
        String licence,
        List<String> columns,
        Set<String> unknown,
        Map<String, Condition> only,
        @Nullable OneOf oneOf,
        Map<String, Value> fields)
        implements MappingSource {

    /**
     * Rows of which only one is taken.
     *
     * @param same equal in rows that are one
     * @param latest column with a date: the last is taken; empty: the first is taken
     */
    record OneOf(Template same, String latest) {}

    /** Names of those that come with Meshwork. */
    public static List<String> shipped() {
        return MappingFile.shipped();
    }

    /** @param nameOrFile the name of one that comes with Meshwork, or a file */
    public static MappingSource read(String nameOrFile) {
        return MappingFile.read(nameOrFile);
    }

    /** Empty where it cannot be read; {@link #read(String)} says why. */
    public static Optional<Mapping> known(String nameOrFile) {
        return switch (read(nameOrFile)) {
            case Mapping mapping -> Optional.of(mapping);
            case NoMapping no -> Optional.empty();
        };
    }

    static MappingSource read(Path file) {
        return MappingFile.read(file);
    }

    /** Values of a field; none where the mapping does not have it. */
    Value field(String path) {
        return Objects.requireNonNullElse(fields.get(path), new Value.Several(List.of()));
    }

    /** Without these columns nothing can be taken. */
    Set<String> neededColumns() {
        var needed = new LinkedHashSet<>(only.keySet());
        needed.addAll(field("id").columns());
        needed.addAll(field("name").columns());
        if (oneOf != null) {
            needed.addAll(oneOf.same().columns());
        }
        return needed;
    }

    Set<String> allColumns() {
        return Stream.concat(
                        neededColumns().stream(), fields.values().stream().flatMap(value -> value.columns().stream()))
                .collect(toCollection(LinkedHashSet::new));
    }
}
