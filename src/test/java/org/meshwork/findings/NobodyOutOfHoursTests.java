package org.meshwork.findings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.meshwork.person.Someone.called;
import static org.meshwork.person.Webs.TODAY;
import static org.meshwork.person.Webs.webOf;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.meshwork.findings.Finding.Remedy;
import org.meshwork.person.Circumstance;
import org.meshwork.person.Circumstance.Kind;
import org.meshwork.person.Someone;
import org.meshwork.person.Webs;
import org.meshwork.shared.Period;

class NobodyOutOfHoursTests {

    private final Someone gp = called("Dr Patel", "gp");

    @Test
    void noticesThatNobodyCanBeReached() {
        assertThat(findingsIn(webOf(gp).being(Kind.RISK, "high")))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.severity()).isEqualTo(Severity.MEDIUM);
                    assertThat(finding.headline()).isEqualTo("Nobody to call at night or at the weekend");
                    assertThat(finding.detail())
                            .isEqualTo("Things could turn bad quickly for you. "
                                    + "We know of nobody in your web whom you could call then.");
                    assertThat(finding.remedy())
                            .isEqualTo(new Remedy.FindHelp(
                                    List.of("out-of-hours"), List.of("out-of-hours-gp"), List.of(), true));
                });
        assertThat(findingsIn(webOf(gp.reachableOutOfHours(false)).being(Kind.RISK, "high")))
                .hasSize(1);
    }

    @Test
    void isQuietWhereSomebodyCanBe() {
        assertThat(findingsIn(webOf(gp.reachableOutOfHours(true)).being(Kind.RISK, "high")))
                .isEmpty();
        assertThat(findingsIn(webOf(gp.reachableOutOfHours(true).until(TODAY)).being(Kind.RISK, "high")))
                .hasSize(1);
        assertThat(findingsIn(
                        webOf(called("Lou", "gp").reachableOutOfHours(true).waiting())
                                .being(Kind.RISK, "high")))
                .hasSize(1);
    }

    @Test
    void isQuietWhereTheRiskIsNotHighOrNotKnown() {
        assertThat(findingsIn(webOf(gp))).isEmpty();
        assertThat(findingsIn(webOf(gp).being(Kind.RISK, "medium"))).isEmpty();
        assertThat(findingsIn(webOf(gp).being(Kind.SITUATION, "high"))).isEmpty();
        assertThat(findingsIn(webOf(gp).being(new Circumstance(Kind.RISK, "high", new Period(null, TODAY)))))
                .isEmpty();
    }

    private static List<Finding> findingsIn(Webs webs) {
        return Noticed.by(new NobodyOutOfHours(), webs);
    }
}
