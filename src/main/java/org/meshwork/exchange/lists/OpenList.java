package org.meshwork.exchange.lists;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.meshwork.exchange.openreferral.FeedFile;
import org.meshwork.exchange.openreferral.Records;
import org.meshwork.exchange.openreferral.Remarks;
import org.meshwork.exchange.tables.Row;
import org.meshwork.exchange.tables.Table;

/**
 * A whole list with its mapping. Each row is one entry, so that an entry's number is its row's; what there is to say about the
 * list itself comes first, as notes.
 */
public record OpenList(Table table, Mapping mapping, LocalDate today) implements ListSource, Records {

    /** One that was taken already, or will be, speaks for this row. */
    private static final String REPEATED = "another row is of the same service";

    @Override
    public void each(Consumer<FeedFile.Entry> use) {
        var chosen = new Chosen(this);
        var reader = new RowReader(mapping);
        var passedOver = new LinkedHashMap<String, Integer>();
        table.each(row -> why(row, chosen).ifPresent(why -> passedOver.merge(why, 1, Integer::sum)));
        notes(passedOver).map(OpenList::note).forEach(use);
        table.each(row -> {
            if (!row.problem().isEmpty()) {
                use.accept(new FeedFile.Impossible(row.problem()));
            } else if (why(row, chosen).isPresent()) {
                use.accept(new FeedFile.PassedOver());
            } else {
                use.accept(reader.read(row));
            }
        });
    }

    @Override
    public void close() {
        // the user's own file
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

    private static FeedFile.Note note(String sentence) {
        var remarks = new Remarks();
        remarks.normalised("", sentence);
        return new FeedFile.Note(remarks);
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
