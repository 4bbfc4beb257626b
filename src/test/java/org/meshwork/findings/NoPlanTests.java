package org.meshwork.findings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.meshwork.person.Someone.called;
import static org.meshwork.person.Webs.TODAY;
import static org.meshwork.person.Webs.webOf;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.meshwork.findings.Finding.Remedy;
import org.meshwork.person.HeldCondition;
import org.meshwork.person.Webs;
import org.meshwork.shared.Period;

class NoPlanTests {

    @Test
    void noticesALastingConditionWithoutAPlan() {
        assertThat(findingsIn(webOf().living("copd", "asthma"))).singleElement().satisfies(finding -> {
            assertThat(finding.severity()).isEqualTo(Severity.HIGH);
            assertThat(finding.headline()).isEqualTo("You have no care plan");
            assertThat(finding.detail())
                    .isEqualTo("You live with asthma and chronic obstructive pulmonary disease (COPD). "
                            + "You and those who help you should agree what to do, and when to look at it again.");
            assertThat(finding.evidence().conditions()).containsExactly("asthma", "copd");
            assertThat(finding.remedy())
                    .isEqualTo(
                            new Remedy.Ask(List.of(), "Ask your GP surgery to make a care plan with you.", List.of()));
        });
    }

    @Test
    void sendsToWhoeverCoordinatesElseToTheGp() {
        var gp = called("Dr Patel", "gp");
        var worker = called("A. Doyle", "social-worker").coordinating();

        assertThat(wordsIn(webOf(gp).living("copd"))).isEqualTo("Ask Dr Patel to make a care plan with you.");
        assertThat(wordsIn(webOf(gp, worker).living("copd"))).isEqualTo("Ask A. Doyle to make a care plan with you.");
        assertThat(wordsIn(webOf(gp, called("Janet", "daughter").coordinating()).living("copd")))
                .as("not to family")
                .isEqualTo("Ask Dr Patel to make a care plan with you.");
        assertThat(wordsIn(webOf(gp.until(TODAY)).living("copd")))
                .as("not to somebody who left")
                .isEqualTo("Ask your GP surgery to make a care plan with you.");
    }

    @Test
    void isQuietWithAPlan() {
        assertThat(findingsIn(webOf().living("copd").planned(TODAY, null))).isEmpty();
        assertThat(findingsIn(webOf().living("copd").planned(TODAY.plusDays(1), null)))
                .as("not agreed yet")
                .hasSize(1);
    }

    @Test
    void isQuietAboutWhatPassesOrIsNotKnown() {
        assertThat(findingsIn(webOf().living("leg-ulcer"))).isEmpty();
        assertThat(findingsIn(webOf().living("a condition of my own"))).isEmpty();
        assertThat(findingsIn(webOf().needing("breathlessness"))).isEmpty();
    }

    @Test
    void isQuietBeforeAndAfterTheCondition() {
        assertThat(findingsIn(webOf().living(new HeldCondition("copd", new Period(null, TODAY)))))
                .isEmpty();
        assertThat(findingsIn(webOf().living(new HeldCondition("copd", Period.from(TODAY.plusDays(1))))))
                .isEmpty();
        assertThat(findingsIn(webOf().living(new HeldCondition("copd", Period.from(TODAY)))))
                .hasSize(1);
    }

    private static String wordsIn(Webs webs) {
        return ((Remedy.Ask) findingsIn(webs).getFirst().remedy()).words();
    }

    private static List<Finding> findingsIn(Webs webs) {
        return Noticed.by(new NoPlan(), webs);
    }
}
