package org.meshwork.directory;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.meshwork.directory.UrgentHelp.Line;
import org.meshwork.shared.SeedTable;

/**
 * Reads danger out of words.
 *
 * <p>A pattern is a row of words of which each may have alternatives: {@code wish was/were dead}. It is said where its words
 * stand in that order with at most a few others between, long words also misspelt; and it is not where one of the row's
 * exceptions is said too: "hurt myself playing". When several kinds are said, the one whose row comes first in the file is
 * answered, but whoever speaks of a life in danger now is answered first.
 */
final class CrisisWords {

    private static final CrisisWords SHIPPED = new CrisisWords();

    private static final int LONGEST_TEXT = 2_000;
    private static final Pattern NOT_A_LETTER = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern APOSTROPHE = Pattern.compile("['’‘`´]");

    private final List<Kind> kinds;

    private CrisisWords() {
        Map<String, Line> lines = SeedTable.read("reference/crisis-help.csv", CrisisWords::line).stream()
                .collect(toMap(Line::code, identity()));
        kinds = SeedTable.read("reference/crisis.csv", row -> kind(row, lines));
    }

    static CrisisWords shipped() {
        return SHIPPED;
    }

    Optional<UrgentHelp> in(String typed) {
        var words = words(typed);
        return kinds.stream().filter(kind -> kind.isSaid(words)).findFirst().map(Kind::help);
    }

    private record Kind(UrgentHelp help, List<WordPattern> says, List<WordPattern> unless) {

        boolean isSaid(List<String> words) {
            return says.stream().anyMatch(pattern -> pattern.isIn(words))
                    && unless.stream().noneMatch(pattern -> pattern.isIn(words));
        }
    }

    private static List<String> words(String typed) {
        var text = typed.substring(0, Math.min(LONGEST_TEXT, typed.length())).toLowerCase(Locale.UK);
        return Stream.of(NOT_A_LETTER.split(APOSTROPHE.matcher(text).replaceAll("")))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static Kind kind(SeedTable.Row row, Map<String, Line> lines) {
        var help = new UrgentHelp(
                row.text("code"),
                row.text("heading"),
                row.list("help").stream()
                        .map(code -> Objects.requireNonNull(lines.get(code), code))
                        .toList());
        return new Kind(help, patterns(row.list("says")), patterns(row.list("unless")));
    }

    private static List<WordPattern> patterns(List<String> texts) {
        return texts.stream().map(WordPattern::of).toList();
    }

    private static Line line(SeedTable.Row row) {
        return new Line(
                row.text("code"),
                row.text("name"),
                row.text("what"),
                row.text("phone"),
                row.text("text"),
                row.text("website"),
                row.text("hours"),
                row.text("source"),
                LocalDate.parse(row.text("reviewed")));
    }
}
