package org.meshwork.findings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.meshwork.person.Webs.TODAY;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.meshwork.person.Answer;
import org.meshwork.person.CareWeb;
import org.meshwork.person.Change;
import org.meshwork.person.Contact;
import org.meshwork.person.Edits;
import org.meshwork.person.Encounter;
import org.meshwork.person.HeldCondition;
import org.meshwork.person.InventedWebs;
import org.meshwork.shared.ContactId;
import org.meshwork.shared.Sector;

/** What is true of the findings in every web: ten thousand of them, the same each time. */
class FindingsPropertyIT {

    private static final int WEBS = 10_000;

    @Test
    void comeFromEveryRuleAndFromNoneAlways() {
        var webs = new HashMap<String, Integer>();
        InventedWebs.forEach(
                WEBS,
                (web, more) -> Findings.in(web, TODAY).stream()
                        .map(finding -> finding.rule().id())
                        .distinct()
                        .forEach(rule -> webs.merge(rule, 1, Integer::sum)));

        assertThat(Findings.rules().stream()
                        .map(RuleRow::id)
                        .filter(rule -> Math.abs(webs.getOrDefault(rule, 0) - WEBS / 2) > WEBS / 2 - WEBS / 100)
                        .map(rule -> rule + " in " + webs.get(rule)))
                .as("each fires in one web of a hundred, and is silent in one")
                .isEmpty();
    }

    @Test
    void dependOnNothingThatCameAfter() {
        InventedWebs.forEach(WEBS, (web, more) -> {
            var past = Past.of(web, TODAY);
            assertThat(Findings.in(web, TODAY)).containsExactlyElementsOf(Findings.in(past, TODAY));
            assertThat(Measures.of(web, TODAY)).isEqualTo(Measures.of(past, TODAY));
        });
    }

    @Test
    void measureWithinTheirBounds() {
        InventedWebs.forEach(WEBS, (web, more) -> {
            var measures = Measures.of(web, TODAY);
            var continuity = measures.continuity();
            for (var share : List.of(
                    measures.coverage(),
                    measures.unknownShare(),
                    measures.talkDensity(),
                    continuity.usualProvider(),
                    continuity.concentration(),
                    continuity.fragmentation(),
                    continuity.sequence())) {
                share.ifPresent(value -> assertThat(value).isBetween(0.0, 1.0));
            }
        });
    }

    @Test
    void neverLoseCoverageWhereANoBecomesAYes() {
        InventedWebs.forEach(WEBS, (web, more) -> {
            var before = Measures.of(web, TODAY).coverage();
            for (var handover : Findings.handoversIn(web, TODAY)) {
                if (handover.answer() == Answer.NO) {
                    var pair = handover.pair();
                    var joined = after(web, Edits.answer(web, pair.one(), pair.other(), Answer.YES, TODAY));
                    assertThat(Measures.of(joined, TODAY).coverage().orElseThrow())
                            .isGreaterThanOrEqualTo(before.orElseThrow());
                }
            }
        });
    }

    @Test
    void nameOnlyWhatIsInTheWeb() {
        InventedWebs.forEach(WEBS, (web, more) -> {
            var contacts = web.contacts().stream().map(Contact::id).toList();
            var needs = needsIn(web);
            var encounters = web.encounters().stream().map(Encounter::id).toList();
            var conditions = web.conditions().stream().map(HeldCondition::code).toList();
            assertThat(Findings.in(web, TODAY)).allSatisfy(finding -> {
                assertThat(contacts).containsAll(finding.evidence().contacts());
                assertThat(encounters).containsAll(finding.evidence().encounters());
                assertThat(conditions).containsAll(finding.evidence().conditions());
                assertThat(finding.evidence().days()).allMatch(day -> !day.isAfter(TODAY));
                assertThat(needs).containsAll(finding.evidence().needs());
                assertThat(finding.evidence().ties())
                        .allMatch(pair -> contacts.contains(pair.one()) && contacts.contains(pair.other()));
            });
        });
    }

