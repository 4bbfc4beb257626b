package org.meshwork.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.meshwork.exchange.ImportReport.Kind;
import org.meshwork.exchange.ImportReport.Outcome;
import org.meshwork.exchange.ImportReport.Row;

/** An {@link ImportReport} for people to read: on a terminal, and in a spreadsheet. */
final class ReportText {

    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setHeader("record", "feed id", "name", "kind", "field", "what happened")
            .get();

    private static final CSVFormat READING =
            FORMAT.builder().setSkipHeaderRecord(true).get();

    private static final int MOST_NOTES = 10;

    private ReportText() {}

    static String summary(ImportReport report) {
        var counts = report.counts();
        var text = new StringBuilder();
        text.append(line(
                "Feed \"%s\": %,d %s read from %s", report.feed(), counts.records(), records(counts), report.source()));
        text.append(line(
                "  taken    %,7d  (%,d new, %,d changed, %,d as before)",
                report.taken(), counts.added(), counts.changed(), counts.unchanged()));
        if (counts.withdrawn() > 0) {
            text.append(
                    line("  withdrawn%,7d  no longer in the feed: kept, and found by no search", counts.withdrawn()));
        }
        text.append(line("  tidied   %,7d  put into our form; nothing lost", counts.normalised()));
        text.append(line("  warned   %,7d  taken, but something was left out or looks wrong", counts.warned()));
        text.append(line("  refused  %,7d", counts.refused()));
        report.rows().stream()
                .filter(ReportText::isNote)
                .limit(MOST_NOTES)
                .forEach(row -> text.append("  ").append(row.sentence()).append('\n'));
        byKindAndField(report).forEach((what, rows) -> text.append(line("    %,7d × %s", rows, what)));
        if (counts.blanks() > 0) {
            text.append(line("  Blank fields taken as not known: %,d", counts.blanks()));
        }
        if (report.rowsLeftOut() > 0) {
            text.append(line(
                    "  Remarks beyond the first %,d are not listed: %,d",
                    ImportReport.MOST_ROWS, report.rowsLeftOut()));
        }
        if (report.outcome() == Outcome.DONE && !report.sentence().isEmpty()) {
            text.append("  ").append(report.sentence()).append('\n');
        }
        report.whyItIsHeld()
                .ifPresent(why -> text.append("  HELD: ").append(why).append('\n'));
        report.whyItFailed()
                .ifPresent(why -> text.append("  FAILED: ").append(why).append('\n'));
        return text.toString();
    }

    static void writeCsv(ImportReport report, Path file) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        try (var text = Files.newBufferedWriter(file)) {
            write(report, text);
        }
    }

    /** The rows as CSV, packed small for keeping. */
    static byte[] zipped(ImportReport report) {
        var bytes = new ByteArrayOutputStream();
        try (var text = new OutputStreamWriter(new GZIPOutputStream(bytes), UTF_8)) {
            write(report, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static byte[] unzipped(byte[] zipped) {
        try (var in = new GZIPInputStream(new ByteArrayInputStream(zipped))) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads what {@link #zipped} wrote, row by row, and keeps only what was asked for. */
    static ReportPage page(byte[] csv, @Nullable Kind kind, int skip, int limit) {
        var totals = new EnumMap<Kind, Integer>(Kind.class);
        var rows = new ArrayList<Row>();
        try (var parser = READING.parse(new InputStreamReader(new ByteArrayInputStream(csv), UTF_8))) {
            for (var line : parser) {
                var row = row(line);
                totals.merge(row.kind(), 1, Integer::sum);
                var seen = kind == null
                        ? totals.values().stream().mapToInt(Integer::intValue).sum()
                        : totals.getOrDefault(kind, 0);
                if ((kind == null || row.kind() == kind) && seen > skip && rows.size() < limit) {
                    rows.add(row);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new ReportPage(rows, totals);
    }

    private static Row row(CSVRecord line) {
        return new Row(
                Integer.parseInt(line.get(0)),
                plain(line.get(1)),
                plain(line.get(2)),
                kind(line.get(3)),
                plain(line.get(4)),
                plain(line.get(5)));
    }

    private static Kind kind(String label) {
        return Arrays.stream(Kind.values())
                .filter(kind -> kind.label().equals(label))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no kind of remark: " + label));
    }

    private static void write(ImportReport report, Writer text) throws IOException {
        try (var csv = FORMAT.print(text)) {
            for (var row : report.rows()) {
                csv.printRecord(
                        row.record(),
                        harmless(row.feedId()),
                        harmless(row.name()),
                        row.kind().label(),
                        harmless(row.field()),
                        harmless(row.sentence()));
            }
        }
    }

    /** Those of one field may be many: they are counted by it. */
    private static boolean isNote(Row row) {
        return row.isOfAll() && row.field().isEmpty();
    }

    private static Map<String, Long> byKindAndField(ImportReport report) {
        return report.rows().stream()
                .filter(row -> !isNote(row))
                .collect(groupingBy(
                        row -> row.kind().label() + ": " + (row.field().isEmpty() ? "the whole record" : row.field()),
                        LinkedHashMap::new,
                        counting()));
    }

    /** A spreadsheet would run a cell that begins like a formula, and feeds are written by strangers. */
    private static String harmless(String cell) {
        return isFormula(cell) ? "'" + cell : cell;
    }

    /** The cell before it was made harmless. */
    private static String plain(String cell) {
        return cell.startsWith("'") && isFormula(cell.substring(1)) ? cell.substring(1) : cell;
    }

    private static boolean isFormula(String cell) {
        return !cell.isEmpty() && "=+-@\t\r".indexOf(cell.charAt(0)) >= 0;
    }

    private static String records(ImportReport.Counts counts) {
        return counts.records() == 1 ? "record" : "records";
    }

    private static String line(String pattern, Object... values) {
        return String.format(Locale.UK, pattern, values) + '\n';
    }
}
