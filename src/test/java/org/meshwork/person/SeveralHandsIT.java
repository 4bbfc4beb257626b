package org.meshwork.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.meshwork.person.Someone.called;
import static org.meshwork.person.Webs.TODAY;
import static org.meshwork.person.Webs.webOf;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.meshwork.MeshworkTest;
import org.meshwork.SignedIn;
import org.meshwork.access.Accounts;
import org.meshwork.access.Consents;
import org.meshwork.access.Role;
import org.meshwork.person.CareWebs.Joint;
import org.meshwork.person.CareWebs.Undoing;
import org.meshwork.shared.Period;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The person and somebody whom they let change their web, at once; and taking back. */
@MeshworkTest
class SeveralHandsIT {

    private static final String HELPER = "helper.of.severalhands";

    private final Someone gp = called("Hilda's GP", "gp").helpingWith("falls");
    private final Someone nurse = called("Hilda's nurse", "practice-nurse").helpingWith("falls");

    @Autowired
    ApplicationContext program;

    @Autowired
    CareWebs careWebs;

    @Autowired
    Consents consents;

    @Autowired
    Interviews interviews;

    @Autowired
    CheckIns checkIns;

    private Owner hilda;
    private CareWeb first;

    @BeforeEach
    void letSomebodyHelp() {
        hilda = new Owner("hilda.of.severalhands", program);
        first = hilda.has(webOf(gp, nurse).needing("falls").web());
        program.getBean(Accounts.class).open(HELPER, "Helper", "three short words", Set.of(Role.VOLUNTARY_WORKER));
        consents.give(HELPER, hilda.person(), Consents.Purpose.EDIT, null, "to help");
    }

    @AfterEach
    void forget() {
        hilda.forget();
    }

    @Test
    void areBothKeptWhereTheyDoNotContradictEachOther() {
        var theirs = asHelper(() -> careWebs.editTogether(first, Edits.end(nurse.contact(), TODAY)));
        var mine = hilda.editsTogether(first, List.of(new Change.PutNeed(new HeldNeed("company", Period.ALWAYS, 2))));

        assertThat(theirs)
                .isInstanceOfSatisfying(
                        Joint.Saved.class, saved -> assertThat(saved.merged()).isFalse());
        assertThat(mine).isInstanceOfSatisfying(Joint.Saved.class, saved -> {
            assertThat(saved.merged()).isTrue();
            assertThat(saved.web().version()).isEqualTo(2);
            assertThat(saved.web().contact(nurse.id()).orElseThrow().period().until())
                    .isEqualTo(TODAY);
            assertThat(saved.web().needs()).hasSize(2);
            assertThat(hilda.opens()).contains(saved.web());
        });
        assertThat(careWebs.version(hilda.person())).isEqualTo(2);
    }

    @Test
    void areShownWhereTheyContradictEachOtherAndNothingIsWritten() {
        var yes = asHelper(
                () -> careWebs.editTogether(first, Edits.answer(first, gp.id(), nurse.id(), Answer.YES, TODAY)));
        var current = ((Joint.Saved) yes).web();

        var no = hilda.editsTogether(first, Edits.answer(first, gp.id(), nurse.id(), Answer.NO, TODAY));

        assertThat(no).isInstanceOfSatisfying(Joint.Clashed.class, clashed -> {
            assertThat(clashed.current()).isEqualTo(current);
            assertThat(hilda.opens()).contains(current);
            var settled = hilda.editsTogether(current, clashed.mine().changes());
            assertThat(((Joint.Saved) settled).web().answerBetween(gp.id(), nurse.id(), TODAY))
                    .as("the person chose their own")
                    .isEqualTo(Answer.NO);
        });
    }

