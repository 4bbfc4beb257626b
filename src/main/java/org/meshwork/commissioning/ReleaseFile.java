package org.meshwork.commissioning;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.apache.commons.csv.CSVFormat;
import org.meshwork.places.Area;
import org.meshwork.places.Places;
import org.meshwork.shared.Seam;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.ConcurrentReferenceHashMap;

/** A release as CSV: a line for each area and indicator, and one for each pair of organisations. Published figures only. */
@Component
public class ReleaseFile {

    /** The columns of the file of areas, and what each means. */
    public static final List<Column> AREA_COLUMNS = List.of(
            new Column("month", "The month that the figures are of, as 2026-09."),
            new Column("level", "SMALL, NEIGHBOURHOOD, WARD, LOCALITY or BOROUGH."),
            new Column("area", "Code of the area."),
            new Column("name", "Its name."),
            new Column("population", "How many people live there, from the map."),
            new Column(
                    "people",
                    "People whose webs are counted, to the nearest 5; * for 1 to 7 or where it would give one away."),
            new Column(
                    "indicator",
                    "handovers: all handovers. unknown: handovers that nothing is known of."
                            + " seam: those across one boundary. A rule's name: people with at least one such finding."
                            + " islands: people with professionals in groups that do not talk. burden: people who see"
                            + " professionals eight times a month or more, or of five organisations or more. check-in: people"
                            + " who said in the last twelve months how joined up their care feels; feels-joined-up: those of"
                            + " them who said mostly or better."),
            new Column("seam", "Which boundary, where the indicator is seam; else empty."),
            new Column(
                    "part",
                    "How many are joined up, not known, or have the finding; to the nearest 5. Empty where hidden,"
                            + " and where the share is at either end."),
            new Column("whole", "Out of how many, to the nearest 5. Empty where hidden."),
            new Column(
                    "share",
                    "As shown on the screen: 27%, 5% or less, 95% or more; * where too few to show;"
                            + " empty where there is nothing to say."),
            new Column("low", "Where the share may really lie, from; 95% Wilson interval, in whole per cent."),
            new Column("high", "Where the share may really lie, to."));

    /** The columns of the file of pairs, and what each means. */
    public static final List<Column> PAIR_COLUMNS = List.of(
            new Column("month", "The month that the figures are of."),
            new Column("one", "An organisation of the directory."),
            new Column("other", "Another, that helps the same people for the same need."),
            new Column("people", "People they share, to the nearest 5; pairs that share fewer than 8 are not listed."),
            new Column(
                    "part",
                    "Handovers between them that are joined up, to the nearest 5. Empty where hidden or at either end."),
            new Column("whole", "Handovers between them that somebody knows of, to the nearest 5. Empty where hidden."),
            new Column("share", "Share of the known handovers that are joined up; * where too few to show."),
            new Column("unknown", "Share of all handovers between them that nothing is known of."),
            new Column("fault_line", "yes where less is joined up than chance explains, else no."),
            new Column("needs", "What they do not talk about, each of 8 people or more, most first; between bars."));

    private static final CSVFormat CSV = CSVFormat.RFC4180;

    private final ReleaseStore releases;
    private final FaultLines faultLines;
    private final Places places;

    /** Files of pairs: names and all, they are as the release has them. Given up when memory is short. */
    private final Map<Asked, byte[]> pairs = new ConcurrentReferenceHashMap<>();

    ReleaseFile(ReleaseStore releases, FaultLines faultLines, Places places) {
        this.releases = releases;
        this.faultLines = faultLines;
        this.places = places;
    }

    /** @param meaning in a sentence or two */
    public record Column(String name, String meaning) {}

