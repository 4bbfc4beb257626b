package org.meshwork.findings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.meshwork.person.Someone.called;
import static org.meshwork.person.Webs.TODAY;
import static org.meshwork.person.Webs.webOf;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.meshwork.findings.Finding.Remedy;
import org.meshwork.person.Webs;

class ReviewMissingTests {

    @Test
    void noticesThatMedicinesWereNotLookedAt() {
        assertThat(findingsIn(webOf().living("copd")
                        .had("medicines-review", TODAY.minusMonths(12).minusDays(1))))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.severity()).isEqualTo(Severity.MEDIUM);
                    assertThat(finding.headline()).isEqualTo("No review of your medicines in the last 12 months");
                    assertThat(finding.detail())
                            .isEqualTo("Somebody should go through all your medicines with you. "
                                    + "The last time was on 9 October 2025.");
                    assertThat(finding.evidence().conditions()).containsExactly("copd");
                    assertThat(finding.evidence().encounters()).hasSize(1);
                    assertThat(finding.remedy())
                            .isEqualTo(new Remedy.Ask(
                                    List.of(),
                                    "Ask your GP surgery or a pharmacist to go through your medicines with you.",
                                    List.of()));
                });
    }

    @Test
    void saysSoWhereThereNeverWasOne() {
        assertThat(findingsIn(webOf(called("Dr Patel", "gp"), called("Mr Shah", "pharmacist"))
                        .living("copd")))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.detail()).endsWith("You have not told us of a time when they did.");
                    assertThat(((Remedy.Ask) finding.remedy()).words())
                            .isEqualTo("Ask Dr Patel or Mr Shah to go through your medicines with you.");
                });
    }

    @Test
    void isQuietForTwelveMonthsToTheDay() {
        assertThat(findingsIn(webOf().living("copd").had("medicines-review", TODAY.minusMonths(12))))
                .isEmpty();
        assertThat(findingsIn(webOf().living("copd").had("medicines-review", TODAY)))
                .isEmpty();
    }

    @Test
    void countsNeitherAnotherEncounterNorOneToCome() {
        assertThat(findingsIn(webOf().living("copd").had("visit", TODAY))).hasSize(1);
        assertThat(findingsIn(webOf().living("copd").had("medicines-review", TODAY.plusDays(1))))
                .hasSize(1);
    }

    @Test
    void isQuietWithoutALastingCondition() {
        assertThat(findingsIn(webOf())).isEmpty();
        assertThat(findingsIn(webOf().living("leg-ulcer"))).isEmpty();
    }

    private static List<Finding> findingsIn(Webs webs) {
        return Noticed.by(new ReviewMissing(), webs);
    }
}
