package org.meshwork.findings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.meshwork.person.Someone.called;
import static org.meshwork.person.Webs.TODAY;
import static org.meshwork.person.Webs.webOf;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.meshwork.findings.Finding.Remedy;
import org.meshwork.person.Answer;
import org.meshwork.person.Someone;
import org.meshwork.person.Webs;

class HandoverMissingTests {

    private final Someone gp = called("Dr Patel", "gp").helpingWith("breathlessness", "medicines");
    private final Someone clinic = called("Chest clinic", "hospital-consultant").helpingWith("breathlessness");

    @Test
    void noticesTwoWhoShareANeedAndDoNotTalk() {
        var pair = new Finding.Pair(gp.id(), clinic.id());
        assertThat(findingsIn(webOf(gp, clinic).notTalking(gp, clinic)))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.severity()).isEqualTo(Severity.MEDIUM);
                    assertThat(finding.headline())
                            .isIn("Dr Patel and Chest clinic do not talk", "Chest clinic and Dr Patel do not talk");
                    assertThat(finding.detail())
                            .isEqualTo("Both help you with getting your breath, but do not share what they know.");
                    assertThat(finding.evidence().contacts()).containsExactlyInAnyOrder(Noticed.idsOf(gp, clinic));
                    assertThat(finding.evidence().needs()).containsExactly("breathlessness");
                    assertThat(finding.evidence().ties()).containsExactly(pair);
                    assertThat(finding.remedy()).isEqualTo(new Remedy.AskToShare(pair));
                });
    }

    @ParameterizedTest
    @EnumSource(names = "NO", mode = EnumSource.Mode.EXCLUDE)
    void isMadeByNoOtherAnswer(Answer answer) {
        assertThat(findingsIn(webOf(gp, clinic).answering(gp, clinic, answer))).isEmpty();
        assertThat(findingsIn(webOf(gp, clinic))).isEmpty();
    }

    @Test
    void isQuietAboutTwoWhoShareNoNeed() {
        var nurse = called("District nurses", "district-nurse").helpingWith("wound-care");

        assertThat(findingsIn(webOf(gp, nurse).notTalking(gp, nurse))).isEmpty();
    }

    @Test
    void isQuietWithinTheFamily() {
        var son = called("Ken", "son").helpingWith("medicines");
        var daughter = called("Janet", "daughter").helpingWith("medicines");

        assertThat(findingsIn(webOf(son, daughter).notTalking(son, daughter))).isEmpty();
        assertThat(findingsIn(webOf(son, gp).notTalking(son, gp)))
                .as("family and a professional should talk")
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 30})
    void isMoreSeriousBetweenGpAndHospitalAfterADischarge(int daysAgo) {
        assertThat(findingsIn(webOf(gp, clinic.until(TODAY.minusDays(daysAgo))).notTalking(gp, clinic)))
                .extracting(Finding::severity)
                .containsExactly(Severity.HIGH);
    }

    @Test
    void speaksOfSomebodyWhoLeftInThePast() {
        assertThat(findingsIn(webOf(gp, clinic.until(TODAY)).notTalking(gp, clinic)))
                .extracting(Finding::detail)
                .containsExactly("Both have helped you with getting your breath, but did not share what they know.");
    }

    @Test
    void endsThirtyDaysAfterADischarge() {
        assertThat(findingsIn(webOf(gp, clinic.until(TODAY.minusDays(31))).notTalking(gp, clinic)))
                .isEmpty();
    }

    @Test
    void isNoMoreSeriousAcrossAnyOtherSeam() {
        var nurse = called("District nurses", "district-nurse").helpingWith("breathlessness");

        assertThat(findingsIn(webOf(clinic.until(TODAY.minusDays(1)), nurse).notTalking(clinic, nurse)))
                .extracting(Finding::severity)
                .containsExactly(Severity.MEDIUM);
    }

    @Test
    void speaksOfEachPairApart() {
        var nurse = called("Sister Byrne", "practice-nurse").helpingWith("breathlessness");

        assertThat(findingsIn(webOf(gp, clinic, nurse).notTalking(gp, clinic).notTalking(nurse, clinic)))
                .hasSize(2);
    }

    private static List<Finding> findingsIn(Webs webs) {
        return Noticed.by(new HandoverMissing(), webs);
    }
}
