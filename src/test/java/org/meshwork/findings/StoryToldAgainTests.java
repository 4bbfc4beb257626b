package org.meshwork.findings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.meshwork.person.Someone.called;
import static org.meshwork.person.Webs.TODAY;
import static org.meshwork.person.Webs.webOf;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.meshwork.findings.Finding.Pair;
import org.meshwork.findings.Finding.Remedy;
import org.meshwork.person.Someone;
import org.meshwork.person.Webs;

class StoryToldAgainTests {

    private final Someone council = called("A. Doyle", "social-worker").at("Saltmarsh Council");
    private final Someone trust = called("Ms Lee", "occupational-therapist").at("Bay Trust");

    @Test
    void noticesTheSameAssessmentByTwoOrganisations() {
        var webs = webOf(council, trust)
                .had("falls-assessment", TODAY.minusDays(120), council)
                .had("falls-assessment", TODAY.minusDays(30), trust);

        assertThat(findingsIn(webs)).singleElement().satisfies(finding -> {
            assertThat(finding.severity()).isEqualTo(Severity.MEDIUM);
            assertThat(finding.headline()).isEqualTo("You told your story twice");
            assertThat(finding.detail())
                    .isEqualTo("You had a falls assessment with A. Doyle on 12 June 2026 "
                            + "and Ms Lee on 10 September 2026. They could have shared one.");
            assertThat(finding.evidence().contacts()).containsExactly(council.id(), trust.id());
            assertThat(finding.evidence().encounters()).hasSize(2);
            assertThat(finding.remedy()).isEqualTo(new Remedy.AskToShare(new Pair(council.id(), trust.id())));
            assertThat(finding.thresholds())
                    .extracting(Threshold::id)
                    .containsExactly("story-told-again.days", "story-told-again.recent-months");
        });
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "90, 1", "91, 0"})
    void looksNinetyDaysApart(int days, int findings) {
        assertThat(findingsIn(webOf(council, trust)
                        .had("falls-assessment", TODAY.minusDays(5L + days), council)
                        .had("falls-assessment", TODAY.minusDays(5), trust)))
                .hasSize(findings);
    }

    @Test
    void speaksOfItForTwelveMonths() {
        assertThat(findingsIn(twoEndingOn(TODAY.minusMonths(12)))).hasSize(1);
        assertThat(findingsIn(twoEndingOn(TODAY.minusMonths(12).minusDays(1)))).isEmpty();
        assertThat(findingsIn(twoEndingOn(TODAY.plusDays(1)))).as("not yet").isEmpty();
    }

    @Test
    void isQuietAboutOneOrganisationOrAnUnknownOne() {
        assertThat(findingsIn(webOf(council, trust.at("saltmarsh council"))
                        .had("falls-assessment", TODAY, council)
                        .had("falls-assessment", TODAY, trust)))
                .isEmpty();
        assertThat(findingsIn(webOf(council, called("Lou", "gp"))
                        .had("falls-assessment", TODAY, council)
                        .had("falls-assessment", TODAY, called("Lou", "gp"))))
                .isEmpty();
        assertThat(findingsIn(
                        webOf(council).had("falls-assessment", TODAY, council).had("falls-assessment", TODAY)))
                .as("nobody knows with whom")
                .isEmpty();
    }

    @Test
    void isQuietAboutDifferentKindsAndWhatIsNoAssessment() {
        assertThat(findingsIn(webOf(council, trust)
                        .had("falls-assessment", TODAY, council)
                        .had("needs-assessment", TODAY, trust)))
                .isEmpty();
        assertThat(findingsIn(webOf(council, trust).had("visit", TODAY, council).had("visit", TODAY, trust)))
                .isEmpty();
        assertThat(findingsIn(
                        webOf(council, trust).had("a chat", TODAY, council).had("a chat", TODAY, trust)))
                .isEmpty();
    }

    @Test
    void neverCountsFamily() {
        var janet = called("Janet", "daughter").at("Home");

        assertThat(findingsIn(webOf(council, janet)
                        .had("falls-assessment", TODAY, council)
                        .had("falls-assessment", TODAY, janet)))
                .isEmpty();
    }

    @Test
    void speaksOnceForAKind() {
        var third = called("Falls clinic", "hospital-consultant").at("Saltmarsh General");

        assertThat(findingsIn(webOf(council, trust, third)
                        .had("falls-assessment", TODAY.minusDays(9), council)
                        .had("falls-assessment", TODAY.minusDays(8), trust)
                        .had("falls-assessment", TODAY.minusDays(7), third)))
                .extracting(Finding::headline)
                .containsExactly("You told your story 3 times");
    }

    @Test
    void countsWhoHasEndedSince() {
        assertThat(findingsIn(webOf(council.until(TODAY.minusDays(1)), trust)
                        .had("falls-assessment", TODAY.minusDays(9), council)
                        .had("falls-assessment", TODAY.minusDays(8), trust)))
                .hasSize(1);
    }

    private Webs twoEndingOn(java.time.LocalDate day) {
        return webOf(council, trust)
                .had("falls-assessment", day.minusDays(1), council)
                .had("falls-assessment", day, trust);
    }

    private static List<Finding> findingsIn(Webs webs) {
        return Noticed.by(new StoryToldAgain(), webs);
    }
}
