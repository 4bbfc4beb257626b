package org.meshwork.findings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.meshwork.person.Someone.called;
import static org.meshwork.person.Webs.TODAY;
import static org.meshwork.person.Webs.webOf;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.meshwork.findings.Finding.Remedy;
import org.meshwork.person.Webs;

class SelfManagementMissingTests {

    @Test
    void noticesThatNobodyHelpsOneToLookAfterOneself() {
        assertThat(findingsIn(
                        webOf(called("Dr Patel", "gp").helpingWith("medicines")).living("asthma")))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.severity()).isEqualTo(Severity.MEDIUM);
                    assertThat(finding.headline()).isEqualTo("Nobody shows you how to look after yourself");
                    assertThat(finding.detail())
                            .isEqualTo("With asthma, somebody should help you learn what to do, and when to ask.");
                    assertThat(finding.evidence().conditions()).containsExactly("asthma");
                    assertThat(finding.remedy())
                            .isEqualTo(
                                    new Remedy.FindHelp(List.of("self-management"), List.of("self-management-course")));
                });
    }

    @Test
    void isQuietWhereSomebodyDoes() {
        var nurse = called("Sister Byrne", "practice-nurse").helpingWith("self-management");

        assertThat(findingsIn(webOf(nurse).living("asthma"))).isEmpty();
        assertThat(findingsIn(webOf(nurse.until(TODAY)).living("asthma"))).hasSize(1);
        assertThat(findingsIn(webOf(called("Lou", "practice-nurse")
                                .helpingWith("self-management")
                                .waiting())
                        .living("asthma")))
                .hasSize(1);
    }

    @Test
    void isQuietWithoutALastingCondition() {
        assertThat(findingsIn(webOf())).isEmpty();
        assertThat(findingsIn(webOf().living("leg-ulcer"))).isEmpty();
    }

    private static List<Finding> findingsIn(Webs webs) {
        return Noticed.by(new SelfManagementMissing(), webs);
    }
}
