package org.meshwork.findings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.meshwork.person.Someone.called;
import static org.meshwork.person.Webs.TODAY;
import static org.meshwork.person.Webs.webOf;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.meshwork.findings.Finding.Remedy;
import org.meshwork.person.Webs;

class NoCommunitySupportTests {

    @Test
    void noticesALastingConditionWithNobodyFromTheCommunity() {
        assertThat(findingsIn(webOf(called("Dr Patel", "gp")).living("parkinsons")))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.severity()).isEqualTo(Severity.LOW);
                    assertThat(finding.headline()).isEqualTo("No charity or group is in your web");
                    assertThat(finding.detail())
                            .isEqualTo("You live with Parkinson's disease. "
                                    + "Others who live with the same can be good company, and know what helps.");
                    assertThat(finding.evidence().conditions()).containsExactly("parkinsons");
                    assertThat(finding.remedy())
                            .isEqualTo(new Remedy.FindHelp(List.of("company"), List.of("condition-support-group")));
                });
    }

    @Test
    void isQuietWithAnybodyFromTheCommunity() {
        var vera = called("Vera", "befriender");

        assertThat(findingsIn(webOf(vera).living("copd"))).isEmpty();
        assertThat(findingsIn(webOf(vera.until(TODAY)).living("copd"))).hasSize(1);
        assertThat(findingsIn(webOf(called("Wanda", "befriender").waiting()).living("copd")))
                .hasSize(1);
    }

    @Test
    void isQuietWithoutALastingCondition() {
        assertThat(findingsIn(webOf())).isEmpty();
        assertThat(findingsIn(webOf().living("leg-ulcer"))).isEmpty();
    }

    private static List<Finding> findingsIn(Webs webs) {
        return Noticed.by(new NoCommunitySupport(), webs);
    }
}