    /** Of everybody, all levels, in order of level and code. */
    @Transactional(readOnly = true)
    public byte[] areas(Release release) {
        var figures = releases.figures(release, Filter.EVERYBODY);
        var rules = Mark.withRules().stream().sorted().toList();
        var rows = new ArrayList<List<String>>();
        for (var level : Area.Level.values()) {
            for (var area : places.areas(level)) {
                var figure = figures.getOrDefault(area.code(), Figure.ofNobody(area.code()));
                rows.add(row(release, area, figure, "handovers", "", figure.coverage()));
                rows.add(row(release, area, figure, "unknown", "", figure.unknown()));
                for (var seam : Seam.values()) {
                    rows.add(row(release, area, figure, "seam", seam.label(), figure.seam(seam)));
                }
                rules.forEach(rule -> rows.add(row(release, area, figure, rule, "", figure.rule(rule))));
            }
        }
        return csv(AREA_COLUMNS, rows);
    }

    /** @param whole code of the whole area */
    @Transactional(readOnly = true)
    public byte[] pairs(Release release, String whole) {
        return pairs.computeIfAbsent(
                        new Asked(release, whole),
                        asked -> csv(
                                PAIR_COLUMNS,
                                faultLines.rank(release, whole).pairs().stream()
                                        .map(pair -> pair(release, pair))
                                        .toList()))
                .clone();
    }

    private record Asked(Release release, String whole) {}

    /** What each column of both files means. */
    public static byte[] dictionary() {
        var rows = new ArrayList<List<String>>();
        AREA_COLUMNS.forEach(column -> rows.add(List.of("areas", column.name(), column.meaning())));
        PAIR_COLUMNS.forEach(column -> rows.add(List.of("pairs", column.name(), column.meaning())));
        return csv(List.of(new Column("file", ""), new Column("column", ""), new Column("meaning", "")), rows);
    }

    private static List<String> row(
            Release release, Area area, Figure figure, String indicator, String seam, Published<Share> share) {
        var range = share.shown().map(known -> Interval.around(known.part(), known.whole()));
        return List.of(
                release.month().toString(),
                area.level().name(),
                area.code(),
                area.name(),
                String.valueOf(area.population()),
                figure.people().shown().map(String::valueOf).orElse("*"),
                indicator,
                seam,
                part(share),
                number(share, Share::whole),
                text(share),
                range.map(known -> Math.round(100 * known.low()) + "").orElse(""),
                range.map(known -> Math.round(100 * known.high()) + "").orElse(""));
    }

    private static List<String> pair(Release release, FaultLines.Pair pair) {
        var line = pair.line();
        return List.of(
                release.month().toString(),
                line.one().name(),
                line.other().name(),
                String.valueOf(line.people()),
                part(line.coverage()),
                number(line.coverage(), Share::whole),
                text(line.coverage()),
                text(line.unknown()),
                pair.isFaultLine() ? "yes" : "no",
                String.join(
                        "|", line.needs().stream().map(FaultLine.TornNeed::need).toList()));
    }

    /** At either end the number kept is no count. */
    private static String part(Published<Share> share) {
        return share.shown()
                .filter(known -> known.part() > 0 && known.part() < known.whole())
                .map(known -> String.valueOf(known.part()))
                .orElse("");
    }

    private static String number(Published<Share> share, Function<Share, Integer> number) {
        return share.shown().map(number).map(String::valueOf).orElse("");
    }

    private static String text(Published<Share> share) {
        return switch (share) {
            case Published.Shown<Share>(var known) -> known.text();
            case Published.Suppressed<Share>() -> "*";
            case Published.None<Share>() -> "";
        };
    }

    private static byte[] csv(List<Column> columns, List<List<String>> rows) {
        var text = new StringBuilder("\uFEFF");
        try (var printer = CSV.print(text)) {
            printer.printRecord(columns.stream().map(Column::name).toList());
            for (var row : rows) {
                printer.printRecord(row.stream().map(ReleaseFile::harmless).toList());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString().getBytes(UTF_8);
    }

    /** A spreadsheet takes what begins so for a formula. */
    private static String harmless(String cell) {
        return !cell.isEmpty() && "=+-@\t\r".indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }
}
