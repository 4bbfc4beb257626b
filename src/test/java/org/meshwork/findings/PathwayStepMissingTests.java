package org.meshwork.findings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.meshwork.person.Someone.called;
import static org.meshwork.person.Webs.TODAY;
import static org.meshwork.person.Webs.webOf;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.meshwork.findings.Finding.Remedy;
import org.meshwork.person.Circumstance.Kind;
import org.meshwork.person.Declined;
import org.meshwork.person.Declined.Reason;
import org.meshwork.person.HeldCondition;
import org.meshwork.person.Webs;
import org.meshwork.shared.Period;

class PathwayStepMissingTests {

    @Test
    void noticesSupportThatGuidanceExpects() {
        assertThat(the("flu-vaccination", webOf().living("copd"))).hasValueSatisfying(finding -> {
            assertThat(finding.severity()).isEqualTo(Severity.MEDIUM);
            assertThat(finding.headline()).isEqualTo("No flu jab in the last 12 months");
            assertThat(finding.detail())
                    .isEqualTo("It is advised for chronic obstructive pulmonary disease (COPD). "
                            + "If it does not apply to you, or you do not want it, say so.");
            assertThat(finding.evidence().conditions()).containsExactly("copd");
            assertThat(finding.guidance())
                    .isEqualTo("Chronic obstructive pulmonary disease in over 16s (NG115), NICE, 2018");
            assertThat(finding.remedy())
                    .isEqualTo(new Remedy.FindHelp(List.of("vaccinations"), List.of("vaccination-clinic")));
        });
    }

    @Test
    void takesItsSeverityFromTheStep() {
        assertThat(the("pulmonary-rehabilitation", webOf().living("copd"))).hasValueSatisfying(finding -> {
            assertThat(finding.severity()).isEqualTo(Severity.HIGH);
            assertThat(finding.headline()).isEqualTo("No breathing and exercise course yet");
        });
        assertThat(the("support-group", webOf().living("copd")))
                .hasValueSatisfying(finding -> assertThat(finding.severity()).isEqualTo(Severity.LOW));
    }

    @Test
    void speaksOnceForAllConditionsThatExpectIt() {
        assertThat(the("flu-vaccination", webOf().living("copd", "asthma"))).hasValueSatisfying(finding -> {
            assertThat(finding.evidence().conditions()).containsExactly("asthma", "copd");
            assertThat(finding.guidance()).contains("NG103").contains("; ").contains("NG115");
        });
    }

    @Test
    void isQuietForItsIntervalToTheDay() {
        assertThat(the("flu-vaccination", webOf().living("copd").had("flu-vaccination", TODAY.minusMonths(12))))
                .isEmpty();
        assertThat(the(
                        "flu-vaccination",
                        webOf().living("copd")
                                .had("flu-vaccination", TODAY.minusMonths(12).minusDays(1))))
                .hasValueSatisfying(finding -> {
                    assertThat(finding.detail()).contains("You had it on 9 October 2025.");
                    assertThat(finding.evidence().encounters()).hasSize(1);
                });
        assertThat(the("flu-vaccination", webOf().living("copd").had("flu-vaccination", TODAY.plusDays(1))))
                .isPresent();
    }

    @Test
    void isContentWithOnceWhereOnceIsEnough() {
        assertThat(the(
                        "pneumococcal-vaccination",
                        webOf().living("copd").had("pneumococcal-vaccination", TODAY.minusYears(20))))
                .isEmpty();
    }

    @Test
    void isQuietWhereSomebodyGivesIt() {
        var classes = called("Lung class", "physiotherapist").giving("pulmonary-rehabilitation");

        assertThat(the("pulmonary-rehabilitation", webOf(classes).living("copd")))
                .isEmpty();
        assertThat(the(
                        "annual-review",
                        webOf(called("Sister Byrne", "practice-nurse")).living("copd")))
                .as("as their role says")
                .isEmpty();
        assertThat(the(
                        "pulmonary-rehabilitation",
                        webOf(called("Ken", "son").giving("pulmonary-rehabilitation"))
                                .living("copd")))
                .as("family is no service")
                .isPresent();
        assertThat(the("pulmonary-rehabilitation", webOf(classes.until(TODAY)).living("copd")))
                .isPresent();
        assertThat(the(
                        "pulmonary-rehabilitation",
                        webOf(called("New class", "physiotherapist")
                                        .giving("pulmonary-rehabilitation")
                                        .waiting())
                                .living("copd")))
                .isPresent();
    }

