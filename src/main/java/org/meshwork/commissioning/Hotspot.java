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
 * @param seams all of them, in their fixed order
 */
public record Hotspot(
        Area area,
        Published<Integer> people,
        Published<Share> value,
        Published<Share> unknown,
        Verdict verdict,
        List<SeamCoverage> seams) {

    public Hotspot {
        seams = List.copyOf(seams);
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
