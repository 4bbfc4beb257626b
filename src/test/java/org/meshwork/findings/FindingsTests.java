package org.meshwork.findings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.meshwork.person.Someone.called;
import static org.meshwork.person.Webs.TODAY;
import static org.meshwork.person.Webs.webOf;

import java.util.Comparator;
import org.junit.jupiter.api.Test;
import org.meshwork.shared.SeedTable;

class FindingsTests {

    @Test
    void haveARowForEachRuleAndNoOther() {
        assertThat(SeedTable.read("reference/rules.csv", row -> row.text("id")))
                .containsExactlyInAnyOrderElementsOf(
                        Findings.rules().stream().map(RuleRow::id).toList());
    }

    @Test
    void explainEachRule() {
        assertThat(Findings.rules()).hasSize(27).allSatisfy(row -> {
            assertThat(row.name()).isNotBlank();
            assertThat(row.why()).endsWith(".");
            assertThat(row.source()).isNotBlank();
            assertThat(row.integration()).isIn("systemic", "normative", "organisational", "administrative", "clinical");
        });
    }

    @Test
    void areNoneInAnEmptyWeb() {
        assertThat(Findings.in(webOf().web(), TODAY)).isEmpty();
    }

    @Test
    void comeMostSeriousFirst() {
        var gp = called("Dr Patel", "gp").helpingWith("falls");
        var clinic = called("Falls clinic", "hospital-consultant").helpingWith("falls");
        var web = webOf(gp, clinic)
                .needing("falls", "company")
                .notTalking(gp, clinic)
                .planned(TODAY.minusYears(3), null)
                .web();

        assertThat(Findings.in(web, TODAY))
                .isSortedAccordingTo(Comparator.comparing(Finding::severity))
                .extracting(finding -> finding.rule().id())
                .containsExactly("unmet-need", "handover-missing", "go-between", "plan-overdue", "nobody-to-ask");
    }

    @Test
    void belongToADay() {
        var web = webOf(called("Dr Patel", "gp")
                        .helpingWith("falls", "navigation")
                        .until(TODAY))
                .needing("falls")
                .web();

        assertThat(Findings.in(web, TODAY.minusDays(1))).isEmpty();
        assertThat(Findings.in(web, TODAY))
                .extracting(Finding::name)
                .containsExactly("unmet-need/falls", "nobody-to-ask");
    }
}
