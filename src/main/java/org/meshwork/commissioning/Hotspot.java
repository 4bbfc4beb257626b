package org.meshwork.commissioning;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.meshwork.places.Area;
import org.meshwork.shared.Seam;

/**
 * An area on the map of one indicator.
 *
 * @param people counted there
 * @param value of the indicator
 * @param unknown share of all handovers that nothing is known of
 * @param statistic how far it lies from the rest together with the areas around it, or why that cannot be said
 * @param seams all of them, in their fixed order
 */
public record Hotspot(
        Area area,
        Published<Integer> people,
        Published<Share> value,
        Published<Share> unknown,
        Verdict verdict,
        LocalStatistic statistic,
        List<SeamCoverage> seams) {

    public Hotspot {
        seams = List.copyOf(seams);
    }

    private static final int FEW = 20;

    /** Whether the figure rests on so few people that a map had better say so than colour it. */
    public boolean isOfFew() {
        return people.shown().filter(count -> count < FEW).isPresent();
    }

    /** Where the value may really lie, at 95%; empty where it is not shown. Too narrow where handovers cluster by person. */
    public Optional<Interval> interval() {
        return value.shown().map(share -> Interval.around(share.part(), share.whole()));
    }

    /** Share of the known handovers across one seam that are joined up. */
    public record SeamCoverage(Seam seam, Published<Share> coverage) {}

    /** How sure one can be that it is not chance, seen together with the areas around it. */
    public enum Verdict {
        /** Worse than chance would explain. */
        HOT,
        /** Better than chance would explain. */
        BETTER,
        /** Chance could explain it. */
        ORDINARY,
        /** There is nothing shown here, or nothing around it to compare with. */
        CANNOT_SAY
    }

    /** The seam with the lowest coverage, of those that are shown. */
    public Optional<SeamCoverage> worstSeam() {
        return seams.stream()
                .filter(seam -> seam.coverage().shown().isPresent())
                .min(Comparator.comparingInt(
                        seam -> seam.coverage().shown().orElseThrow().percent()));
    }
}
