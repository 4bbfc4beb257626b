package org.meshwork.ui.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.meshwork.person.Someone.called;
import static org.meshwork.person.Webs.TODAY;
import static org.meshwork.person.Webs.webOf;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.meshwork.demonstration.MrsSmith;
import org.meshwork.findings.Thresholds;
import org.meshwork.person.Answer;
import org.meshwork.person.CareWeb;
import org.meshwork.person.Change;
import org.meshwork.person.Edits;
import org.meshwork.person.Someone;

class ChangedBetweenTests {

    private static final LocalDate BEFORE = TODAY.minusDays(30);

    private final Someone clinic =
            called("The chest clinic", "hospital-consultant").until(TODAY.minusDays(7));
    private final Someone gp = called("Dr Patel", "gp").helpingWith("pain");
    private final Someone nurse = called("Sister Byrne", "practice-nurse").helpingWith("pain");
    private final Someone friend = called("Mo", "friend").since(TODAY.minusDays(3));
    private final Someone group = called("Steady Steps", "group-leader").since(TODAY.minusDays(2));

    @Test
    void countsSeveralAndNamesOne() {
        var web = webOf(clinic, gp, nurse, friend, group).needing("pain").web();
        for (var change : Edits.answer(web, gp.id(), nurse.id(), Answer.YES, TODAY)) {
            web = web.with(change);
        }

        assertThat(between(web, BEFORE, TODAY))
                .startsWith("From " + WebWords.date(BEFORE) + " to " + WebWords.date(TODAY)
                        + ": two people joined, The chest clinic ended, one more handover is joined up");
    }

    @Test
    void isTheSameWhicheverDayIsNamedFirst() {
        var web = webOf(clinic, gp, friend).web();

        assertThat(between(web, TODAY, BEFORE))
                .isEqualTo(between(web, BEFORE, TODAY))
                .contains("Mo joined");
    }

    @Test
    void saysSoWhereNothingChanged() {
        assertThat(between(webOf(gp, nurse).web(), BEFORE, TODAY)).endsWith("nothing changed that we know of.");
    }

    @Test
    void tellsOfANeedByItsName() {
        var web = webOf(gp)
                .web()
                .with(new Change.PutNeed(new org.meshwork.person.HeldNeed(
                        "falls", org.meshwork.shared.Period.from(TODAY.minusDays(1)), 3)));

        assertThat(between(web, BEFORE, TODAY)).contains("you began to need help with “Staying on my feet”");
    }

    @Test
    void tellsWhoIsInTouchMoreOften() {
        var often = gp.every(30).contact().inTouchEvery(7, TODAY.minusDays(1));
        var web = webOf(gp).web().with(new Change.PutContact(often));

        assertThat(between(web, BEFORE, TODAY)).contains(often.name() + " is in touch every week, not every month");
    }

    @Test
    void saysWhatBecameOfMrsSmith() {
        var today = org.meshwork.FixedClock.TODAY;

        assertThat(between(MrsSmith.web(today), today.minusDays(60), today))
                .contains("Dr Adeyemi ended")
                .contains("you began to need help with “Staying on my feet”");
    }

    private static String between(CareWeb web, LocalDate one, LocalDate other) {
        return ChangedBetween.inWords(
                WebSight.of(web, one, Thresholds.shipped()), WebSight.of(web, other, Thresholds.shipped()));
    }
}
