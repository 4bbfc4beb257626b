package org.meshwork.findings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.meshwork.person.Someone.called;
import static org.meshwork.person.Webs.TODAY;
import static org.meshwork.person.Webs.webOf;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.meshwork.person.Answer;
import org.meshwork.person.Someone;
import org.meshwork.person.Webs;
import org.meshwork.shared.Seam;

class HandoverTests {

    private final Someone gp = called("Dr Patel", "gp").helpingWith("falls", "medicines", "pain");
    private final Someone nurse = called("District nurses", "district-nurse").helpingWith("pain", "falls");
    private final Someone daughter = called("Janet", "daughter").helpingWith("falls");

    @Test
    void joinsTwoWhoActForACommonNeed() {
        assertThat(handoversIn(webOf(gp, nurse).talking(nurse, gp)))
                .singleElement()
                .satisfies(handover -> {
                    assertThat(List.of(handover.one().id(), handover.other().id()))
                            .containsExactlyInAnyOrder(Noticed.idsOf(gp, nurse));
                    assertThat(handover.needs()).containsExactly("falls", "pain");
                    assertThat(handover.answer()).isEqualTo(Answer.YES);
                    assertThat(handover.seam()).contains(Seam.PRACTICE_COMMUNITY);
                });
    }

    @Test
    void isNotAskedWhereNobodyAnswered() {
        assertThat(handoversIn(webOf(gp, nurse))).extracting(Handover::answer).containsExactly(Answer.NOT_ASKED);
    }

    @Test
    void needsAProfessional() {
        var son = called("Ken", "son").helpingWith("falls");

        assertThat(handoversIn(webOf(daughter, son))).isEmpty();
        assertThat(handoversIn(webOf(daughter, gp))).hasSize(1);
    }

    @Test
    void needsSomethingInCommon() {
        assertThat(handoversIn(webOf(gp.helpingWith("pain"), nurse.helpingWith("falls"))))
                .isEmpty();
        assertThat(handoversIn(webOf(gp.helpingWith(), nurse.helpingWith()))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "30, 1", "31, 0"})
    void outlivesAnEndByThirtyDays(int daysAgo, int handovers) {
        assertThat(handoversIn(webOf(gp, nurse.until(TODAY.minusDays(daysAgo)))))
                .hasSize(handovers);
    }

    @Test
    void needsOneWhoIsStillThere() {
        var yesterday = TODAY.minusDays(1);

        assertThat(handoversIn(webOf(gp.until(yesterday), nurse.until(yesterday))))
                .isEmpty();
    }

    @Test
    void needsBothToHaveBegun() {
        assertThat(handoversIn(webOf(gp, nurse.waiting()))).isEmpty();
        assertThat(handoversIn(webOf(gp, nurse.waiting().until(TODAY.minusDays(1)))))
                .as("waited for in vain")
                .isEmpty();
        assertThat(handoversIn(webOf(
                        gp, called("Lou", "district-nurse").helpingWith("falls").since(TODAY.plusDays(1)))))
                .isEmpty();
        assertThat(handoversIn(webOf(
                        gp,
                        called("Lou", "district-nurse")
                                .helpingWith("falls")
                                .since(TODAY)
                                .until(TODAY))))
                .as("ended on the day they would have begun")
                .isEmpty();
    }

    @Test
    void crossesNoSeamInsideOneSector() {
        var practice = called("Sister Byrne", "practice-nurse").helpingWith("falls");

        assertThat(handoversIn(webOf(gp, practice)))
                .singleElement()
                .satisfies(handover -> assertThat(handover.seam()).isEmpty());
    }

    private static List<Handover> handoversIn(Webs webs) {
        return Findings.handoversIn(webs.web(), TODAY);
    }
}
