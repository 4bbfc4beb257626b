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

class NobodyToAskTests {

    private final Someone gp = called("Dr Patel", "gp");

    @Test
    void noticesThatNobodyShowsTheWay() {
        assertThat(findingsIn(webOf(gp))).singleElement().satisfies(finding -> {
            assertThat(finding.severity()).isEqualTo(Severity.LOW);
            assertThat(finding.headline()).isEqualTo("Nobody helps you find your way");
            assertThat(finding.detail())
                    .isEqualTo("There is nobody in your web whom you would ask where to go, or whom to call.");
            assertThat(finding.remedy())
                    .isEqualTo(new Remedy.FindHelp(
                            List.of("navigation"), List.of("social-prescribing", "care-navigation")));
        });
        assertThat(findingsIn(webOf().needing("falls"))).hasSize(1);
        assertThat(findingsIn(webOf().living("copd"))).hasSize(1);
    }

    @Test
    void isQuietWhereSomebodyDoes() {
        assertThat(findingsIn(webOf(gp, called("S. Malik", "link-worker").helpingWith("navigation"))))
                .isEmpty();
        assertThat(findingsIn(webOf(gp, called("Janet", "daughter").helpingWith("navigation"))))
                .isEmpty();
        assertThat(findingsIn(webOf(gp.coordinating())))
                .as("one would ask whoever co-ordinates")
                .isEmpty();
    }

    @Test
    void countsNobodyWhoEndedOrWaits() {
        assertThat(findingsIn(webOf(
                        gp, called("A", "link-worker").helpingWith("navigation").until(TODAY))))
                .hasSize(1);
        assertThat(findingsIn(webOf(
                        gp, called("B", "link-worker").helpingWith("navigation").waiting())))
                .hasSize(1);
        assertThat(findingsIn(
                        webOf(gp, called("C", "link-worker").coordinating().until(TODAY))))
                .hasSize(1);
    }

    @Test
    void isQuietAboutAnEmptyWeb() {
        assertThat(findingsIn(webOf())).isEmpty();
    }

    private static List<Finding> findingsIn(Webs webs) {
        return Noticed.by(new NobodyToAsk(), webs);
    }
}
