package org.meshwork.exchange.lists;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import org.meshwork.exchange.tables.NoTable;
import org.meshwork.exchange.tables.Table;
import org.meshwork.exchange.tables.TableSource;

/** A list that was asked for: opened, or not to be used. */
public sealed interface ListSource permits OpenList, NoList {

    /** Characters of one row. */
    int LARGEST_ROW = 1 << 20;

    /**
     * Reads through all of the list, so that what is opened is whole and has the columns without which nothing of it can be
     * taken.
     */
    static ListSource open(String file, Mapping mapping, LocalDate today) {
        if (file.matches("(?is)\\s*[a-z][a-z0-9+.-]+://.*")) {
            return new NoList("A list is read from a file. Fetch \"" + file + "\" and import the file.");
        }
        try {
            return open(Path.of(file), mapping, today);
        } catch (InvalidPathException e) {
            return new NoList("\"" + file + "\" cannot be a file name. Check it.");
        }
    }

    private static ListSource open(Path file, Mapping mapping, LocalDate today) {
        return switch (TableSource.open(file, mapping.allColumns(), mapping.columns(), LARGEST_ROW)) {
            case NoTable no -> new NoList(no.sentence());
            case Table table -> {
                var missing = mapping.neededColumns().stream()
                        .filter(column -> !table.columns().has(column))
                        .toList();
                yield missing.isEmpty()
                        ? new OpenList(table, mapping, today)
                        : new NoList("\"" + file.getFileName() + "\" has no column " + String.join(", ", missing)
                                + ", which the mapping \"" + mapping.name() + "\" needs. Its columns are: "
                                + table.columns().listed() + ". Mend the mapping, or choose another.");
            }
        };
    }
}
