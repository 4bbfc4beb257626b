package org.meshwork.findings;

import java.time.LocalDate;
import java.util.List;
import org.meshwork.person.CareWeb;

/** All that can be said of one web on one day, worked out once. */
public record Examination(List<Finding> findings, List<Handover> handovers, Measures measures) {

    public static Examination of(CareWeb web, LocalDate asOf, Thresholds thresholds) {
        var onDay = WebOnDay.of(web, asOf, thresholds);
        return new Examination(Findings.in(onDay), onDay.handovers(), Measures.of(onDay));
    }
}
