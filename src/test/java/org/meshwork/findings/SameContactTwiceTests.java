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

class SameContactTwiceTests {

    private final Someone first = called("Dr Patel", "gp").atService("practice");

    @Test
    void noticesTwoThatLookLikeOne() {
        var again = called("dr. PATEL", "gp").atService("practice");

        assertThat(findingsIn(webOf(first, again))).singleElement().satisfies(finding -> {
            assertThat(finding.severity()).isEqualTo(Severity.LOW);
            assertThat(finding.headline()).isIn("Dr Patel is in your web twice", "dr. PATEL is in your web twice");
            assertThat(finding.detail())
                    .isEqualTo("Both are at the same service, under the same name. If they are one, make them one.");
            assertThat(finding.evidence().contacts()).containsExactlyInAnyOrder(first.id(), again.id());
            assertThat(finding.remedy()).isInstanceOf(Remedy.MergeContacts.class);
        });
    }

    @Test
    void countsOneWhoIsWaitedFor() {
        assertThat(findingsIn(webOf(
                        first, called("Dr  Patel", "gp").atService("practice").waiting())))
                .hasSize(1);
    }

    @Test
    void isQuietAboutAnotherNameOrServiceOrNone() {
        assertThat(findingsIn(webOf(first, called("Dr Ito", "gp").atService("practice"))))
                .isEmpty();
        assertThat(findingsIn(webOf(first, called("dr patel", "gp").atService("clinic"))))
                .isEmpty();
        assertThat(findingsIn(webOf(called("Dr Patel", "gp"), called("dr patel", "gp"))))
                .isEmpty();
        assertThat(findingsIn(webOf(
                        called("🙂", "gp").atService("practice"),
                        called("☺", "gp").atService("practice"))))
                .as("names without a letter")
                .isEmpty();
    }

    @Test
    void isQuietAboutWhoEndedAndAboutFamily() {
        assertThat(findingsIn(webOf(
                        first, called("dr patel", "gp").atService("practice").until(TODAY))))
                .isEmpty();
        assertThat(findingsIn(webOf(
                        called("Janet", "daughter").atService("practice"),
                        called("janet", "daughter").atService("practice"))))
                .isEmpty();
    }

    private static List<Finding> findingsIn(Webs webs) {
        return Noticed.by(new SameContactTwice(), webs);
    }
}
