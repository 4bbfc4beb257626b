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

class ManyCoordinatorsTests {

    private final Someone worker = called("A. Doyle", "social-worker").coordinating();
    private final Someone link = called("S. Malik", "link-worker").coordinating();
    private final Someone gp = called("Dr Patel", "gp");

    @Test
    void noticesTwoWhoEachCoordinate() {
        assertThat(findingsIn(webOf(worker, link, gp))).singleElement().satisfies(finding -> {
            assertThat(finding.severity()).isEqualTo(Severity.HIGH);
            assertThat(finding.headline()).isEqualTo("Two people co-ordinate your care");
            assertThat(finding.detail())
                    .isIn(
                            "A. Doyle and S. Malik are each down as the one to call. Ask them to agree who it is.",
                            "S. Malik and A. Doyle are each down as the one to call. Ask them to agree who it is.");
            assertThat(finding.evidence().contacts()).containsExactlyInAnyOrder(Noticed.idsOf(worker, link));
            assertThat(finding.remedy())
                    .isEqualTo(new Remedy.NameCoordinator(finding.evidence().contacts()));
        });
    }

    @Test
    void countsHoweverManyThereAre() {
        assertThat(findingsIn(webOf(worker, link, gp.coordinating())))
                .extracting(Finding::headline)
                .containsExactly("3 people co-ordinate your care");
    }

    @Test
    void isQuietAboutOne() {
        assertThat(findingsIn(webOf(worker, gp))).isEmpty();
    }

    @Test
    void neverCountsFamily() {
        assertThat(findingsIn(webOf(worker, called("Janet", "daughter").coordinating())))
                .isEmpty();
    }

    @Test
    void countsNobodyWhoEndedOrWaits() {
        assertThat(findingsIn(webOf(worker, link.until(TODAY)))).isEmpty();
        assertThat(findingsIn(
                        webOf(worker, called("Lou", "key-worker").coordinating().waiting())))
                .isEmpty();
    }

    private static List<Finding> findingsIn(Webs webs) {
        return Noticed.by(new ManyCoordinators(), webs);
    }
}
