package org.meshwork.ui.person;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.meshwork.findings.Measures;
import org.meshwork.findings.Thresholds;
import org.meshwork.person.CareWeb;
import org.meshwork.person.CheckIn;

/**
 * How joined up care felt on a day, beside what the web of that day shows. The two are never blended.
 *
 * @param score 1 to 5; empty with too few answers
 * @param measures of the web as it was on that day
 */
record FeltAndSeen(LocalDate on, OptionalDouble score, Measures measures) {

    /** On the scale of the answers, at most "hardly ever" and a half, and nearly "mostly": this project's own. */
    private static final double FELT_TORN = 2.5;

    private static final double FELT_JOINED = 3.75;
    private static final double SEEN_JOINED = 0.7;
    private static final double SEEN_TORN = 0.4;
    private static final int ENOUGH_KNOWN = 3;

    static List<FeltAndSeen> of(CareWeb web, List<CheckIn> checkIns, Thresholds thresholds) {
        return checkIns.stream()
                .map(one -> new FeltAndSeen(one.on(), one.score(), Measures.of(web, one.on(), thresholds)))
                .toList();
    }

    /** "3.5 of 5 (between sometimes and mostly)". */
    String felt() {
        return score.isEmpty()
                ? "too few answers to say"
                : String.format(Locale.UK, "%.1f of 5 (%s)", score.getAsDouble(), word(score.getAsDouble()));
    }

    /** "5 of 10". */
    String seen() {
        var known = measures.joined() + measures.torn();
        return known == 0 ? "not known" : measures.joined() + " of " + known;
    }

    /** Where what was felt and what the web shows point in opposite directions. */
    static Optional<String> disagreement(FeltAndSeen line) {
        var coverage = line.measures.coverage();
        var known = line.measures.joined() + line.measures.torn();
        if (line.score.isEmpty() || coverage.isEmpty() || known < ENOUGH_KNOWN) {
            return Optional.empty();
        }
        if (line.score.getAsDouble() <= FELT_TORN && coverage.getAsDouble() >= SEEN_JOINED) {
            return Optional.of(
                    "These two disagree. Your web looks joined up (" + line.seen()
                            + " handovers), but it does not feel so to you. How it feels counts: perhaps they talk, but not about what matters to you. Ask them.");
        }
        if (line.score.getAsDouble() >= FELT_JOINED && coverage.getAsDouble() <= SEEN_TORN) {
            return Optional.of("These two disagree. It feels joined up to you, but in your web only " + line.seen()
                    + " handovers are. Perhaps you or your family carry the news, or they talk more than you know.");
        }
        return Optional.empty();
    }

    private static String word(double score) {
        return CheckIn.SCALE.get((int) Math.round(score) - 1).toLowerCase(Locale.UK);
    }
}
