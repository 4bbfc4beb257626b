package org.meshwork.findings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.meshwork.person.Someone.called;
import static org.meshwork.person.Webs.TODAY;
import static org.meshwork.person.Webs.webOf;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.meshwork.findings.Finding.Remedy;
import org.meshwork.person.Someone;
import org.meshwork.person.Webs;

class NoCoordinatorTests {

    private final Someone gp = called("Dr Patel", "gp");
    private final Someone nurse = called("Sister Byrne", "practice-nurse");
    private final Someone worker = called("A. Doyle", "social-worker");
    private final Someone daughter = called("Janet", "daughter");

    @Test
    void noticesThreeProfessionalsWithNobodyToKeepThePicture() {
        assertThat(findingsIn(webOf(gp, nurse, worker, daughter)))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.severity()).isEqualTo(Severity.HIGH);
                    assertThat(finding.headline()).isEqualTo("Nobody keeps the whole picture");
                    assertThat(finding.detail())
                            .isEqualTo("3 professionals help you, and none of them is the one to call. "
                                    + "Ask who could be your care co-ordinator.");
                    assertThat(finding.evidence().contacts())
                            .containsExactlyInAnyOrder(Noticed.idsOf(gp, nurse, worker));
                    assertThat(finding.remedy())
                            .isEqualTo(new Remedy.FindHelp(List.of("care-coordination"), List.of("care-navigation")));
                });
    }

    @Test
    void needsThreeProfessionals() {
        assertThat(findingsIn(webOf(gp, worker, daughter))).isEmpty();
    }

    @Test
    void needsTwoSectors() {
        assertThat(findingsIn(webOf(gp, nurse, called("Dr Ito", "dentist")))).isEmpty();
    }

    @Test
    void isQuietWhereAProfessionalCoordinates() {
        assertThat(findingsIn(webOf(gp, nurse, worker.coordinating()))).isEmpty();
    }

    @Test
    void countsNobodyWhoEndedOrWaits() {
        assertThat(findingsIn(webOf(gp, nurse, worker.until(TODAY)))).isEmpty();
        assertThat(findingsIn(webOf(gp, nurse, worker.waiting()))).isEmpty();
    }

    @Test
    void countsACoordinatorOnlyWhileTheyAreThere() {
        var pharmacist = called("Mr Singh", "pharmacist").coordinating();

        assertThat(findingsIn(webOf(gp, nurse, worker, pharmacist.until(TODAY))))
                .hasSize(1);
        assertThat(findingsIn(webOf(gp, nurse, worker, pharmacist.waiting()))).hasSize(1);
    }

    @Test
    void saysSoWhereAFamilyMemberHasToDoIt() {
        assertThat(findingsIn(webOf(gp, nurse, worker, daughter.coordinating())))
                .extracting(Finding::detail)
                .containsExactly("3 professionals help you, and none of them is the one to call. "
                        + "Janet should not have to do it alone.");
    }

    private static List<Finding> findingsIn(Webs webs) {
        return Noticed.by(new NoCoordinator(), webs);
    }
}
