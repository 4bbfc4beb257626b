package org.meshwork.ui.hotspots;

import java.util.List;
import org.meshwork.commissioning.Indicator;
import org.meshwork.commissioning.Mark;
import org.meshwork.findings.Finding;

/** Indicators of one kind, as the page offers them. */
enum Group {
    HANDOVERS("Handovers"),
    SEAMS("Seams"),
    GAPS("Gaps"),
    OVERLAPS("Overlaps"),
    FELT("How it feels");

    private final String label;

    Group(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }

    List<Indicator> indicators() {
        return Indicator.all().stream()
                .filter(indicator -> of(indicator) == this)
                .toList();
    }

    static Group of(Indicator indicator) {
        return switch (indicator) {
            case Indicator.HandoverCoverage() -> HANDOVERS;
            case Indicator.SeamCoverage ignored -> SEAMS;
            case Indicator.FindingRate(var rule) -> of(rule.kind());
            case Indicator.MarkShare(var mark) -> mark == Mark.ISLANDS ? HANDOVERS : FELT;
        };
    }

    private static Group of(Finding.Kind kind) {
        return switch (kind) {
            case GAP -> GAPS;
            case HANDOVER -> HANDOVERS;
            case OVERLAP -> OVERLAPS;
        };
    }
}
