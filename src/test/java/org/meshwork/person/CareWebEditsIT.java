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
    private Owner oscar;
    private CareWeb first;

    @BeforeEach
    void giveOliveAWeb() {
        olive = new Owner("olive.of.carewebedits", program);
        oscar = new Owner("oscar.of.carewebedits", program);
        first = olive.has(
                webOf(gp, nurse).needing("falls").notTalking(gp, nurse).web());
    }

    @AfterEach
    void forget() {
        olive.forget();
        oscar.forget();
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

    /** Their webs meet in the needs: where two hold what the other waits for, the graph gives one of them up. */
    @Test
    void doNotStopEachOtherInDifferentWebs() throws Exception {
        oscar.has(webOf().web());
        var needs = List.of("a rare need", "a rarer need", "the rarest need");
        try (var hands = Executors.newFixedThreadPool(2)) {
            var forwards = hands.submit(() -> edit(olive, helping("Olive", needs)));
            var backwards = hands.submit(() -> edit(oscar, helping("Oscar", needs.reversed())));

            assertThat(List.of(forwards.get(), backwards.get())).containsExactly(150L, 150L);
        }
    }

    private static Stream<List<Change>> helping(String whom, List<String> needs) {
        return IntStream.range(0, 150)
                .mapToObj(again -> needs.stream()
                        .<Change>mapMulti((need, changes) -> {
                            var carer = called(whom + "'s help with " + need, "home-carer")
                                    .helpingWith(need);
                            changes.accept(new Change.PutContact(carer.contact()));
                            changes.accept(new Change.PutNeed(new HeldNeed(need, Period.ALWAYS, 1 + again % 3)));
                        })
                        .toList());
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
