package org.meshwork.shared;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** Reads a CSV file of {@code graph-seed}: RFC 4180 with a header row; several values in one cell stand between bars. */
public final class SeedTable {

    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setTrim(true)
            .get();

    private SeedTable() {}

    /** @param path below {@code graph-seed}, as {@code "reference/needs.csv"} */
    public static <T> List<T> read(String path, Function<Row, T> mapping) {
        var resource = "/graph-seed/" + path;
        try (var in = Objects.requireNonNull(SeedTable.class.getResourceAsStream(resource), resource);
                var rows = FORMAT.parse(new InputStreamReader(in, UTF_8))) {
            return rows.stream().map(row -> mapping.apply(new Row(row))).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
    }

    /** One line of the table. Blank means unknown. */
    public record Row(CSVRecord cells) {

        public String text(String column) {
            return cells.get(column);
        }

        public List<String> list(String column) {
            return Arrays.stream(text(column).split("\\|", -1))
                    .map(String::strip)
                    .filter(part -> !part.isEmpty())
                    .toList();
        }

        public int number(String column) {
            return Integer.parseInt(text(column));
        }

        public boolean flag(String column) {
            return Boolean.parseBoolean(text(column));
        }

        public <E extends Enum<E>> E choice(String column, Class<E> type) {
            return Enum.valueOf(type, text(column));
        }
    }
}