    @ParameterizedTest
    @CsvSource({"DOES_NOT_APPLY", "NOT_WANTED"})
    void remembersWhatWasRuledOut(Reason reason) {
        var ruledOut = new Declined("flu-vaccination", reason, Period.from(TODAY));

        assertThat(the("flu-vaccination", webOf().living("copd").declining(ruledOut)))
                .isEmpty();
        assertThat(the("annual-review", webOf().living("copd").declining(ruledOut)))
                .isPresent();
    }

    @Test
    void asksAgainOnceItIsNoLongerRuledOut() {
        var over = new Declined("flu-vaccination", Reason.NOT_WANTED, new Period(null, TODAY));
        var toCome = new Declined("flu-vaccination", Reason.NOT_WANTED, Period.from(TODAY.plusDays(1)));

        assertThat(the("flu-vaccination", webOf().living("copd").declining(over)))
                .isPresent();
        assertThat(the("flu-vaccination", webOf().living("copd").declining(toCome)))
                .isPresent();
    }

    @Test
    void asksOfSmokersWhatIsForSmokers() {
        assertThat(the("stop-smoking-support", webOf().living("copd"))).isEmpty();
        assertThat(the("stop-smoking-support", webOf().living("copd").being(Kind.SITUATION, "smokes")))
                .isPresent();
        assertThat(the("stop-smoking-support", webOf().living("copd").needing("stop-smoking")))
                .isPresent();
    }

    @ParameterizedTest
    @CsvSource({"64, false", "65, true"})
    void asksOfTheOldWhatIsForTheOld(int age, boolean expected) {
        assertThat(the("flu-vaccination", webOf().living("frailty").aged(age)).isPresent())
                .isEqualTo(expected);
    }

    @Test
    void asksNothingOfAnUnknownAge() {
        assertThat(the("flu-vaccination", webOf().living("frailty"))).isEmpty();
    }

    @Test
    void asksForACourseWhereThereIsACarer() {
        var janet = called("Janet", "daughter").caring();

        assertThat(the("carer-course", webOf(janet).living("dementia"))).isPresent();
        assertThat(the("carer-course", webOf(called("Ken", "son")).living("dementia")))
                .isEmpty();
        assertThat(the(
                        "carer-course",
                        webOf(called("Bright", "home-carer").caring()).living("dementia")))
                .isEmpty();
        assertThat(the("carer-course", webOf(janet.until(TODAY)).living("dementia")))
                .isEmpty();
    }

    @Test
    void isQuietWithoutTheConditionOrWithOneOfTheirOwn() {
        assertThat(findingsIn(webOf().living("a condition of my own"))).isEmpty();
        assertThat(findingsIn(webOf().living(new HeldCondition("copd", new Period(null, TODAY)))))
                .isEmpty();
        assertThat(findingsIn(webOf().living(new HeldCondition("copd", Period.from(TODAY.plusDays(1))))))
                .isEmpty();
    }

    @Test
    void followsTheCatalogueOfCopd() {
        assertThat(findingsIn(webOf().living("copd").being(Kind.SITUATION, "smokes", "uses-oxygen")))
                .extracting(Finding::about)
                .containsExactly(
                        "annual-review",
                        "self-management-plan",
                        "pulmonary-rehabilitation",
                        "stop-smoking-support",
                        "flu-vaccination",
                        "pneumococcal-vaccination",
                        "inhaler-check",
                        "oxygen-review",
                        "support-group");
    }

    private static Optional<Finding> the(String support, Webs webs) {
        return findingsIn(webs).stream()
                .filter(finding -> finding.about().equals(support))
                .findFirst();
    }

    private static List<Finding> findingsIn(Webs webs) {
        return Noticed.by(new PathwayStepMissing(), webs);
    }
}
