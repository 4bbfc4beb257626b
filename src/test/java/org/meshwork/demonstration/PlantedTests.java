package org.meshwork.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.meshwork.findings.Findings;
import org.meshwork.findings.Handover;
import org.meshwork.person.Answer;
import org.meshwork.person.CareWeb;

/** A county of 700 small areas, of which any number of webs is made without keeping them. */
class PlantedTests {

    private static final LocalDate DAY = LocalDate.of(2026, 10, 10);
    private static final int WEBS = 7_000;

    private final Map<String, int[]> tallies = new HashMap<>();

    @Test
    void isWhatTheWebsShow() {
        var population = new County(DAY);
        for (int first = 0; first < WEBS; first += 500) {
            population.webs(first, 500).forEach(this::count);
        }

        assertThat(coverage("torn")).isLessThan(0.4);
        assertThat(coverage("seam")).isLessThan(0.4);
        assertThat(coverage("line")).isLessThan(0.4);
        assertThat(coverage("rest")).isGreaterThan(0.6);
        assertThat(tallies.get("people " + County.SPARSE)[0]).isEqualTo(5);
    }

    private void count(CareWeb web) {
        var area = String.valueOf(web.profile().area());
        tallies.computeIfAbsent("people " + area, none -> new int[2])[0]++;
        for (var handover : Findings.handoversIn(web, DAY)) {
            if (handover.answer() == Answer.YES || handover.answer() == Answer.NO) {
                var tally = tallies.computeIfAbsent(kind(area, handover), none -> new int[2]);
                tally[handover.answer() == Answer.YES ? 0 : 1]++;
            }
        }
    }

    private static String kind(String area, Handover handover) {
        if (County.TORN.contains(area)) {
            return "torn";
        }
        if (County.TORN_ACROSS.contains(area)
                && handover.seam().filter(County.TORN_SEAM::equals).isPresent()) {
            return "seam";
        }
        return County.isFaultLine(
                        handover.one().organisation(), handover.other().organisation())
                ? "line"
                : "rest";
    }

    private double coverage(String kind) {
        var tally = tallies.get(kind);
        return (double) tally[0] / (tally[0] + tally[1]);
    }
}
