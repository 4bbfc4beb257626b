package org.meshwork.findings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.meshwork.person.Someone.called;
import static org.meshwork.person.Webs.TODAY;
import static org.meshwork.person.Webs.webOf;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.meshwork.findings.Finding.Remedy;
import org.meshwork.person.HeldNeed;
import org.meshwork.person.Someone;
import org.meshwork.person.Webs;
import org.meshwork.shared.Period;

class VoidAfterDischargeTests {

    private final Someone clinic =
            called("Dr Adeyemi", "hospital-consultant").helpingWith("breathlessness", "breathing-exercise");

    @Test
    void noticesThatNobodyTookOver() {
        var found = findingsIn(webOf(clinic.until(TODAY.minusDays(40))).needing("breathlessness"));

        assertThat(found).singleElement().satisfies(finding -> {
            assertThat(finding.severity()).isEqualTo(Severity.HIGH);
            assertThat(finding.headline()).isEqualTo("Nobody took over from Dr Adeyemi");
            assertThat(finding.detail())
                    .isEqualTo("Dr Adeyemi helped you with exercises to ease your breathing and getting your breath "
                            + "until 31 August 2026. Nobody has taken over.");
            assertThat(finding.evidence().contacts()).containsExactly(clinic.id());
            assertThat(finding.evidence().needs()).containsExactly("breathing-exercise", "breathlessness");
            assertThat(finding.remedy())
                    .isEqualTo(new Remedy.FindHelp(List.of("breathing-exercise", "breathlessness")));
        });
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "1, 1", "90, 1", "91, 0"})
    void speaksForNinetyDays(int daysAgo, int findings) {
        assertThat(findingsIn(webOf(clinic.until(TODAY.minusDays(daysAgo))))).hasSize(findings);
    }

    @Test
    void waitsUntilTheContactHasEnded() {
        assertThat(findingsIn(webOf(clinic.until(TODAY.plusDays(1))))).isEmpty();
        assertThat(findingsIn(webOf(clinic))).isEmpty();
    }

    @Test
    void namesOnlyWhatNobodyTookOver() {
        var gp = called("Dr Patel", "gp").helpingWith("breathlessness");

        assertThat(findingsIn(webOf(clinic.until(TODAY.minusDays(9)), gp)))
                .extracting(finding -> finding.evidence().needs())
                .containsExactly(List.of("breathing-exercise"));
    }

    @Test
    void namesOnceWhatWasDoneAgainAndAgain() {
        assertThat(findingsIn(webOf(clinic.helpingWith("falls", "falls").until(TODAY.minusDays(9)))))
                .extracting(finding -> finding.evidence().needs())
                .containsExactly(List.of("falls"));
    }

    @Test
    void isQuietWhereSomebodyTookOverAll() {
        var gp = called("Dr Patel", "gp").helpingWith("breathlessness", "breathing-exercise");

        assertThat(findingsIn(webOf(clinic.until(TODAY.minusDays(9)), gp))).isEmpty();
        assertThat(findingsIn(webOf(clinic.until(TODAY.minusDays(9)), gp.waiting())))
                .as("who is waited for has not taken over")
                .hasSize(1);
    }

    @Test
    void isQuietWhereTheNeedIsOverToo() {
        var over = new HeldNeed("breathlessness", new Period(null, TODAY.minusDays(3)), 3);

        assertThat(findingsIn(webOf(clinic.helpingWith("breathlessness").until(TODAY.minusDays(9)))
                        .needing(over)))
                .isEmpty();
    }

    @Test
    void isQuietAboutWhatTheyStoppedWhileTheyWentOn() {
        var ward = called("Ward 4", "hospital-consultant")
                .helpingWith("falls", new Period(TODAY.minusDays(99), TODAY.minusDays(20)))
                .until(TODAY.minusDays(9));

        assertThat(findingsIn(webOf(ward).needing("falls"))).isEmpty();
    }

    @Test
    void isQuietAboutAPromiseThatWasTakenBack() {
        assertThat(findingsIn(webOf(clinic.waiting().until(TODAY.minusDays(1))).needing("breathlessness")))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"specialist-nurse, 1", "reablement-worker, 1", "district-nurse, 0", "home-carer, 0", "daughter, 0"})
    void speaksOfHospitalAndReablementOnly(String role, int findings) {
        var ended = called("Somebody", role).helpingWith("falls").until(TODAY.minusDays(1));

        assertThat(findingsIn(webOf(ended))).hasSize(findings);
    }

    @Test
    void speaksOncePerDischarge() {
        var ward =
                called("Ward 4", "discharge-coordinator").helpingWith("falls").until(TODAY.minusDays(2));

        assertThat(findingsIn(webOf(clinic.until(TODAY.minusDays(2)), ward))).hasSize(2);
    }

    private static List<Finding> findingsIn(Webs webs) {
        return Noticed.by(new VoidAfterDischarge(), webs);
    }
}
