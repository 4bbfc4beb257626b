package org.meshwork.findings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.meshwork.person.Someone.called;
import static org.meshwork.person.Webs.TODAY;
import static org.meshwork.person.Webs.webOf;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.meshwork.findings.Finding.Pair;
import org.meshwork.findings.Finding.Remedy;
import org.meshwork.person.Someone;
import org.meshwork.person.Webs;

class RestsOnOneTests {

    private final Someone gp = called("Dr Patel", "gp").helpingWith("falls");
    private final Someone nurse = called("Sister Byrne", "practice-nurse").helpingWith("falls");
    private final Someone clinic = called("Chest clinic", "hospital-consultant").helpingWith("falls");

    @Test
    void noticesWhoAloneTiesOthersTogether() {
        assertThat(findingsIn(webOf(gp, nurse, clinic).talking(gp, nurse).talking(nurse, clinic)))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.severity()).isEqualTo(Severity.LOW);
                    assertThat(finding.headline()).isEqualTo("Sister Byrne is the only link between others");
                    assertThat(finding.detail())
                            .contains("Dr Patel")
                            .contains("Chest clinic")
                            .endsWith(" only through Sister Byrne. When Sister Byrne is away, it stops.");
                    assertThat(finding.evidence().contacts())
                            .containsExactlyInAnyOrder(nurse.id(), gp.id(), clinic.id())
                            .startsWith(nurse.id());
                    assertThat(finding.evidence().ties())
                            .containsExactlyInAnyOrder(
                                    new Pair(gp.id(), nurse.id()), new Pair(nurse.id(), clinic.id()));
                    assertThat(finding.remedy())
                            .isEqualTo(new Remedy.Ask(
                                    List.of(nurse.id()), "Ask Sister Byrne who covers when they are away.", List.of()));
                });
    }

    @Test
    void isQuietWhereThereIsAnotherWay() {
        assertThat(findingsIn(webOf(gp, nurse, clinic)
                        .talking(gp, nurse)
                        .talking(nurse, clinic)
                        .talking(gp, clinic)))
                .isEmpty();
        assertThat(findingsIn(webOf(gp, nurse).talking(gp, nurse))).as("two").isEmpty();
    }

    @Test
    void namesAGroupByItsFirst() {
        var carer = called("Bright", "home-carer").helpingWith("falls");

        assertThat(findingsIn(webOf(gp, nurse, clinic, carer)
                        .talking(gp, nurse)
                        .talking(nurse, clinic)
                        .talking(clinic, carer)
                        .talking(nurse, carer)))
                .singleElement()
                .satisfies(finding -> assertThat(finding.detail()).contains("the group of "));
    }

    @Test
    void leavesFamilyAndWhoEndedOut() {
        var janet = called("Janet", "daughter").helpingWith("falls");

        assertThat(findingsIn(webOf(gp, janet, clinic).talking(gp, janet).talking(janet, clinic)))
                .isEmpty();
        assertThat(findingsIn(
                        webOf(gp, nurse, clinic.until(TODAY)).talking(gp, nurse).talking(nurse, clinic)))
                .isEmpty();
    }

    @Test
    void waitsUntilHalfOfTheHandoversAreKnown() {
        var carer = called("Bright", "home-carer").helpingWith("falls");
        var alarm = called("Lifeline", "community-alarm").helpingWith("falls");
        var webs = webOf(gp, nurse, clinic, carer, alarm).talking(gp, nurse).talking(nurse, clinic);

        assertThat(findingsIn(webs.talking(carer, alarm).talking(nurse, carer)))
                .as("four of ten")
                .isEmpty();
        assertThat(findingsIn(webs.notTalking(gp, alarm))).as("five of ten").isNotEmpty();
    }

    private static List<Finding> findingsIn(Webs webs) {
        return Noticed.by(new RestsOnOne(), webs);
    }
}
