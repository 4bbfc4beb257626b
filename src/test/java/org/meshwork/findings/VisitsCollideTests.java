package org.meshwork.findings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.meshwork.person.Someone.called;
import static org.meshwork.person.Webs.TODAY;
import static org.meshwork.person.Webs.webOf;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.meshwork.findings.Finding.Remedy;
import org.meshwork.person.Someone;
import org.meshwork.person.Visit;
import org.meshwork.person.Webs;

class VisitsCollideTests {

    private final Someone bright =
            called("Bright", "home-carer").at("Bright Home Care").visiting(at("08:00", "08:30"));

    @Test
    void noticesVisitsThatComeCloseTogether() {
        var nurses = called("District nurses", "district-nurse").at("Bay Trust").visiting(at("08:45", "09:15"));

        assertThat(findingsIn(webOf(bright, nurses))).singleElement().satisfies(finding -> {
            assertThat(finding.severity()).isEqualTo(Severity.LOW);
            assertThat(finding.headline())
                    .contains("Bright")
                    .contains("District nurses")
                    .endsWith(" come close together");
            assertThat(finding.detail())
                    .isIn(
                            "Bright comes on Monday from 08:00 to 08:30, District nurses on Monday from 08:45 to 09:15.",
                            "District nurses comes on Monday from 08:45 to 09:15, Bright on Monday from 08:00 to 08:30.");
            assertThat(finding.evidence().contacts()).containsExactlyInAnyOrder(bright.id(), nurses.id());
            assertThat(((Remedy.Ask) finding.remedy()).words()).isEqualTo("Ask one of them to come at another time.");
            assertThat(finding.thresholds()).extracting(Threshold::id).containsExactly("visits-collide.minutes");
        });
    }

    @ParameterizedTest
    @CsvSource({"09:29, 10:00, 1", "09:30, 10:00, 0", "08:15, 08:20, 1", "06:00, 07:00, 0", "06:00, 07:01, 1"})
    void leavesAnHourBetween(String from, String to, int findings) {
        assertThat(findingsIn(webOf(
                        bright,
                        called("Nurses", "district-nurse").at("Bay Trust").visiting(at(from, to)))))
                .hasSize(findings);
    }

    @Test
    void speaksOnceForAPair() {
        var nurses = called("Nurses", "district-nurse")
                .at("Bay Trust")
                .visiting(at("08:00", "09:00"), new Visit(DayOfWeek.FRIDAY, LocalTime.of(8, 0), LocalTime.of(9, 0)));

        assertThat(findingsIn(webOf(
                        bright.visiting(
                                at("08:00", "08:30"),
                                new Visit(DayOfWeek.FRIDAY, LocalTime.of(8, 0), LocalTime.of(9, 0))),
                        nurses)))
                .hasSize(1);
    }

    @Test
    void isQuietOnDifferentDaysAndInOneOrganisation() {
        var friday = new Visit(DayOfWeek.FRIDAY, LocalTime.of(8, 0), LocalTime.of(9, 0));

        assertThat(findingsIn(webOf(
                        bright, called("N", "district-nurse").at("Bay Trust").visiting(friday))))
                .isEmpty();
        assertThat(findingsIn(webOf(
                        bright, called("N", "home-carer").at("bright home care").visiting(at("08:00", "08:30")))))
                .as("they may come as two")
                .isEmpty();
        assertThat(findingsIn(webOf(bright, called("N", "home-carer").visiting(at("08:00", "08:30")))))
                .isEmpty();
    }

    @Test
    void neverCountsFamilyNorWhoEndedOrWaits() {
        var same = at("08:00", "08:30");

        assertThat(findingsIn(
                        webOf(bright, called("Janet", "daughter").at("Home").visiting(same))))
                .isEmpty();
        assertThat(findingsIn(webOf(
                        bright,
                        called("A", "home-carer").at("Tidewater").visiting(same).until(TODAY))))
                .isEmpty();
        assertThat(findingsIn(webOf(
                        bright,
                        called("B", "home-carer").at("Tidewater").visiting(same).waiting())))
                .isEmpty();
    }

    private static Visit at(String from, String to) {
        return new Visit(DayOfWeek.MONDAY, LocalTime.parse(from), LocalTime.parse(to));
    }

    private static List<Finding> findingsIn(Webs webs) {
        return Noticed.by(new VisitsCollide(), webs);
    }
}
