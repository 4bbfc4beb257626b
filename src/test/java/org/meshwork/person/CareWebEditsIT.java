package org.meshwork.person;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.meshwork.person.Someone.called;
import static org.meshwork.person.Webs.TODAY;
import static org.meshwork.person.Webs.webOf;

import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.meshwork.MeshworkTest;
import org.meshwork.person.CareWebs.Outcome;
import org.meshwork.shared.ContactId;
import org.meshwork.shared.Period;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** One edit after another, and several at once. */
@MeshworkTest
class CareWebEditsIT {

    private final Someone gp = called("Olive's GP", "gp").helpingWith("falls");
    private final Someone nurse = called("Olive's nurse", "practice-nurse").helpingWith("falls");

    @Autowired
    ApplicationContext program;

    private Owner olive;
    private CareWeb first;

    @BeforeEach
    void giveOliveAWeb() {
        olive = new Owner("olive.of.carewebedits", program);
        first = olive.has(
                webOf(gp, nurse).needing("falls").notTalking(gp, nurse).web());
    }

    @AfterEach
    void forget() {
        olive.forget();
    }

    @Test
    void areCountedAndJournalledWithAWayBack() {
        var after = olive.saves(
                0,
                List.of(
                        new Change.TakeTie(gp.id(), nurse.id(), null),
                        new Change.TakeContact(gp.id()),
                        new Change.PutNeed(new HeldNeed("company", Period.ALWAYS, 1)),
                        new Change.TakeNeed("falls")));
        assertThat(after.version()).isEqualTo(1);
        assertThat(after.contacts()).hasSize(1);

        var back = olive.saves(1, olive.wayBackFrom(1));
        assertThat(back).isEqualTo(first.atVersion(2));
        assertThat(olive.opens()).contains(back);
    }

    @Test
    void areOvertakenByAnEditOnALaterVersion() {
        var current = olive.saves(0, List.of(new Change.TakeNeed("falls")));

        assertThat(olive.edits(0, List.of(new Change.PutPlan(null)))).isEqualTo(new Outcome.Overtaken(current));
        assertThat(olive.opens()).contains(current);
        assertThat(olive.editsInTheJournal()).isEqualTo(1);
    }

    @Test
    void areRefusedInWordsAndWriteNothing() {
        var stranger = new Tie(gp.id(), ContactId.random(), Answer.YES, Period.ALWAYS);

        assertThat(olive.edits(0, List.of(new Change.TakeNeed("falls"), new Change.PutTie(stranger))))
                .isEqualTo(new Outcome.Refused("One of the two is not in this web."));
        assertThat(olive.opens()).contains(first);
        assertThat(olive.editsInTheJournal()).isZero();
    }

    @RepeatedTest(5)
    void areSavedOnceWhereTwoAreMadeAtOnce() throws Exception {
        var start = new CyclicBarrier(2);
        Callable<Outcome> edit = () -> {
            start.await();
            return olive.edits(0, List.of(new Change.PutPlan(new CarePlan(TODAY, null, List.of()))));
        };
        try (var hands = Executors.newFixedThreadPool(2)) {
            var one = hands.submit(edit);
            var other = hands.submit(edit);

            assertThat(List.of(one.get(), other.get()))
                    .extracting(outcome -> outcome.getClass().getSimpleName())
                    .containsExactlyInAnyOrder("Saved", "Overtaken");
        }
        assertThat(olive.editsInTheJournal()).isEqualTo(1);
        assertThat(olive.opens().orElseThrow().version()).isEqualTo(1);
    }

    @Test
    void areSeenWholeOrNotAtAll() throws Exception {
        var carers = IntStream.range(0, 12)
                .mapToObj(number -> called("Olive's carer " + number, "home-carer"))
                .toList();
        var places = IntStream.range(0, 150).mapToObj(number -> "Place " + number);
        try (var hands = Executors.newSingleThreadExecutor()) {
            var moved = hands.submit(() -> edit(
                    olive,
                    places.map(place -> carers.stream()
                            .map(carer -> (Change)
                                    new Change.PutContact(carer.at(place).contact()))
                            .toList())));
            while (!moved.isDone()) {
                assertThat(placesIn(olive.opens().orElseThrow()))
                        .as("all move at once")
                        .hasSizeLessThan(2);
            }
            assertThat(moved.get()).isEqualTo(150);
        }
    }

    /** One edit for each, from version 0 on; the version it leads to. */
    private static long edit(Owner owner, Stream<List<Change>> edits) {
        var version = 0L;
        for (var changes : (Iterable<List<Change>>) edits::iterator) {
            version = owner.saves(version, changes).version();
        }
        return version;
    }

    private static Set<String> placesIn(CareWeb web) {
        return web.contacts().stream()
                .filter(contact -> contact.role().equals("home-carer"))
                .map(Contact::organisation)
                .collect(toSet());
    }
}
