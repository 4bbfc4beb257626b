package org.meshwork.findings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.meshwork.person.Webs.TODAY;
import static org.meshwork.person.Webs.webOf;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.meshwork.findings.Finding.Remedy;
import org.meshwork.person.Webs;

class PlanOverdueTests {

    @Test
    void noticesAReviewMoreThanTwelveMonthsAgo() {
        var found = findingsIn(
                webOf().planned(TODAY.minusYears(3), TODAY.minusMonths(12).minusDays(1)));

        assertThat(found).singleElement().satisfies(finding -> {
            assertThat(finding.severity()).isEqualTo(Severity.MEDIUM);
            assertThat(finding.headline()).isEqualTo("Your care plan is due a review");
            assertThat(finding.detail())
                    .isEqualTo("It was last looked at on 9 October 2025. "
                            + "A plan should be looked at with you every year.");
            assertThat(finding.evidence().needs()).containsExactly("medicines");
            assertThat(finding.evidence().days())
                    .containsExactly(TODAY.minusMonths(12).minusDays(1));
            assertThat(finding.remedy()).isEqualTo(new Remedy.AskForReview());
        });
    }

    @Test
    void isQuietForTwelveMonthsToTheDay() {
        assertThat(findingsIn(webOf().planned(TODAY.minusYears(3), TODAY.minusMonths(12))))
                .isEmpty();
        assertThat(findingsIn(webOf().planned(TODAY.minusMonths(12), null))).isEmpty();
    }

    @Test
    void isQuietForTwelveMonthsFromALeapDayToo() {
        var web = webOf().planned(LocalDate.of(2024, 2, 29), null).web();

        assertThat(Findings.in(web, LocalDate.of(2025, 2, 28))).isEmpty();
        assertThat(Findings.in(web, LocalDate.of(2025, 3, 1))).hasSize(1);
    }

    @Test
    void noticesAnOldPlanThatWasNeverReviewed() {
        assertThat(findingsIn(webOf().planned(TODAY.minusMonths(12).minusDays(1), null)))
                .hasSize(1);
    }

    @Test
    void countsAReviewOnlyOnceItHasHappened() {
        assertThat(findingsIn(webOf().planned(TODAY.minusYears(2), TODAY.plusDays(1))))
                .hasSize(1);
        assertThat(findingsIn(webOf().planned(TODAY.minusYears(2), TODAY))).isEmpty();
    }

    @Test
    void isQuietWithoutAPlanOrBeforeItIsAgreed() {
        assertThat(findingsIn(webOf())).isEmpty();
        assertThat(findingsIn(webOf().planned(TODAY.plusDays(1), null))).isEmpty();
    }

    private static List<Finding> findingsIn(Webs webs) {
        return Noticed.by(new PlanOverdue(), webs);
    }
}