    @Test
    void believeTheAnswersThatTheWebGives() {
        InventedWebs.forEach(WEBS, (web, more) -> {
            var answered = after(web, more.secondAnswersIn(web));
            for (var handover : Findings.handoversIn(answered, TODAY)) {
                var pair = handover.pair();
                assertThat(handover.answer()).isEqualTo(answered.answerBetween(pair.one(), pair.other(), TODAY));
            }
        });
    }

    @Test
    void speakInWholePlainSentences() {
        InventedWebs.forEach(
                WEBS,
                (web, more) -> assertThat(Findings.in(web, TODAY)).allSatisfy(finding -> {
                    assertThat(finding.headline()).matches("[A-Z0-9].*[^.]");
                    assertThat(finding.detail()).matches("[A-Z0-9].*\\.");
                    assertThat(finding.guidance()).isNotBlank();
                    assertThat(finding.headline() + finding.detail())
                            .doesNotContain("  ", "null", "[", "{", "with .", "with ,")
                            .doesNotContainPattern("(with|,) ([a-z ]+)(,| and) \\2\\b");
                }));
    }

    @Test
    void haveEachKeyAndNameOnce() {
        InventedWebs.forEach(WEBS, (web, more) -> {
            var findings = Findings.in(web, TODAY);
            assertThat(findings).extracting(Finding::key).doesNotHaveDuplicates();
            assertThat(findings).extracting(Finding::name).doesNotHaveDuplicates();
        });
    }

    @Test
    void doNotDependOnTheOrderOfWhatIsInTheWeb() {
        InventedWebs.forEach(WEBS, (web, more) -> {
            var shuffled = more.shuffled(web);
            assertThat(shuffled).isEqualTo(web);
            assertThat(Findings.in(shuffled, TODAY)).isEqualTo(Findings.in(web, TODAY));
            assertThat(Measures.of(shuffled, TODAY)).isEqualTo(Measures.of(web, TODAY));
        });
    }

    @Test
    void neverMakeAnOverlapOfFamily() {
        InventedWebs.forEach(WEBS, (web, more) -> {
            var relative = more.contact(ContactId.named("a relative"), Sector.INFORMAL);
            var joined = web.with(new Change.PutContact(relative));
            assertThat(overlapsIn(joined)).isEqualTo(overlapsIn(web));
        });
    }

    @Test
    void neverChangeWithADontKnow() {
        InventedWebs.forEach(WEBS, (web, more) -> {
            for (var handover : Findings.handoversIn(web, TODAY)) {
                if (handover.answer() == Answer.NOT_ASKED) {
                    var pair = handover.pair();
                    var asked = after(web, Edits.answer(web, pair.one(), pair.other(), Answer.DONT_KNOW, TODAY));
                    assertThat(Findings.in(asked, TODAY)).isEqualTo(Findings.in(web, TODAY));
                    assertThat(Measures.of(asked, TODAY)).isEqualTo(Measures.of(web, TODAY));
                }
            }
        });
    }

    private static List<Finding> overlapsIn(CareWeb web) {
        return Findings.in(web, TODAY).stream()
                .filter(finding -> finding.rule().kind() == Finding.Kind.OVERLAP)
                .toList();
    }

    private static HashSet<String> needsIn(CareWeb web) {
        var needs = new HashSet<String>();
        web.needs().forEach(need -> needs.add(need.code()));
        web.contacts().forEach(contact -> contact.helpsWith().forEach(help -> needs.add(help.need())));
        if (web.plan() != null) {
            needs.addAll(web.plan().needs());
        }
        return needs;
    }

    private static CareWeb after(CareWeb web, List<Change> changes) {
        var changed = web;
        for (var change : changes) {
            changed = changed.with(change);
        }
        return changed;
    }
}
