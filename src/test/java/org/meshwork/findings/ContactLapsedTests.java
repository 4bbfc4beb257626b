package org.meshwork.findings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.meshwork.person.Someone.called;
import static org.meshwork.person.Webs.TODAY;
import static org.meshwork.person.Webs.webOf;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.meshwork.findings.Finding.Remedy;
import org.meshwork.person.Webs;

class ContactLapsedTests {

    @Test
    void noticesWhoHasNotComeForTwiceTheUsualTime() {
        var nurse = called("Sister Byrne", "practice-nurse").every(30).lastSeen(TODAY.minusDays(61));

        assertThat(findingsIn(webOf(nurse))).singleElement().satisfies(finding -> {
            assertThat(finding.severity()).isEqualTo(Severity.LOW);
            assertThat(finding.headline()).isEqualTo("You have not seen Sister Byrne since 10 August 2026");
            assertThat(finding.detail()).isEqualTo("Usually it is every 30 days.");
            assertThat(finding.evidence().contacts()).containsExactly(nurse.id());
            assertThat(finding.evidence().days()).containsExactly(TODAY.minusDays(61));
            assertThat(finding.remedy())
                    .isEqualTo(new Remedy.Ask(
                            List.of(nurse.id()),
                            "Get in touch with Sister Byrne. If they no longer help, say so in your web.",
                            List.of()));
        });
    }

    @ParameterizedTest
    @CsvSource({"30, 60, 0", "30, 61, 1", "7, 14, 0", "7, 15, 1", "1, 14, 0", "1, 15, 1"})
    void waitsForTwiceTheUsualTimeAndTwoWeeksAtLeast(int every, int daysAgo, int findings) {
        assertThat(findingsIn(webOf(called("A", "gp").every(every).lastSeen(TODAY.minusDays(daysAgo)))))
                .hasSize(findings);
    }

    @Test
    void isQuietWhereItIsNotKnown() {
        assertThat(findingsIn(webOf(called("A", "gp").every(7)))).isEmpty();
        assertThat(findingsIn(webOf(called("A", "gp").lastSeen(TODAY.minusYears(3)))))
                .isEmpty();
    }

    @Test
    void countsAnEncounterAsSeen() {
        var nurse = called("Sister Byrne", "practice-nurse").every(30).lastSeen(TODAY.minusDays(300));
        var gp = called("Dr Patel", "gp");

        assertThat(findingsIn(webOf(nurse).had("visit", TODAY.minusDays(60), nurse)))
                .isEmpty();
        assertThat(findingsIn(webOf(nurse).had("visit", TODAY.minusDays(61), nurse)))
                .extracting(finding -> finding.evidence().days())
                .containsExactly(List.of(TODAY.minusDays(61)));
        assertThat(findingsIn(webOf(nurse, gp).had("visit", TODAY, gp)))
                .as("with somebody else")
                .hasSize(1);
        assertThat(findingsIn(webOf(nurse).had("visit", TODAY.plusDays(1), nurse)))
                .as("to come")
                .hasSize(1);
        assertThat(findingsIn(webOf(nurse.lastSeen(TODAY.minusDays(2))).had("visit", TODAY.minusDays(200), nurse)))
                .as("seen since")
                .isEmpty();
    }

    @Test
    void isQuietAboutWhoEndedOrWaits() {
        assertThat(findingsIn(webOf(
                        called("A", "gp").every(7).lastSeen(TODAY.minusDays(99)).until(TODAY))))
                .isEmpty();
        assertThat(findingsIn(webOf(
                        called("B", "gp").every(7).lastSeen(TODAY.minusDays(99)).waiting())))
                .isEmpty();
    }

    @Test
    void seesNoDayThatIsStillToCome() {
        assertThat(findingsIn(webOf(called("A", "gp").every(7).lastSeen(TODAY.plusDays(1)))))
                .isEmpty();
    }

    private static List<Finding> findingsIn(Webs webs) {
        return Noticed.by(new ContactLapsed(), webs);
    }
}
