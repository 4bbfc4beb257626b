package org.meshwork.exchange.maps;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.meshwork.exchange.tables.Cells;
import org.meshwork.exchange.tables.Kingdom;
import org.meshwork.exchange.tables.Row;
import org.meshwork.exchange.tables.Table;
import org.meshwork.exchange.tables.Template;
import org.meshwork.places.Area.Level;
import org.meshwork.shared.Point;
import org.meshwork.shared.Postcode;

/** Reads a table of postcodes, and counts what is wrong in it. */
final class PostcodeReader {

    private final Table table;
    private final Layout.PostcodeTable columns;
    private final Examples ragged = new Examples("%s rows of the postcodes cannot be read");
    private final Examples notPostcodes = new Examples("%s rows hold no postcode");
    private final Examples nowhere = new Examples("%s postcodes have no point in the United Kingdom and were left out");

    PostcodeReader(Table table, Layout.PostcodeTable columns) {
        this.table = table;
        this.columns = columns;
    }

    /**
     * @param ended when it went out of use; null for one in use
     * @param point null where there is none
     * @param areas by level
     * @param names by level
     */
    record Read(
            Postcode postcode,
            @Nullable YearMonth ended,
            @Nullable Point point,
            Map<Level, String> areas,
            Map<Level, String> names) {}

    void each(Consumer<Read> use) {
        table.each(row -> read(row).ifPresent(use));
    }

    /** After one reading. */
    List<String> notes() {
        return Stream.of(ragged, notPostcodes, nowhere)
                .flatMap(examples -> examples.sentences().stream())
                .toList();
    }

    private Optional<Read> read(Row row) {
        if (!row.problem().isEmpty()) {
            ragged.add(row.problem());
            return Optional.empty();
        }
        Cells cells = row::cell;
        var given = columns.postcode().fill(cells);
        var postcode = Postcode.parse(given);
        if (postcode.isEmpty()) {
            notPostcodes.add("row " + row.number() + ", \"" + given + '"');
            return Optional.empty();
        }
        var ended = ended(columns.ended().fill(cells));
        var point = point(cells);
        if (ended == null && point == null) {
            nowhere.add(postcode.get().value());
        }
        return Optional.of(new Read(
                postcode.get(), ended, point, filled(columns.areas(), cells), filled(columns.called(), cells)));
    }

    /** "201906", "2019-06" or a whole date. */
    private static @Nullable YearMonth ended(String text) {
        var digits = text.replaceAll("\\D", "");
        if (digits.length() < 6) {
            return null;
        }
        try {
            return YearMonth.of(Integer.parseInt(digits.substring(0, 4)), Integer.parseInt(digits.substring(4, 6)));
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** The directory writes 99.999999 where it does not know. */
    private @Nullable Point point(Cells cells) {
        try {
            var latitude = Double.parseDouble(columns.latitude().fill(cells));
            var longitude = Double.parseDouble(columns.longitude().fill(cells));
            return Kingdom.holds(latitude, longitude) ? new Point(latitude, longitude) : null;
        } catch (NumberFormatException e) {
            return null;
        }
    }

    private static Map<Level, String> filled(Map<Level, Template> templates, Cells cells) {
        var filled = new EnumMap<Level, String>(Level.class);
        templates.forEach((level, template) -> {
            var text = template.fill(cells);
            if (!text.isEmpty()) {
                filled.put(level, text);
            }
        });
        return filled;
    }
}
