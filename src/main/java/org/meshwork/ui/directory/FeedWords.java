package org.meshwork.ui.directory;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Locale;
import org.meshwork.exchange.FeedRun;
import org.meshwork.exchange.FeedStanding;
import org.meshwork.exchange.FeedStanding.Alert;
import org.meshwork.exchange.ImportReport.Counts;
import org.meshwork.exchange.ImportReport.Kind;
import org.meshwork.ui.find.Words;

/** How feeds and their imports are said. */
final class FeedWords {

    private static final int A_DAY = 24;
    private static final int A_WEEK = 168;
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", Locale.UK);

    private FeedWords() {}

    static String number(long value) {
        return String.format(Locale.UK, "%,d", value);
    }

    static String time(Instant moment, ZoneId zone) {
        return TIME.format(moment.atZone(zone));
    }

    /** Completes "imported …". */
    static String every(int hours) {
        return switch (hours) {
            case 0 -> "only by hand";
            case 1 -> "every hour";
            case A_DAY -> "every day";
            case A_WEEK -> "every week";
            default -> hours % A_DAY == 0 ? "every " + hours / A_DAY + " days" : "every " + hours + " hours";
        };
    }

    static String kind(Kind kind) {
        return Words.start(kind.label());
    }

    /** What a run came to, in one line. */
    static String outcome(FeedRun run) {
        return switch (run.state()) {
            case RUNNING -> "Reading: " + number(run.counts().records()) + " records so far";
            case DONE, HELD, DROPPED, FAILED -> run.state().label();
        };
    }

    /** What letting it in would do. */
    static String wouldDo(Counts counts) {
        var parts = new ArrayList<String>();
        if (counts.withdrawn() > 0) {
            parts.add("take " + Words.services(counts.withdrawn()) + " off the list");
        }
        if (counts.changed() > 0) {
            parts.add("change " + number(counts.changed()));
        }
        if (counts.added() > 0) {
            parts.add("add " + number(counts.added()));
        }
        parts.add("leave " + number(counts.unchanged()) + " as they are");
        return "Letting it in would " + Words.list(parts) + ".";
    }

    static int taken(FeedRun run) {
        return run.counts().added() + run.counts().changed() + run.counts().unchanged();
    }

    /** What a steward should do about it. */
    static String advice(FeedStanding feed) {
        return switch (feed.alert()) {
            case HELD -> "Its last import waits, unseen, until you let it in or decide not to use it.";
            case FAILING -> "Nothing of its last import went in. What was there before can still be found.";
            case OVERDUE -> "No import has gone in for more than twice the time between two. Try “Import now”.";
            case QUIET -> "It arrives, but says the same each time. Ask its publisher whether somebody still keeps it.";
            case NONE -> "";
        };
    }

    static boolean isPressing(Alert alert) {
        return switch (alert) {
            case HELD, FAILING, OVERDUE -> true;
            case QUIET, NONE -> false;
        };
    }
}
