package org.meshwork.findings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.meshwork.person.Webs.TODAY;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.meshwork.person.Answer;
import org.meshwork.person.CareWeb;
import org.meshwork.person.Change;
import org.meshwork.person.Edits;
import org.meshwork.person.InventedWebs;

/** What was, stays as it was: edits of a day change nothing that is seen of the days before it. */
class AsOfTests {

    private static final List<Answer> ANSWERS = List.of(Answer.values());

    @Test
    void aWebOfAnEarlierDayIsTheSameHoweverLaterEditsFell() {
        var edits = new int[1];
        InventedWebs.forEach(1500, (first, more) -> {
            var seen = seenBefore(first, more);
            var web = first;
            for (int step = 0; step < 8; step++) {
                for (var change : editOf(web, more)) {
                    web = web.with(change);
                    edits[0]++;
                }
            }
            for (var entry : seen.entrySet()) {
                assertThat(of(web, entry.getKey())).containsExactlyElementsOf(entry.getValue());
            }
        });
        assertThat(edits[0]).isGreaterThan(5000);
    }

    private static Map<LocalDate, List<Object>> seenBefore(CareWeb web, InventedWebs more) {
        var seen = new TreeMap<LocalDate, List<Object>>();
        for (int back : new int[] {1, 2, 30, 1 + more.below(400)}) {
            var day = TODAY.minusDays(back);
            seen.put(day, of(web, day));
        }
        return seen;
    }

    /** What a person does today: somebody ends, an answer changes, another co-ordinates. */
    private static List<Change> editOf(CareWeb web, InventedWebs more) {
        if (web.contacts().size() < 2) {
            return List.of();
        }
        var one = more.oneOf(web.contacts());
        var other = more.oneOf(web.contacts());
        return switch (more.below(6)) {
            case 0 -> Edits.end(one, TODAY);
            case 1 -> Edits.nameCoordinator(web, one.id(), TODAY);
            case 2 ->
                one.everyDays() == null
                        ? List.of()
                        : List.of(new Change.PutContact(one.inTouchEvery(1 + more.below(90), TODAY)));
            default ->
                one.equals(other) ? List.of() : Edits.answer(web, one.id(), other.id(), more.oneOf(ANSWERS), TODAY);
        };
    }

    /** All that is drawn and said of the web on that day. */
    private static List<Object> of(CareWeb web, LocalDate day) {
        var all = new ArrayList<Object>();
        for (var contact : web.contacts()) {
            all.add(List.of(
                    contact.id(),
                    contact.isActiveOn(day),
                    contact.isWaitingOn(day),
                    contact.coordinatesOn(day),
                    contact.period().begunBy(day) ? String.valueOf(contact.everyDaysOn(day)) : "not there yet",
                    web.needs().stream()
                            .map(need -> contact.saysHelpsWith(need.code(), day))
                            .toList()));
            for (var other : web.contacts()) {
                all.add(web.answerBetween(contact.id(), other.id(), day));
            }
        }
        for (var finding : Findings.in(web, day)) {
            all.add(finding.key() + finding.headline() + finding.detail());
        }
        all.add(Measures.of(web, day));
        return all;
    }
}
