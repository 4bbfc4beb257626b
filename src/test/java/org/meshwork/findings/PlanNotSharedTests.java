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

class PlanNotSharedTests {

    private final Someone nurse = called("Sister Byrne", "practice-nurse").helpingWith("medicines");

    @Test
    void noticesWhoActsForThePlanAndHasNotSeenIt() {
        assertThat(findingsIn(planned(nurse))).singleElement().satisfies(finding -> {
            assertThat(finding.severity()).isEqualTo(Severity.MEDIUM);
            assertThat(finding.headline()).isEqualTo("Sister Byrne has not seen your care plan");
            assertThat(finding.detail())
                    .isEqualTo("It covers your medicines. Sister Byrne helps with that, "
                            + "and as far as you know has not seen it.");
            assertThat(finding.evidence().contacts()).containsExactly(nurse.id());
            assertThat(finding.evidence().needs()).containsExactly("medicines");
            assertThat(finding.remedy()).isEqualTo(new Remedy.SharePlan(List.of(nurse.id())));
        });
    }

    @Test
    void speaksOnceForAll() {
        var gp = called("Dr Patel", "gp").helpingWith("falls");

        assertThat(findingsIn(planned(nurse, gp))).singleElement().satisfies(finding -> {
            assertThat(finding.headline()).endsWith(" have not seen your care plan");
            assertThat(finding.detail())
                    .contains("your medicines")
                    .contains(" help with that")
                    .contains(" have not seen it.");
            assertThat(finding.evidence().needs()).containsExactly("falls", "medicines");
        });
    }

    @Test
    void isQuietOnceTheySawIt() {
        assertThat(findingsIn(planned(nurse.seenPlanOn(TODAY)))).isEmpty();
        assertThat(findingsIn(planned(nurse.seenPlanOn(TODAY.minusMonths(6)))))
                .as("on the day it was agreed")
                .isEmpty();
    }

    @Test
    void countsNeitherAnEarlierPlanNorALaterDay() {
        assertThat(findingsIn(planned(nurse.seenPlanOn(TODAY.minusMonths(6).minusDays(1)))))
                .hasSize(1);
        assertThat(findingsIn(planned(nurse.seenPlanOn(TODAY.plusDays(1))))).hasSize(1);
    }

    @Test
    void isQuietAboutWhoDoesSomethingElseAndAboutFamily() {
        assertThat(findingsIn(planned(nurse.helpingWith("company")))).isEmpty();
        assertThat(findingsIn(planned(called("Janet", "daughter").helpingWith("medicines"))))
                .isEmpty();
    }

    @Test
    void isQuietAboutWhoEndedOrWaits() {
        assertThat(findingsIn(planned(nurse.until(TODAY)))).isEmpty();
        assertThat(findingsIn(planned(
                        called("Lou", "practice-nurse").helpingWith("medicines").waiting())))
                .isEmpty();
    }

    @Test
    void isQuietWithoutAPlan() {
        assertThat(findingsIn(webOf(nurse))).isEmpty();
        assertThat(findingsIn(webOf(nurse).plannedFor(TODAY.plusDays(1), "medicines")))
                .isEmpty();
    }

    private static Webs planned(Someone... people) {
        return webOf(people).plannedFor(TODAY.minusMonths(6), "medicines", "falls");
    }

    private static List<Finding> findingsIn(Webs webs) {
        return Noticed.by(new PlanNotShared(), webs);
    }
}
