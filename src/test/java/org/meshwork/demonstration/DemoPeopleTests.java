package org.meshwork.demonstration;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.meshwork.directory.Service;
import org.meshwork.findings.Finding;
import org.meshwork.findings.Findings;
import org.meshwork.findings.Measures;
import org.meshwork.findings.Severity;
import org.meshwork.person.CareWeb;
import org.meshwork.person.Contact;
import org.meshwork.shared.PersonId;
import org.meshwork.shared.Vocabulary;

class DemoPeopleTests {

    private static final LocalDate DAY = LocalDate.of(2026, 10, 10);
    private static final List<Service> SERVICES = DemoDirectory.services(DAY);
    private static final Map<PersonId, CareWeb> WEBS =
            DemoPeople.webs(DAY, SERVICES).stream().collect(toMap(CareWeb::person, identity()));

    private final CareWeb mrsSmith = web("mrs-smith");

    @Test
    void areTwelve() {
        assertThat(WEBS).hasSize(12);
        assertThat(WEBS.values())
                .extracting(web -> web.profile().name())
                .doesNotHaveDuplicates()
                .contains("Mrs Smith", "Janet");
    }

    @Test
    void showInMrsSmithWhatHerStoryTells() {
        assertThat(Findings.in(mrsSmith, DAY))
                .extracting(finding -> finding.rule().id())
                .containsSubsequence(
                        "void-after-discharge",
                        "unmet-need",
                        "many-coordinators",
                        "carer-unsupported",
                        "pathway-step-missing",
                        "handover-missing",
                        "go-between",
                        "same-service-twice",
                        "story-told-again",
                        "plan-overdue",
                        "plan-not-shared",
                        "rests-on-one",
                        "visits-collide")
                .doesNotContain(
                        "no-coordinator",
                        "no-plan",
                        "no-community-support",
                        "nobody-to-ask",
                        "nobody-out-of-hours",
                        "contact-lapsed",
                        "review-missing",
                        "self-management-missing",
                        "same-contact-twice");
    }

    @Test
    void missOneStepOfMrsSmithsPathwaysInEarnest() {
        assertThat(Findings.in(mrsSmith, DAY))
                .filteredOn(finding -> finding.rule().id().equals("pathway-step-missing"))
                .filteredOn(finding -> finding.severity() == Severity.HIGH)
                .extracting(Finding::about)
                .containsExactly("pulmonary-rehabilitation");
    }

    @Test
    void showWhatIsNotInMrsSmithInSomebodyElse() {
        assertThat(WEBS.values()).anyMatch(web -> rulesIn(web).contains("no-coordinator"));
    }

    @Test
    void showNothingInMrTulloch() {
        assertThat(Findings.in(web("mr-tulloch"), DAY)).isEmpty();
    }

    @Test
    void joinFiveOfMrsSmithsHandoversTearFiveAndLeaveSevenUnknown() {
        var measures = Measures.of(mrsSmith, DAY);

        assertThat(measures.joined()).isEqualTo(5);
        assertThat(measures.torn()).isEqualTo(5);
        assertThat(measures.unknown()).isEqualTo(7);
        assertThat(measures.coverage()).hasValue(0.5);
    }

    @Test
    void lookTheSameOnWhateverDayTheyAreLoaded() {
        for (var day : List.of(LocalDate.of(2027, 2, 28), LocalDate.of(2028, 2, 29), LocalDate.of(2029, 12, 31))) {
            var loaded = DemoPeople.webs(day, SERVICES).stream().collect(toMap(CareWeb::person, identity()));
            assertThat(loaded)
                    .allSatisfy((person, web) -> assertThat(keysIn(web, day)).isEqualTo(keysIn(WEBS.get(person), DAY)));
        }
    }

    @Test
    void speakInTheWordsOfTheVocabulary() {
        var words = Vocabulary.shipped();

        assertThat(WEBS.values()).allSatisfy(web -> {
            assertThat(web.needs()).allMatch(need -> words.need(need.code()).isPresent());
            assertThat(web.conditions())
                    .allMatch(held -> words.condition(held.code()).isPresent());
            assertThat(web.contacts()).allSatisfy(contact -> {
                assertThat(words.role(contact.role())).as(contact.role()).isPresent();
                assertThat(contact.helpsWith())
                        .allMatch(help -> words.need(help.need()).isPresent());
            });
        });
    }

    @Test
    void areSeenByServicesOfTheDirectory() {
        var known = SERVICES.stream().map(Service::id).toList();

        assertThat(WEBS.values().stream()
                        .flatMap(web -> web.contacts().stream())
                        .map(Contact::service)
                        .filter(java.util.Objects::nonNull))
                .isNotEmpty()
                .allMatch(known::contains);
    }

    @Test
    void liveInSmallAreasOfTheMap() {
        assertThat(WEBS.values())
                .extracting(web -> web.profile().area())
                .allSatisfy(area -> assertThat(area).matches("SM\\d{3}"));
    }

    private static CareWeb web(String code) {
        return java.util.Objects.requireNonNull(WEBS.get(DemoPeople.id(code)), code);
    }

    private static Set<String> rulesIn(CareWeb web) {
        return Findings.in(web, DAY).stream()
                .map(finding -> finding.rule().id())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<String> keysIn(CareWeb web, LocalDate day) {
        return Findings.in(web, day).stream().map(Finding::key).toList();
    }
}
