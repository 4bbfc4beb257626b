package org.meshwork.exchange.lists;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.meshwork.exchange.openreferral.Remarks;
import org.meshwork.exchange.tables.Cells;
import org.meshwork.exchange.tables.Row;
import org.meshwork.exchange.tables.Table;
import tools.jackson.databind.node.ObjectNode;

/**
 * A whole list with its mapping. Each row is one entry, so that an entry's number is its row's; what there is to say about the
 * list itself comes first, as notes.
 */
public record OpenList(Table table, Mapping mapping, LocalDate today) implements ListSource {

    /** One that was taken already, or will be, speaks for this row. */
    private static final String REPEATED = "another row is of the same service";

    /** What stands in a row, or is to be said of the whole list. */
    public sealed interface Entry {}

    /** What there is to say about the list itself. */
    public record Note(Remarks remarks) implements Entry {}

    /** A row that the mapping does not want. */
    public record PassedOver() implements Entry {}

    /** @param sentence why the row cannot be a service */
    public record Impossible(String sentence) implements Entry {}

    /**
     * A row that may be a service.
     *
     * @param record as Open Referral UK 3 would have it
     * @param bytes that the row takes, about
     * @param remarks on it so far, under the names of its own columns; whoever reads it adds to them
     */
    public record Found(ObjectNode record, long bytes, Remarks remarks) implements Entry {}

    /** Hands over the rows one by one, in order. */
    public void each(Consumer<Entry> use) {
        var chosen = new Chosen(this);
        var reader = new RowReader(mapping);
        var passedOver = new LinkedHashMap<String, Integer>();
        table.each(row -> why(row, chosen).ifPresent(why -> passedOver.merge(why, 1, Integer::sum)));
        notes(passedOver).map(OpenList::note).forEach(use);
        table.each(row -> {
            if (!row.problem().isEmpty()) {
                use.accept(new Impossible(row.problem()));
            } else if (why(row, chosen).isPresent()) {
                use.accept(new PassedOver());
            } else {
                use.accept(reader.read(row));
            }
        });
    }

    /** Of the file and the mapping: the same only where the list would be read the same. */
    public String digest() {
        return table.digest() + mapping + YearMonth.from(today);
    }

    Cells cells(Row row) {
        return cells(row, mapping);
    }

    static Cells cells(Row row, Mapping mapping) {
        return column -> {
            var cell = row.cell(column);
            return mapping.unknown().contains(cell.toLowerCase(Locale.ROOT)) ? "" : cell;
        };
    }

    /** Why the mapping does not want the row. */
    Optional<String> unwanted(Row row) {
        return mapping.only().entrySet().stream()
                .filter(only -> !only.getValue().holds(cells(row).of(only.getKey()), today))
                .map(only -> only.getKey() + " " + only.getValue().words())
                .findFirst();
    }

    private Optional<String> why(Row row, Chosen chosen) {
        if (!row.problem().isEmpty()) {
            return Optional.empty();
        }
        return unwanted(row).or(() -> chosen.holds(row) ? Optional.empty() : Optional.of(REPEATED));
    }

    private Stream<String> notes(Map<String, Integer> passedOver) {
        var missing = mapping.allColumns().stream()
                .filter(column -> !table.columns().has(column))
                .toList();
        var lacking = missing.isEmpty()
                ? Stream.<String>empty()
                : Stream.of("It has no column " + String.join(", ", missing)
                        + ", so what the mapping takes from there is not known. Its columns are: "
                        + table.columns().listed() + ".");
        var left = passedOver.entrySet().stream()
                .map(entry -> entry.getValue() + (entry.getValue() == 1 ? " row was" : " rows were")
                        + " passed over, as the mapping says: " + entry.getKey() + ".");
        return Stream.of(table.notes().stream(), lacking, left).flatMap(notes -> notes);
    }

    private static Note note(String sentence) {
        var remarks = new Remarks();
        remarks.normalised("", sentence);
        return new Note(remarks);
    }

    /** Of rows that are one service, which is taken. */
    private static final class Chosen {

        private final OpenList list;
        private final Map<String, Best> best = new HashMap<>();

        Chosen(OpenList list) {
            this.list = list;
            if (list.mapping.oneOf() != null) {
                list.table.each(this::see);
            }
        }

        private record Best(int row, String date) {}

        private void see(Row row) {
            var oneOf = list.mapping.oneOf();
            if (oneOf == null || !row.problem().isEmpty() || list.unwanted(row).isPresent()) {
                return;
            }
            var cells = list.cells(row);
            var key = oneOf.same().fill(cells);
            var date = oneOf.latest().isEmpty() ? "" : cells.of(oneOf.latest());
            best.merge(
                    key,
                    new Best(row.number(), date),
                    (one, other) -> other.date.compareTo(one.date) > 0 ? other : one);
        }

        boolean holds(Row row) {
            var oneOf = list.mapping.oneOf();
            if (oneOf == null) {
                return true;
            }
            var chosen = best.get(oneOf.same().fill(list.cells(row)));
            return chosen == null || chosen.row == row.number();
        }
    }
}
