package org.meshwork.findings;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.meshwork.person.Answer;
import org.meshwork.person.CareWeb;
import org.meshwork.shared.Seam;

/**
 * How joined up one web is on one day. What cannot be said is empty, never nought.
 *
 * @param joined handovers answered yes
 * @param torn handovers answered no
 * @param unknown handovers answered don't know, or not asked
 * @param islands groups of professionals that talk among themselves; empty where fewer than half of the handovers among
 *     professionals are known
 * @param seams for each seam that a handover crosses, how many are joined, torn and unknown
 */
public record Measures(int joined, int torn, int unknown, OptionalInt islands, Map<Seam, Tally> seams) {

    /** Handovers across one seam, by answer. */
    public record Tally(int joined, int torn, int unknown) {

        Tally plus(Answer answer) {
            return switch (answer) {
                case YES -> new Tally(joined + 1, torn, unknown);
                case NO -> new Tally(joined, torn + 1, unknown);
                case DONT_KNOW, NOT_ASKED -> new Tally(joined, torn, unknown + 1);
            };
        }
    }

    private static final Tally NONE = new Tally(0, 0, 0);

    public static Measures of(CareWeb web, LocalDate asOf) {
        var onDay = WebOnDay.of(web, asOf);
        var all = tally(onDay.handovers());
        return new Measures(
                all.joined(),
                all.torn(),
                all.unknown(),
                onDay.knowsIslands() ? OptionalInt.of(onDay.islands().size()) : OptionalInt.empty(),
                seams(onDay.handovers()));
    }

    /** Share of the known handovers that are joined up, 0 to 1; empty where none is known. */
    public OptionalDouble coverage() {
        var known = joined + torn;
        return known == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) joined / known);
    }

    private static Tally tally(List<Handover> handovers) {
        var tally = NONE;
        for (var handover : handovers) {
            tally = tally.plus(handover.answer());
        }
        return tally;
    }

    private static Map<Seam, Tally> seams(List<Handover> handovers) {
        var seams = new EnumMap<Seam, Tally>(Seam.class);
        for (var handover : handovers) {
            handover.seam()
                    .ifPresent(seam ->
                            seams.merge(seam, NONE.plus(handover.answer()), (sum, one) -> sum.plus(handover.answer())));
        }
        return Map.copyOf(new HashMap<>(seams));
    }
}
