package org.meshwork.suggestions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.meshwork.directory.ServiceExample.called;
import static org.meshwork.person.Webs.TODAY;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.meshwork.directory.FakeDirectory;
import org.meshwork.directory.Hits;
import org.meshwork.directory.Hits.Hit;
import org.meshwork.directory.Service;
import org.meshwork.directory.ServiceExample;
import org.meshwork.findings.Answered;
import org.meshwork.findings.Finding;
import org.meshwork.findings.Finding.Remedy;
import org.meshwork.findings.Findings;
import org.meshwork.findings.Thresholds;
import org.meshwork.person.CareWeb;
import org.meshwork.person.Change;
import org.meshwork.person.InventedWebs;
import org.meshwork.person.Someone;
import org.meshwork.person.Webs;
import org.meshwork.places.FakePlaces;
import org.meshwork.shared.Need;
import org.meshwork.shared.Sector;
import org.meshwork.shared.ServiceType;
import org.meshwork.shared.Vocabulary;

/** The three that fit best, and what becomes of a gap when one is accepted. */
class BestTests {

    private static final LocalDate CHECKED = TODAY.minusDays(30);

    @Test
    void areThoseWithLeastToAsk() {
        var web = Webs.webOf().needing("falls").aged(85).web();
        var suggested = offering(
                        called("Unchecked").meets("falls").service(),
                        called("For veterans")
                                .meets("falls")
                                .audiences("veterans")
                                .service(),
                        fresh("Fresh").service(),
                        fresh("For older people").ages(60, null).service(),
                        fresh("For children").ages(0, 11).service())
                .best(the("unmet-need", web), web, TODAY);

        assertThat(suggested)
                .extracting(suggestion -> suggestion.service().name())
                .containsExactly("For older people", "Fresh", "Unchecked");
    }

    @Test
    void leaveOutWhoIsInTheWebAlready() {
        var service = fresh("Steady Steps").service();
        var nurse = Someone.called("Steady Steps", "physiotherapist").atService("test-Steady StepsExample Trust");
        var web = Webs.webOf(nurse.waiting()).needing("falls").web();

        assertThat(offering(service).best(the("unmet-need", web), web, TODAY)).isEmpty();
    }

    @Test
    void areNoneWhereNoServiceMendsIt() {
        var one = Someone.called("A", "gp").helpingWith("falls");
        var other = Someone.called("B", "hospital-consultant").helpingWith("falls");
        var web = Webs.webOf(one, other).notTalking(one, other).web();

        assertThat(offering(fresh("Steady Steps").service()).best(the("handover-missing", web), web, TODAY))
                .isEmpty();
    }

    @Test
    void closeTheGapOnceTheyHelp() {
        var service = fresh("Steady Steps").service();
        var web = Webs.webOf().needing("falls").web();
        var best = offering(service).best(the("unmet-need", web), web, TODAY).getFirst();

        var after = after(web, best.helping(TODAY));

        assertThat(Findings.in(after, TODAY))
                .noneMatch(finding -> finding.rule().id().equals("unmet-need"));
        assertThat(after.contacts()).singleElement().satisfies(contact -> {
            assertThat(contact.service()).isEqualTo(service.id());
            assertThat(contact.isActiveOn(TODAY)).isTrue();
        });
    }

    @Test
    void keepTheGapAnsweredWhileTheyAreWaitedFor() {
        var web = Webs.webOf().needing("falls").web();
        var best = offering(fresh("Steady Steps").service())
                .best(the("unmet-need", web), web, TODAY)
                .getFirst();

        var after = after(web, best.asked(TODAY));

        assertThat(after.contacts())
                .singleElement()
                .satisfies(contact -> assertThat(contact.isWaitingOn(TODAY)).isTrue());
        assertThat(Answered.of(the("unmet-need", after), after, TODAY)).isInstanceOf(Answered.Still.class);
    }

    /** Whatever the rule: what is suggested does what it is suggested for. */
    @Test
    void mendWhatTheyAreSuggestedFor() {
        var mended = new HashSet<String>();
        var suggestions = offering(everything());
        InventedWebs.forEach(400, (web, more) -> {
            for (var finding : Findings.in(web, TODAY)) {
                var best = suggestions.best(finding, web, TODAY);
                assertThat(best).hasSizeLessThanOrEqualTo(3);
                var isAsked = finding.remedy() instanceof Remedy.FindHelp help
                        && !help.languages().isEmpty();
                for (var suggestion : isAsked ? List.<Suggestion>of() : best) {
                    var left = Findings.in(after(web, suggestion.helping(TODAY)), TODAY).stream()
                            .filter(other -> other.name().equals(finding.name()))
                            .toList();
                    assertThat(left)
                            .allMatch(other -> other.evidence().needs().size()
                                    < finding.evidence().needs().size());
                    if (left.isEmpty()) {
                        mended.add(finding.rule().id());
                    }
                }
            }
        });

        assertThat(mended)
                .containsAll(Set.of(
                        "unmet-need",
                        "no-coordinator",
                        "carer-unsupported",
                        "void-after-discharge",
                        "no-community-support",
                        "pathway-step-missing",
                        "rests-on-family",
                        "nobody-to-ask",
                        "nobody-out-of-hours",
                        "self-management-missing"));
    }

    private static Service[] everything() {
        var needs = Vocabulary.shipped().needs().stream().map(Need::code).toArray(String[]::new);
        var types = Vocabulary.shipped().serviceTypes().stream().map(ServiceType::code);
        return new Service[] {
            fresh("Does it all")
                    .meets(needs)
                    .types(types.toArray(String[]::new))
                    .by(Sector.VOLUNTARY)
                    .open("24/7")
                    .service()
        };
    }

    private static ServiceExample fresh(String name) {
        return called(name).meets("falls").assured(CHECKED);
    }

    private static Suggestions offering(Service... services) {
        var hits =
                Arrays.stream(services).map(service -> new Hit(service, null)).toList();
        return new Suggestions(
                FakeDirectory.finding(query -> new Hits(services.length, hits, Map.of(), List.of(), null, null)),
                new FakePlaces(),
                Thresholds.shipped());
    }

    private static Finding the(String rule, CareWeb web) {
        return Findings.in(web, TODAY).stream()
                .filter(finding -> finding.rule().id().equals(rule))
                .findFirst()
                .orElseThrow();
    }

    private static CareWeb after(CareWeb web, List<Change> changes) {
        var after = web;
        for (var change : new ArrayList<>(changes)) {
            after = after.with(change);
        }
        return after;
    }
}
