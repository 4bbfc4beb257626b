package org.meshwork.findings;

import java.util.OptionalDouble;
import org.meshwork.person.Encounter;
import org.meshwork.shared.EncounterKind;
import org.meshwork.shared.Vocabulary;

/**
 * How much work the care is for the person.
 *
 * @param contactsAMonth contacts with professionals, a twelfth of those of the last year; empty where none is known
 * @param organisations how many different ones the professionals who help now are known to be from
 * @param assessments in the last twelve months
 */
public record Burden(OptionalDouble contactsAMonth, int organisations, int assessments) {

    private static final int MONTHS = 12;

    static Burden of(WebOnDay web, Continuity continuity) {
        var years = web.thresholds().value("continuity.days") / 365.0;
        return new Burden(
                continuity.contacts() == 0
                        ? OptionalDouble.empty()
                        : OptionalDouble.of(continuity.contacts() / (MONTHS * years)),
                Kinds.organisations(web.professionals()),
                (int) web.encounters().stream()
                        .filter(encounter -> !encounter.on().plusMonths(MONTHS).isBefore(web.day()))
                        .filter(Burden::isAssessment)
                        .count());
    }

    static boolean isAssessment(Encounter encounter) {
        return Vocabulary.shipped()
                .encounterKind(encounter.kind())
                .map(EncounterKind::assessment)
                .orElse(false);
    }
}
