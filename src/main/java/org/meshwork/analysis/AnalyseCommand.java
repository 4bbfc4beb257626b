package org.meshwork.analysis;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.meshwork.findings.Thresholds;

/** {@code ./meshwork analyse --as-of=2026-10-10 < webs.jsonl > findings.jsonl}. */
public final class AnalyseCommand {

    private static final int DONE = 0;
    private static final int BROKEN_OFF = 1;
    private static final int MISUSED = 2;

    private static final String USAGE = """
            ./meshwork analyse --as-of=YYYY-MM-DD [SETTINGS] < webs.jsonl > findings.jsonl

            One care web a line in (docs/care-web.schema.json), its findings and measures a line out
            (docs/findings.schema.json). A line that cannot be read gives a line that says why.

              --as-of=2026-10-10             the day that everything is worked out for
              --recheck                      also the first day on which a finding could change without an edit
              --threshold=NAME=NUMBER        another threshold than the usual, as often as you like: plan-overdue.months=6
              --workers=2                    how many lines to work on at once (as many as there are processors)
            """;

    private final PrintStream errors;
    private @Nullable LocalDate asOf;
    private boolean recheck;
    private int workers = Runtime.getRuntime().availableProcessors();
    private final Map<String, Integer> changed = new HashMap<>();

    private AnalyseCommand(PrintStream errors) {
        this.errors = errors;
    }

    public static void main(String[] arguments) {
        System.exit(run(List.of(arguments), System.in, System.out, System.err));
    }

    /** @return 0, or 1 where reading or writing broke off, or 2 where the arguments make no sense */
    static int run(List<String> arguments, InputStream in, OutputStream out, PrintStream errors) {
        return new AnalyseCommand(errors).run(arguments, in, out);
    }

    private int run(List<String> arguments, InputStream in, OutputStream out) {
        try {
            for (var argument : arguments) {
                take(argument);
            }
            if (asOf == null) {
                throw new IllegalArgumentException("Say for which day: --as-of=YYYY-MM-DD.");
            }
            var analysis = new Analysis(asOf, Thresholds.shipped().with(changed), recheck);
            var counts = new Pipeline(analysis, workers).pass(in, out);
            errors.println(counts.lines() + " webs read, " + counts.errors() + " of them could not be used.");
            return DONE;
        } catch (IllegalArgumentException e) {
            errors.println(e.getMessage());
            errors.println();
            errors.print(USAGE);
            return MISUSED;
        } catch (IOException e) {
            errors.println("It broke off: " + e.getMessage());
            return BROKEN_OFF;
        }
    }

    private void take(String argument) {
        var parts = argument.split("=", 2);
        var value = parts.length == 2 ? parts[1] : "";
        switch (parts[0]) {
            case "--as-of" -> asOf = day(value);
            case "--recheck" -> recheck = true;
            case "--threshold" -> {
                var pair = value.split("=", 2);
                changed.put(pair[0], number(pair.length == 2 ? pair[1] : ""));
            }
            case "--meshwork.memory" -> {} // for the launcher
            case "--workers" -> workers = Math.clamp(number(value), 1, 256);
            default -> throw new IllegalArgumentException("There is no setting “" + argument + "”.");
        }
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException("“" + text + "” is not a day like 2026-10-10.", e);
        }
    }

    private static int number(String text) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("“" + text + "” is not a number.", e);
        }
    }
}
