package org.meshwork.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.meshwork.person.Someone.called;
import static org.meshwork.person.Webs.TODAY;
import static org.meshwork.person.Webs.webOf;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.meshwork.shared.Period;

class EditsTests {

    private final Someone gp = called("Dr Patel", "gp").helpingWith("falls").coordinating();
    private final Someone nurse = called("Sister Byrne", "practice-nurse").helpingWith("falls");

    @Test
    void endEverythingThatAContactDidAndKeepIt() {
        var web = after(webOf(gp).web(), Edits.end(gp.contact(), TODAY));

        var ended = web.contact(gp.id()).orElseThrow();
        assertThat(ended.period()).isEqualTo(gp.contact().period().endingOn(TODAY));
        assertThat(ended.isActiveOn(TODAY)).isFalse();
        assertThat(ended.isActiveOn(TODAY.minusDays(1))).isTrue();
        assertThat(ended.saysHelpsWith("falls", TODAY)).isTrue();
        assertThat(ended.coordinatesOn(TODAY)).isFalse();
        assertThat(ended.name()).isEqualTo("Dr Patel");
    }

    @Test
    void leaveAnEarlierEndAlone() {
        var earlier = gp.until(TODAY.minusDays(9)).contact();

        assertThat(Edits.end(earlier, TODAY)).containsExactly(new Change.PutContact(earlier));
    }

    @Test
    void endWhatIsWaitedFor() {
        var withdrawn = Edits.end(nurse.waiting().contact(), TODAY);

        var contact = after(webOf(nurse).web(), withdrawn).contact(nurse.id()).orElseThrow();
        assertThat(contact.isWaitingOn(TODAY)).isFalse();
        assertThat(contact.isWaitingOn(TODAY.minusDays(1))).isTrue();
    }

    @Test
    void endWhatHasNotBegun() {
        var tomorrow = nurse.since(TODAY.plusDays(1)).contact();

        var contact = after(webOf(nurse).web(), Edits.end(tomorrow, TODAY))
                .contact(nurse.id())
                .orElseThrow();
        assertThat(contact.isActiveOn(TODAY.plusDays(1))).isFalse();
        assertThat(contact.endedInTheLast(30, TODAY)).as("they never helped").isFalse();
    }

    @Test
    void keepTheHistoryOfAnAnswer() {
        var web = webOf(gp, nurse).notTalking(gp, nurse).web();

        var answered = after(web, Edits.answer(web, nurse.id(), gp.id(), Answer.YES, TODAY));

        assertThat(answered.answerBetween(gp.id(), nurse.id(), TODAY)).isEqualTo(Answer.YES);
        assertThat(answered.answerBetween(gp.id(), nurse.id(), TODAY.minusDays(1)))
                .isEqualTo(Answer.NO);
        assertThat(answered.ties()).hasSize(2);
    }

    @Test
    void changeTheirMindWithinADayWithoutATrace() {
        var web = webOf(gp, nurse).web();
        var once = after(web, Edits.answer(web, gp.id(), nurse.id(), Answer.YES, TODAY));

        var twice = after(once, Edits.answer(once, gp.id(), nurse.id(), Answer.NO, TODAY));

        assertThat(twice.ties()).containsExactly(new Tie(gp.id(), nurse.id(), Answer.NO, Period.from(TODAY)));
    }

    @Test
    void takeAnAnswerBackToNotAsked() {
        var web = webOf(gp, nurse).talking(gp, nurse).web();

        var unsaid = after(web, Edits.answer(web, gp.id(), nurse.id(), Answer.NOT_ASKED, TODAY));

        assertThat(unsaid.answerBetween(gp.id(), nurse.id(), TODAY)).isEqualTo(Answer.NOT_ASKED);
        assertThat(unsaid.answerBetween(gp.id(), nurse.id(), TODAY.minusDays(1)))
                .isEqualTo(Answer.YES);
    }

    @Test
    void leaveOneCoordinatorWhereOneIsNamed() {
        var daughter = called("Janet", "daughter").coordinating();
        var web = webOf(gp, nurse, daughter).web();

        var named = after(web, Edits.nameCoordinator(web, nurse.id(), TODAY));

        assertThat(named.contacts())
                .filteredOn(contact -> contact.coordinatesOn(TODAY))
                .extracting(Contact::id)
                .containsExactly(nurse.id());
        assertThat(named.contact(gp.id()).orElseThrow().coordinatesOn(TODAY.minusDays(1)))
                .as("it stays on record")
                .isTrue();
        assertThat(Edits.nameCoordinator(named, nurse.id(), TODAY)).isEmpty();
    }