    @Test
    void leadBackToTheFirstWebWhenEverythingIsUndone() {
        InventedWebs.forEach(6, (invented, more) -> {
            var web = hilda.has(invented);
            var start = web;
            for (int step = 0; step < 12; step++) {
                var version = web.version();
                var outcome = hilda.edits(version, List.of(more.changeOf(web)));
                web = outcome instanceof CareWebs.Outcome.Saved(var saved) ? saved : web;
                if (more.below(4) == 0 && hilda.undoes(true) instanceof Undoing.Undone(var back, var ignored)) {
                    web = back;
                }
            }
            while (hilda.undoes(false) instanceof Undoing.Undone(var back, var ignored)) {
                web = back;
            }
            assertThat(web.atVersion(0)).isEqualTo(start.atVersion(0));
            assertThat(hilda.opens()).contains(web);
            assertThat(hilda.undoes(true)).isEqualTo(new Undoing.NothingLeft());
        });
    }

    @Test
    void areUndoneOnlyKnowinglyWhereTheyAreAnothers() {
        var edited = asHelper(() -> careWebs.editTogether(first, Edits.end(gp.contact(), TODAY)));

        assertThat(hilda.undoes(false))
                .isInstanceOfSatisfying(
                        Undoing.SomebodyElses.class,
                        theirs -> assertThat(theirs.edit().by()).isEqualTo(HELPER));
        assertThat(hilda.opens()).contains(((Joint.Saved) edited).web());
        assertThat(hilda.undoes(true)).isInstanceOf(Undoing.Undone.class);
        assertThat(hilda.opens()).contains(first.atVersion(2));
    }

    @Test
    void canDoNothingOnceTheirGrantHasEnded() {
        consents.give(HELPER, hilda.person(), Consents.Purpose.EDIT, org.meshwork.FixedClock.TODAY, "for yesterday");

        assertThat(asHelper(() -> careWebs.editTogether(first, Edits.end(gp.contact(), TODAY))))
                .isEqualTo(new Joint.NotFound());
        assertThat(asHelper(() -> careWebs.undo(hilda.person(), true))).isEqualTo(new Undoing.NotFound());
        assertThat(asHelper(() -> checkIns.of(hilda.person()))).isEmpty();
        assertThat(asHelper(() ->
                        checkIns.answer(hilda.person(), new CheckIn(TODAY, Arrays.asList(5, 5, 5, 5, null, null)))))
                .isFalse();
    }

    @Test
    void findAnInterviewWhereItStopped() {
        var place = new Interviews.Place("health", Map.of("name", "Dr O’N 🙂 <b>"));
        SignedIn.as("hilda.of.severalhands", () -> {
            interviews.stopAt(hilda.person(), new Interviews.Place("home", Map.of()));
            interviews.stopAt(hilda.person(), place);
            return true;
        });

        assertThat(asHelper(() -> interviews.of(hilda.person()))).contains(place);
        assertThat(SignedIn.as("nobody.of.severalhands", () -> interviews.of(hilda.person())))
                .isEmpty();
        asHelper(() -> {
            interviews.finish(hilda.person());
            return true;
        });
        assertThat(asHelper(() -> interviews.of(hilda.person()))).isEmpty();
    }

    @Test
    void keepCheckInsOneADay() {
        var once = new CheckIn(TODAY.minusDays(90), Arrays.asList(1, 2, 3, 4, null, 5));
        var twice = new CheckIn(TODAY, Arrays.asList(5, 5, 5, 5, 5, 5));
        SignedIn.as("hilda.of.severalhands", () -> {
            checkIns.answer(hilda.person(), new CheckIn(TODAY, Arrays.asList(1, 1, 1, 1, 1, 1)));
            checkIns.answer(hilda.person(), twice);
            return checkIns.answer(hilda.person(), once);
        });

        assertThat(asHelper(() -> checkIns.of(hilda.person()))).containsExactly(once, twice);
    }

    private static <T> T asHelper(java.util.function.Supplier<T> action) {
        return SignedIn.as(HELPER, action, Role.VOLUNTARY_WORKER);
    }
}
