package org.meshwork.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.meshwork.person.Someone.called;
import static org.meshwork.person.Webs.TODAY;
import static org.meshwork.person.Webs.webOf;

import java.util.ArrayDeque;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.meshwork.shared.ContactId;
import org.meshwork.shared.Period;

class CareWebTests {

    private final Someone gp = called("Dr Patel", "gp").helpingWith("falls");
    private final Someone nurse = called("Sister Byrne", "practice-nurse");

    @Test
    void comesBackByUndoingEveryChangeInReverse() {
        InventedWebs.forEach(3000, (first, more) -> {
            var web = first;
            var inverses = new ArrayDeque<Change>();
            for (int step = 0; step < 12; step++) {
                var change = more.changeOf(web);
                inverses.push(web.undoing(change));
                web = web.with(change);
            }
            for (var inverse : inverses) {
                web = web.with(inverse);
            }
            assertThat(web).isEqualTo(first);
        });
    }

    @Test
    void isTheSameInWhateverOrderItWasMade() {
        assertThat(webOf(gp, nurse).needing("falls", "pain").talking(gp, nurse).web())
                .isEqualTo(webOf(nurse, gp)
                        .needing("pain", "falls")
                        .talking(nurse, gp)
                        .web());
    }

    @Test
    void replacesWhatHasTheSameKey() {
        var changed = webOf(gp, nurse)
                .web()
                .with(new Change.PutContact(gp.at("Old Town Practice").contact()));

        assertThat(changed.contacts()).hasSize(2);
        assertThat(changed.contact(gp.id()).orElseThrow().organisation()).isEqualTo("Old Town Practice");
    }

    @Test
    void joinsOnlyThoseWhoAreInIt() {
        var tie = new Tie(gp.id(), ContactId.named("a stranger"), Answer.YES, Period.ALWAYS);

        assertThatThrownBy(() -> webOf(gp).web().with(new Change.PutTie(tie)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("One of the two is not in this web.");
    }

    @Test
    void holdsEverythingOnce() {
        assertThatThrownBy(() -> webOf(gp, gp).web()).hasMessage("twice in one web: " + gp.id());
        assertThatThrownBy(() -> webOf().needing("falls", "falls").web()).hasMessage("twice in one web: falls");
        assertThatThrownBy(() -> webOf(gp, nurse)
                        .talking(gp, nurse)
                        .notTalking(nurse, gp)
                        .web())
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void isOnlyEverOfThoseWhoAreInIt() {
        assertThatThrownBy(() -> webOf(gp).talking(gp, nurse).web())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("One of the two is not in this web.");
    }

    @Test
    void namesWhatItHolds() {
        assertThatThrownBy(() -> new HelpsWith(" ", Period.ALWAYS)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new HeldCondition("", Period.ALWAYS)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new HeldNeed("", Period.ALWAYS, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new HeldNeed("falls", Period.ALWAYS, 4))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("need falls of importance 4");
    }

    @Test
    void letsNobodyGoWhoIsStillJoinedToSomebody() {
        var web = webOf(gp, nurse).talking(gp, nurse).web();

        assertThatThrownBy(() -> web.with(new Change.TakeContact(gp.id())))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("First take away who they talk to.");
    }

    @Test
    void knowsWhomEverythingWasWith() {
        var visit = new Encounter(EncounterId.named("visit"), TODAY, 0, "visit", gp.id());
        var web = webOf(gp).web().with(new Change.PutEncounter(visit));

        assertThatThrownBy(() -> webOf(nurse).web().with(new Change.PutEncounter(visit)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Whom that was with is not in this web.");
        assertThatThrownBy(() -> web.with(new Change.TakeContact(gp.id())))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> webOf(nurse)
                        .web()
                        .with(new Change.PutGoal(new Goal(
                                GoalId.named("walk"), "Walk", Period.ALWAYS, List.of(), List.of(gp.id()), null))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Somebody who helps with that goal is not in this web.");
    }

    @Test
    void keepsWhatHappenedInTheOrderOfTheDays() {
        var second = new Encounter(EncounterId.named("a"), TODAY, 1, "visit", null);
        var first = new Encounter(EncounterId.named("b"), TODAY, 0, "visit", null);
        var earlier = new Encounter(EncounterId.named("c"), TODAY.minusDays(1), 5, "visit", null);
        var web = webOf().web();
        for (var encounter : List.of(second, first, earlier)) {
            web = web.with(new Change.PutEncounter(encounter));
        }

        assertThat(web.encounters()).containsExactly(earlier, first, second);
    }

    @Test
    void tellsWhatIsTrueOfThePersonOnADay() {
        var once = new Circumstance(Circumstance.Kind.RISK, "high", new Period(TODAY.minusDays(9), TODAY.minusDays(5)));
        var again = new Circumstance(Circumstance.Kind.RISK, "high", Period.from(TODAY));
        var web = webOf().being(once).being(again).web();

        assertThat(web.circumstancesOn(Circumstance.Kind.RISK, TODAY)).containsExactly("high");
        assertThat(web.circumstancesOn(Circumstance.Kind.RISK, TODAY.minusDays(6)))
                .containsExactly("high");
        assertThat(web.circumstancesOn(Circumstance.Kind.RISK, TODAY.minusDays(1)))
                .isEmpty();
        assertThat(web.circumstancesOn(Circumstance.Kind.LANGUAGE, TODAY)).isEmpty();
    }

    @Test
    void joinsNobodyToThemselves() {
        assertThatThrownBy(() -> new Tie(gp.id(), gp.id(), Answer.YES, Period.ALWAYS))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void keepsAnAnswerForAsLongAsItHolds() {
        var tie = new Tie(gp.id(), nurse.id(), Answer.NO, new Period(null, TODAY));
        var web = webOf(gp, nurse).web().with(new Change.PutTie(tie));

        assertThat(web.answerBetween(nurse.id(), gp.id(), TODAY.minusDays(1))).isEqualTo(Answer.NO);
        assertThat(web.answerBetween(nurse.id(), gp.id(), TODAY)).isEqualTo(Answer.NOT_ASKED);
    }

    @Test
    void believesTheLatestOfTwoAnswersThatHold() {
        var web = webOf(gp, nurse)
                .notTalking(gp, nurse)
                .web()
                .with(new Change.PutTie(new Tie(gp.id(), nurse.id(), Answer.YES, Period.from(TODAY.minusDays(1)))));

        assertThat(web.answerBetween(gp.id(), nurse.id(), TODAY)).isEqualTo(Answer.YES);
    }

    @Test
    void tellsWhoActsForANeed() {
        var web = webOf(
                        gp,
                        nurse,
                        called("Promised", "physiotherapist")
                                .helpingWith("falls")
                                .waiting())
                .web();

        assertThat(web.actingFor("falls", TODAY)).containsExactly(gp.contact());
        assertThat(web.activeOn(TODAY)).containsExactlyInAnyOrder(gp.contact(), nurse.contact());
    }
}
