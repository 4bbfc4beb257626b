package org.meshwork.exchange.maps;

import static java.util.stream.Collectors.toSet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.meshwork.exchange.tables.NoTable;
import org.meshwork.exchange.tables.Table;
import org.meshwork.exchange.tables.TableSource;
import org.meshwork.exchange.tables.Template;

/** The files of a folder, and of those in it. */
record Folder(Path path) {

    private static final int DEEPEST = 5;
    /** A coast in full detail is long. */
    private static final int LARGEST_ROW = 128 << 20;

    /** @param notes are told of what cannot be read, or is not there */
    Optional<Table> table(String pattern, Collection<String> columns, List<String> notes) {
        var files = files(pattern);
        if (files.isEmpty()) {
            notes.add("There is no file \"" + pattern + "\", so what it would say is not known.");
            return Optional.empty();
        }
        if (files.size() > 1) {
            notes.add("Of " + files.size() + " files \"" + pattern + "\", the last by name was read: "
                    + files.getLast().getFileName() + '.');
        }
        return switch (TableSource.open(files.getLast(), columns, List.of(), LARGEST_ROW)) {
            case NoTable no -> {
                notes.add(no.sentence());
                yield Optional.empty();
            }
            case Table table -> {
                table.notes().forEach(note -> notes.add(table.file().getFileName() + ": " + note));
                var missing = columns.stream()
                        .filter(column -> !table.columns().has(column))
                        .sorted()
                        .toList();
                if (!missing.isEmpty()) {
                    notes.add("\"" + table.file().getFileName() + "\" has no column " + String.join(", ", missing)
                            + ". Its columns are: " + table.columns().listed() + '.');
                }
                yield Optional.of(table);
            }
        };
    }

    static Set<String> columns(Layout.PostcodeTable table) {
        return names(Stream.concat(
                Stream.of(table.postcode(), table.latitude(), table.longitude(), table.ended()),
                Stream.concat(table.areas().values().stream(), table.called().values().stream())));
    }

    static Set<String> columns(Layout.FigureTable table) {
        var columns = names(Stream.concat(Stream.of(table.area(), table.period()), table.figures().values().stream()));
        columns.addAll(table.only().keySet());
        return columns;
    }

    private static Set<String> names(Stream<Template> templates) {
        return templates.flatMap(template -> template.columns().stream()).collect(toSet());
    }

    private List<Path> files(String pattern) {
        var matcher = path.getFileSystem().getPathMatcher("glob:" + pattern);
        try (var files = Files.walk(path, DEEPEST)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> matcher.matches(path.relativize(file)))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the folder " + path, e);
        }
    }
}
