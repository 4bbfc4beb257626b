package org.meshwork.ui.hotspots;

import java.util.ArrayList;
import java.util.List;
import org.meshwork.commissioning.Indicator;
import org.meshwork.ui.component.MapData.Fill;

/**
 * Seven classes of an indicator. They are always the same, so that two months, or two groups of people, can be compared.
 *
 * @param bounds per cent from which the next class begins, ascending
 * @param isBetterHigh true where the highest class is the best
 */
record Scale(List<Integer> bounds, boolean isBetterHigh) {

    /** Of handovers that are joined up, and of what is good news of people. */
    static final Scale COVERAGE = new Scale(List.of(30, 40, 50, 60, 70, 80), true);

    /** Of people with a finding, or of whom something is so that is no good news. */
    static final Scale RATE = new Scale(List.of(10, 20, 30, 40, 50, 60), false);

    private static final List<Fill> WORST_FIRST =
            List.of(Fill.C1, Fill.C2, Fill.C3, Fill.C4, Fill.C5, Fill.C6, Fill.C7);

    static Scale of(Indicator indicator) {
        return switch (indicator) {
            case Indicator.HandoverCoverage() -> COVERAGE;
            case Indicator.SeamCoverage ignored -> COVERAGE;
            case Indicator.FindingRate ignored -> RATE;
            case Indicator.MarkShare ignored -> indicator.isBetterHigh() ? COVERAGE : RATE;
        };
    }

    Fill classOf(int percent) {
        var passed = (int) bounds.stream().filter(bound -> percent >= bound).count();
        return WORST_FIRST.get(isBetterHigh ? passed : bounds.size() - passed);
    }

    /** The classes in words, worst first. */
    List<String> labels() {
        var labels = new ArrayList<String>();
        labels.add("under %d%%".formatted(bounds.getFirst()));
        for (int i = 1; i < bounds.size(); i++) {
            labels.add("%d to %d%%".formatted(bounds.get(i - 1), bounds.get(i) - 1));
        }
        labels.add("%d%% and over".formatted(bounds.getLast()));
        return isBetterHigh ? List.copyOf(labels) : labels.reversed();
    }

    static List<Fill> fills() {
        return WORST_FIRST;
    }
}
