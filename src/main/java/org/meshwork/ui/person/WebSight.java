package org.meshwork.ui.person;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.meshwork.findings.Answered;
import org.meshwork.findings.Examination;
import org.meshwork.findings.Finding;
import org.meshwork.findings.Handover;
import org.meshwork.findings.Measures;
import org.meshwork.findings.Thresholds;
import org.meshwork.person.CareWeb;
import org.meshwork.person.Contact;
import org.meshwork.shared.ContactId;

/** One web on one day with what was noticed in it: what every part of the page is drawn from. */
record WebSight(CareWeb web, LocalDate day, List<Finding> findings, List<Handover> handovers, Measures measures) {

    static WebSight of(CareWeb web, LocalDate day, Thresholds thresholds) {
        var seen = Examination.of(web, day, thresholds);
        return new WebSight(web, day, seen.findings(), seen.handovers(), seen.measures());
    }

    /** Those that nobody answered, and those that were and have changed since. */
    List<Finding> open() {
        return findings.stream()
                .filter(finding -> !(answer(finding) instanceof Answered.Still))
                .toList();
    }

    Answered answer(Finding finding) {
        return Answered.of(finding, web, day);
    }

    Optional<Finding> finding(String key) {
        return findings.stream().filter(finding -> finding.key().equals(key)).findFirst();
    }

    Optional<Contact> contact(String id) {
        return ContactId.parse(id).flatMap(web::contact);
    }
}
