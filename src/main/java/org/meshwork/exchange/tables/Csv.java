package org.meshwork.exchange.tables;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import tools.jackson.databind.node.MissingNode;

/**
 * A CSV file.
 *
 * @param above rows that stand above the first of the list: the header, and titles over it
 */
record Csv(
        Path file,
        Encoding encoding,
        char delimiter,
        int largest,
        int above,
        Columns columns,
        int rows,
        List<String> notes)
        implements Table {

    private static final int SAMPLE = 1 << 18;
    private static final int MOST_ABOVE = 15;
    private static final Map<Character, String> DELIMITERS =
            Map.of(',', "commas", ';', "semicolons", '\t', "tabs", '|', "upright bars");

    static TableSource open(
            Path file, String name, Encoding encoding, Collection<String> wanted, List<String> header, int largest)
            throws IOException {
        var sample = sample(file, encoding);
        var delimiter = delimiter(sample, wanted, header);
        var first = first(sample, delimiter);
        var row = header.isEmpty() ? headerAt(first, wanted) : -1;
        if (first.isEmpty() || first.get(Math.max(row, 0)).cells().isEmpty()) {
            return new NoTable(name + " has no rows that can be read. Check that it is the right file.");
        }
        var columns = new Columns(header.isEmpty() ? first.get(row).cells() : header);
        return new Csv(file, encoding, delimiter, largest, row + 1, columns, 0, List.of()).surveyed(name);
    }

    private TableSource surveyed(String name) throws IOException {
        var count = 0;
        try (var in = encoding.reader(file)) {
            var lines = new CsvLines(in, delimiter, largest);
            for (var line = lines.next(); line != null; line = lines.next()) {
                count += line.isBlank() ? 0 : 1;
                if (lines.openQuotes() > CsvLines.MOST_OPEN_QUOTES) {
                    return new NoTable(name + " has quotation marks that are never closed in more than "
                            + CsvLines.MOST_OPEN_QUOTES + " places (the last on line " + line.number()
                            + "), so nothing was taken. Save the list as CSV again.");
                }
            }
        }
        return new Csv(file, encoding, delimiter, largest, above, columns, Math.max(0, count - above), notes(columns));
    }

    @Override
    public void each(Consumer<Row> use) {
        try (var in = encoding.reader(file)) {
            var lines = new CsvLines(in, delimiter, largest);
            for (var skipped = 0; skipped < above; skipped++) {
                lines.nextFilled();
            }
            var number = 0;
            for (var line = lines.next(); line != null; line = lines.next()) {
                if (!line.isBlank()) {
                    use.accept(row(++number, line));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file + " again", e);
        }
    }

    private Row row(int number, CsvLines.Line line) {
        var problem = line.problem().isEmpty() ? raggedness(line) : line.problem();
        return new Row(number, columns, line.cells(), MissingNode.getInstance(), problem, line.characters());
    }

    private String raggedness(CsvLines.Line line) {
        var cells = line.cells().size();
        var named = columns.named();
        if (cells < named && line.cutOff()) {
            return "It is the last row and stops in the middle, so the file was cut off. Fetch it again.";
        }
        if (cells < named) {
            return "Line " + line.number() + " has " + cells + " cells for " + named
                    + " columns, so which belongs where is not known. Look for a line end inside a cell.";
        }
        if (line.cells().stream().skip(columns.names().size()).anyMatch(cell -> !cell.isBlank())) {
            return "Line " + line.number() + " has " + cells + " cells for " + named
                    + " columns, so which belongs where is not known. Look for a cell that needs quotation marks.";
        }
        return "";
    }

    private List<String> notes(Columns columns) {
        var notes = new ArrayList<String>();
        if (!encoding.note().isEmpty()) {
            notes.add(encoding.note());
        }
        if (above > 1) {
            notes.add((above - 1) + (above == 2 ? " row" : " rows") + " above its header were left out.");
        }
        if (delimiter != ',') {
            notes.add("Its cells are set apart by " + DELIMITERS.get(delimiter) + ", not commas, and were read so.");
        }
        if (!columns.twice().isEmpty()) {
            notes.add("More than one column is called "
                    + columns.twice().stream().collect(joining(", ")) + "; the first of them was read.");
        }
        return notes;
    }

    private static String sample(Path file, Encoding encoding) throws IOException {
        try (var in = encoding.reader(file)) {
            var characters = new char[SAMPLE];
            var length = 0;
            for (var read = 0; read >= 0 && length < SAMPLE; ) {
                length += read;
                read = in.read(characters, length, SAMPLE - length);
            }
            return new String(characters, 0, length);
        }
    }

    private static List<CsvLines.Line> first(String sample, char delimiter) throws IOException {
        var lines = new CsvLines(new StringReader(sample), delimiter, SAMPLE);
        var first = new ArrayList<CsvLines.Line>();
        for (var line = lines.nextFilled(); line != null && first.size() < MOST_ABOVE; line = lines.nextFilled()) {
            first.add(line);
        }
        return first;
    }

    /** Some lists begin with a title and a date: the header is the row with most of the wanted columns. */
    private static int headerAt(List<CsvLines.Line> first, Collection<String> wanted) {
        var best = 0;
        for (var at = 1; at < first.size(); at++) {
            if (found(first.get(at), wanted) > found(first.get(best), wanted)) {
                best = at;
            }
        }
        return best;
    }

    private static int found(CsvLines.Line line, Collection<String> wanted) {
        var columns = new Columns(line.cells());
        return (int) wanted.stream().filter(columns::has).count();
    }

    /** The one that gives most of the wanted columns; of several the one that gives most columns. */
    private static char delimiter(String sample, Collection<String> wanted, List<String> header) throws IOException {
        var best = ',';
        for (var one : List.of(';', '\t', '|')) {
            if (fit(first(sample, one), wanted, header) > fit(first(sample, best), wanted, header)) {
                best = one;
            }
        }
        return best;
    }

    private static int fit(List<CsvLines.Line> first, Collection<String> wanted, List<String> header) {
        if (first.isEmpty()) {
            return 0;
        }
        if (!header.isEmpty()) {
            return -Math.abs(first.getFirst().cells().size() - header.size());
        }
        var line = first.get(headerAt(first, wanted));
        return 1_000 * found(line, wanted) + Math.min(999, line.cells().size());
    }
}
