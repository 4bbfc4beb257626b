package org.meshwork.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.meshwork.person.Someone.called;
import static org.meshwork.person.Webs.TODAY;
import static org.meshwork.person.Webs.webOf;

import java.util.ArrayDeque;
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
