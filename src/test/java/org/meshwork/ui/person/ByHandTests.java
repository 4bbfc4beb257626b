package org.meshwork.ui.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.meshwork.FixedClock;
import org.meshwork.demonstration.MrsSmith;
import org.meshwork.findings.Thresholds;
import org.meshwork.person.Answer;
import org.meshwork.person.CareWeb;
import org.meshwork.person.Change;
import org.meshwork.person.Contact;
import org.meshwork.shared.Sector;

class ByHandTests {

    private final WebSight sight = WebSight.of(MrsSmith.web(FixedClock.TODAY), FixedClock.TODAY, Thresholds.shipped());
    private final Contact patel = named("Dr Patel");
    private final Contact janet = named("Janet");
    private final Contact lowe = named("Dr Lowe");

    @Test
    void movesSomebodyToAnotherRingAndKeepsAllElse() {
        var after = after(ByHand.moved(sight, id(patel), "PRIMARY_CARE", "WEEK"));
        var moved = after.contact(patel.id()).orElseThrow();
        assertThat(WebWords.ring(moved, sight.day())).isEqualTo("WEEK");
        assertThat(moved)
                .usingRecursiveComparison()
                .ignoringFields("everyDays", "earlierRhythms")
                .isEqualTo(patel);
        assertThat(after.ties()).isEqualTo(sight.web().ties());
    }

    @Test
    void movesSomebodyToAnotherWedgeAndLeavesHowOftenAsItWas() {
        var moved = after(ByHand.moved(sight, id(patel), "HOSPITAL", WebWords.ring(patel, sight.day())))
                .contact(patel.id())
                .orElseThrow();
        assertThat(moved.sector()).isEqualTo(Sector.HOSPITAL);
        assertThat(moved.everyDays()).isEqualTo(patel.everyDays());
    }

    @Test
    void landsInEveryRingThatSomebodyIsDroppedOn() {
        for (var ring : List.of("WEEK", "MONTH", "LESS")) {
            for (var contact : sight.web().contacts()) {
                var moved = after(ByHand.moved(sight, id(contact), "VOLUNTARY", ring))
                        .contact(contact.id())
                        .orElseThrow();
                assertThat(WebWords.ring(moved, sight.day())).isEqualTo(ring);
                assertThat(moved.sector()).isEqualTo(Sector.VOLUNTARY);
            }
        }
    }

    @Test
    void keepsHowOftenItWasBeforeSomebodyWasMovedToAnotherRing() {
        var before = WebWords.ring(patel, sight.day());
        var moved = after(ByHand.moved(sight, id(patel), patel.sector().name(), "WEEK"))
                .contact(patel.id())
                .orElseThrow();

        assertThat(WebWords.ring(moved, sight.day())).isEqualTo("WEEK").isNotEqualTo(before);
        assertThat(WebWords.ring(moved, sight.day().minusDays(1))).isEqualTo(before);
    }

    @Test
    void changesNothingWhereNothingMoved() {
        assertThat(ByHand.moved(sight, id(janet), janet.sector().name(), WebWords.ring(janet, sight.day())))
                .isEmpty();
    }

    @Test
    void answersWhetherTwoTalkAndTakesItBack() {
        var no = after(ByHand.answered(sight, id(janet), id(lowe), "NO"));
        assertThat(no.answerBetween(lowe.id(), janet.id(), FixedClock.TODAY)).isEqualTo(Answer.NO);
        var back = ByHand.answered(
                WebSight.of(no, FixedClock.TODAY, Thresholds.shipped()), id(lowe), id(janet), "NOT_ASKED");
        assertThat(after(no, back).answerBetween(lowe.id(), janet.id(), FixedClock.TODAY))
                .isEqualTo(Answer.NOT_ASKED);
    }

    @Test
    void endsSomebodyOnce() {
        var after = after(ByHand.ended(sight, id(lowe)));
        assertThat(after.contact(lowe.id()).orElseThrow().period().endedBy(FixedClock.TODAY))
                .isTrue();
        assertThat(ByHand.ended(WebSight.of(after, FixedClock.TODAY, Thresholds.shipped()), id(lowe)))
                .isEmpty();
    }

    @Test
    void takesNothingThatMakesNoSense() {
        for (var nonsense : List.of("", "x", "<b>", "00000000-0000-4000-8000-000000000000", "WEEK")) {
            assertThat(ByHand.moved(sight, nonsense, "HOSPITAL", "WEEK")).isEmpty();
            assertThat(ByHand.moved(sight, id(patel), nonsense, "WEEK")).isEmpty();
            assertThat(ByHand.moved(sight, id(patel), "HOSPITAL", nonsense + "?"))
                    .isEmpty();
            assertThat(ByHand.answered(sight, nonsense, id(janet), "YES")).isEmpty();
            assertThat(ByHand.answered(sight, id(patel), id(janet), nonsense)).isEmpty();
            assertThat(ByHand.ended(sight, nonsense)).isEmpty();
        }
        assertThat(ByHand.answered(sight, id(janet), id(janet), "YES")).isEmpty();
    }

    private CareWeb after(List<Change> changes) {
        return after(sight.web(), changes);
    }

    private static CareWeb after(CareWeb web, List<Change> changes) {
        var after = web;
        for (var change : changes) {
            after = after.with(change);
        }
        return after;
    }

    private static String id(Contact contact) {
        return contact.id().toString();
    }

    private Contact named(String name) {
        return sight.web().contacts().stream()
                .filter(contact -> contact.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