    @Test
    void keepWhoCoordinatedBeforeAndDoesAgain() {
        var web = webOf(gp, nurse).web();
        var passedOn = after(web, Edits.nameCoordinator(web, nurse.id(), TODAY.minusDays(20)));
        var back = after(passedOn, Edits.nameCoordinator(passedOn, gp.id(), TODAY));

        assertThat(back.contact(gp.id()).orElseThrow().coordinates())
                .containsExactly(new Period(TODAY.minusMonths(6), TODAY.minusDays(20)), Period.from(TODAY));
        assertThat(back.contact(nurse.id()).orElseThrow().coordinates())
                .containsExactly(new Period(TODAY.minusDays(20), TODAY));
    }

    @Test
    void nameAnotherCoordinatorAndTheFirstAgainWithinADayWithoutATrace() {
        var web = webOf(gp, nurse).web();
        var other = after(web, Edits.nameCoordinator(web, nurse.id(), TODAY));

        assertThat(after(other, Edits.nameCoordinator(other, gp.id(), TODAY))).isEqualTo(web);
    }

    @Test
    void takeAwayAContactWithItsTies() {
        var daughter = called("Janet", "daughter");
        var web = webOf(gp, nurse, daughter)
                .talking(gp, nurse)
                .talking(nurse, daughter)
                .web();

        var without = after(web, Edits.takeAway(web, gp.id()));

        assertThat(without)
                .isEqualTo(webOf(nurse, daughter).talking(nurse, daughter).web());
    }

    @Test
    void takeAwayAContactAndKeepWhatHappened() {
        var visit = new Encounter(EncounterId.named("visit"), TODAY, 0, "visit", gp.id());
        var goal = new Goal(
                GoalId.named("walk"), "Walk to the shop", Period.ALWAYS, List.of(), List.of(gp.id(), nurse.id()), null);
        var web = webOf(gp, nurse).web().with(new Change.PutEncounter(visit)).with(new Change.PutGoal(goal));

        var without = after(web, Edits.takeAway(web, gp.id()));

        assertThat(without.contacts()).extracting(Contact::id).containsExactly(nurse.id());
        assertThat(without.encounters()).containsExactly(visit.with(null));
        assertThat(without.goals()).extracting(Goal::helpers).containsExactly(List.of(nurse.id()));
    }

    @Test
    void makeOneContactOfTwo() {
        var again = called("dr patel", "gp").helpingWith("falls", "pain");
        var clinic = called("Chest clinic", "hospital-consultant");
        var visit = new Encounter(EncounterId.named("visit"), TODAY, 0, "visit", again.id());
        var goal = new Goal(GoalId.named("walk"), "Walk", Period.ALWAYS, List.of(), List.of(again.id()), null);
        var web = webOf(gp, again, nurse, clinic)
                .talking(gp, nurse)
                .notTalking(again, nurse)
                .talking(again, clinic)
                .talking(gp, again)
                .web()
                .with(new Change.PutEncounter(visit))
                .with(new Change.PutGoal(goal));

        var merged = after(web, Edits.merge(web, gp.id(), again.id()));

        assertThat(merged.contacts())
                .extracting(Contact::id)
                .containsExactlyInAnyOrder(gp.id(), nurse.id(), clinic.id());
        var one = merged.contact(gp.id()).orElseThrow();
        assertThat(one.helpsWith()).extracting(HelpsWith::need).containsExactly("falls", "pain");
        assertThat(merged.answerBetween(gp.id(), nurse.id(), TODAY))
                .as("what was said of the one who stays")
                .isEqualTo(Answer.YES);
        assertThat(merged.answerBetween(gp.id(), clinic.id(), TODAY)).isEqualTo(Answer.YES);
        assertThat(merged.encounters()).containsExactly(visit.with(gp.id()));
        assertThat(merged.goals()).extracting(Goal::helpers).containsExactly(List.of(gp.id()));
    }

    private static CareWeb after(CareWeb web, List<Change> changes) {
        var changed = web;
        for (var change : changes) {
            changed = changed.with(change);
        }
        return changed;
    }
}
