package org.meshwork.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.meshwork.person.Someone.called;
import static org.meshwork.person.Webs.TODAY;
import static org.meshwork.person.Webs.webOf;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.meshwork.FixedClock;
import org.meshwork.MeshworkTest;
import org.meshwork.SignedIn;
import org.meshwork.access.Accounts;
import org.meshwork.access.Consents;
import org.meshwork.access.Role;
import org.meshwork.person.CareWebs.Joint;
import org.meshwork.person.CareWebs.Undoing;
import org.meshwork.person.KeptServices.Kept;
import org.meshwork.person.KeptServices.Putting;
import org.meshwork.person.KeptServices.Whose;
import org.meshwork.shared.Period;
import org.meshwork.shared.PersonId;
import org.meshwork.shared.ServiceId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.data.neo4j.core.Neo4jClient;

/** The person and somebody whom they let change their web, at once; and taking back. */
@MeshworkTest
class SeveralHandsIT {

    private static final String MARK = "Xylophone-Quince";
    private static final String HELPER = "helper.of.severalhands";
    private static final String HILDA = "hilda.of.severalhands";

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

    @Autowired
    KeptServices services;

    @Autowired
    LinkedWebs links;

    @Autowired
    Neo4jClient graph;

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
    void linkAWebOfTheirOwnOnlyWhereBothSaySo() {
        var own = asHelper(() -> careWebs.begin(new Profile("Helper", "", null, null, false)));

        assertThat(asHelper(() -> links.agree(hilda.person(), gp.id())))
                .as("alone")
                .isFalse();
        assertThat(asHelper(() -> links.say(hilda.person(), gp.id()))).isTrue();
        assertThat(asHelper(() -> links.in(hilda.person())))
                .containsExactly(new LinkedWebs.Link(gp.id(), false, true, Optional.of(own)));
        assertThat(asHelper(() -> links.agree(hilda.person(), gp.id())))
                .as("for both")
                .isFalse();
        assertThat(asHilda(() -> links.agree(hilda.person(), gp.id()))).isTrue();
        assertThat(asHilda(() -> links.in(hilda.person())))
                .as("it opens nothing")
                .containsExactly(new LinkedWebs.Link(gp.id(), true, false, Optional.empty()));
        assertThat(asHilda(() -> careWebs.of(own))).isEmpty();
        assertThat(SignedIn.as("nobody.of.severalhands", () -> links.in(hilda.person())))
                .isEmpty();
        assertThat(SignedIn.as("nobody.of.severalhands", () -> links.end(hilda.person(), gp.id())))
                .isFalse();

        hilda.edits(0, Edits.end(gp.contact(), TODAY));
        assertThat(asHilda(() -> links.in(hilda.person())))
                .as("an edit leaves it")
                .hasSize(1);
        assertThat(asHelper(() -> links.end(hilda.person(), gp.id()))).isTrue();
        assertThat(asHilda(() -> links.in(hilda.person()))).isEmpty();
        asHelper(() -> careWebs.erase(own));
    }

    @Test
    void leaveNothingOfAPersonWhoDeletesEverything() {
        var known = someServices(3);
        InventedWebs.forEach(5, (invented, more) -> {
            var web = hilda.has(marked(invented));
            hilda.edits(web.version(), List.of(more.changeOf(web)));
            hilda.undoes(true);
            consents.give(HELPER, hilda.person(), Consents.Purpose.EDIT, null, MARK);
            asHelper(() -> careWebs.of(hilda.person()));
            asHilda(() -> {
                interviews.stopAt(hilda.person(), new Interviews.Place("home", Map.of("name", MARK)));
                services.put(hilda.person(), known.subList(0, 3));
                return checkIns.answer(hilda.person(), new CheckIn(TODAY, Arrays.asList(1, 1, 1, 1, 1, 1)));
            });
            assertThat(kept(hilda.person())).hasSizeGreaterThan(5);
            assertThat(putBy(HILDA)).isEqualTo(3);

            assertThat(asHelper(() -> careWebs.erase(hilda.person())))
                    .as("not theirs to delete")
                    .isFalse();
            assertThat(asHilda(() -> careWebs.erase(hilda.person()))).isTrue();

            assertThat(kept(hilda.person())).isEmpty();
            assertThat(putBy(HILDA)).isZero();
            assertThat(hilda.opens()).isEmpty();
            assertThat(asHelper(careWebs::lent)).isEmpty();
            assertThat(asHilda(() -> careWebs.erase(hilda.person()))).isFalse();
        });
        assertThat(graph.query(
                                "MATCH (s:Survey|Interview|Contact|Edit|Encounter|Goal|CarePlan) WHERE NOT (s)--() RETURN count(s)")
                        .fetchAs(Long.class)
                        .one())
                .as("parts of nobody")
                .contains(0L);
    }

    /** With words of the person's own wherever a web holds words. */
    private static CareWeb marked(CareWeb web) {
        var changed = web;
        for (var contact : web.contacts()) {
            changed = changed.with(new Change.PutContact(contact.but(draft -> draft.name(MARK)
                    .role(MARK)
                    .organisation(MARK)
                    .helpsWith(List.of(new HelpsWith(MARK + " need", Period.ALWAYS))))));
        }
        return changed.with(new Change.PutProfile(new Profile(MARK, MARK, 80, MARK, true)))
                .with(new Change.PutNeed(new HeldNeed(MARK, Period.ALWAYS, 1)))
                .with(new Change.PutCondition(new HeldCondition(MARK, Period.ALWAYS)))
                .with(new Change.PutDeclined(new Declined(MARK, Declined.Reason.NOT_WANTED, Period.ALWAYS)))
                .with(new Change.PutCircumstance(new Circumstance(Circumstance.Kind.SITUATION, MARK, Period.ALWAYS)))
                .with(new Change.PutGoal(
                        new Goal(GoalId.random(), MARK, Period.ALWAYS, List.of(MARK), List.of(), null)))
                .with(new Change.PutEncounter(new Encounter(EncounterId.random(), TODAY, 0, MARK, null)))
                .with(new Change.PutPlan(new CarePlan(TODAY, null, List.of(MARK), MARK)))
                .with(new Change.PutResponse(new FindingResponse(
                        MARK, FindingResponse.Reply.values()[0], TODAY, MARK, MARK, List.of(MARK))));
    }

    /** Whatever stands anywhere in the graph that names the person or holds their words. */
    private List<String> kept(PersonId person) {
        return graph
                .query(
                        "MATCH (n) WITH n, properties(n) AS own RETURN labels(n) AS labels, own"
                                + " UNION ALL MATCH ()-[r]->() WHERE size(keys(r)) > 0 RETURN [type(r)] AS labels, properties(r) AS own")
                .fetchAs(String.class)
                .mappedBy((types, row) -> row.get("labels") + " " + row.get("own"))
                .all()
                .stream()
                .filter(text -> text.contains(MARK) || text.contains(person.toString()))
                .toList();
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

    @Test
    void keepServicesOnOneList() {
        var some = someServices(KeptServices.MOST + 1);
        var first = some.getFirst();

        assertThat(asHilda(() -> services.put(hilda.person(), some.subList(0, 2))))
                .isEqualTo(new Putting.Done(2, 0));
        assertThat(asHelper(() -> services.put(hilda.person(), List.of(first, some.get(2), first, ServiceId.random()))))
                .as("one that was there, a new one, one that nobody knows")
                .isEqualTo(new Putting.Done(1, 1));
        assertThat(asHelper(() -> services.of(hilda.person())).orElseThrow())
                .containsExactlyInAnyOrder(
                        new Kept(first, FixedClock.TODAY, HILDA, false),
                        new Kept(some.get(1), FixedClock.TODAY, HILDA, false),
                        new Kept(some.get(2), FixedClock.TODAY, "Helper", true));

        assertThat(asHilda(() -> services.put(hilda.person(), some)))
                .as("one too many")
                .isEqualTo(new Putting.Full());
        assertThat(asHilda(() -> services.of(hilda.person())).orElseThrow()).hasSize(3);
        assertThat(asHilda(() -> services.put(hilda.person(), some.subList(0, KeptServices.MOST))))
                .isEqualTo(new Putting.Done(KeptServices.MOST - 3, 0));

        assertThat(asHelper(() -> services.takeOff(hilda.person(), first))).isTrue();
        assertThat(asHelper(() -> services.takeOff(hilda.person(), first))).isTrue();
        assertThat(asHilda(() -> services.of(hilda.person())).orElseThrow())
                .hasSize(KeptServices.MOST - 1)
                .noneMatch(one -> one.service().equals(first));
    }

    @Test
    void letNobodyAtTheListOfServicesWhoMayNot() {
        var some = someServices(1);
        asHilda(() -> services.put(hilda.person(), some));
        assertThat(asHilda(services::lists))
                .containsExactly(new Whose(hilda.person(), first.profile().name(), true));
        assertThat(asHelper(services::lists))
                .containsExactly(new Whose(hilda.person(), first.profile().name(), false));

        consents.give(HELPER, hilda.person(), Consents.Purpose.SEE, null, "to look");
        assertThat(asHelper(() -> services.of(hilda.person())).orElseThrow()).hasSize(1);
        assertThat(asHelper(() -> services.put(hilda.person(), some))).isEqualTo(new Putting.NotFound());
        assertThat(asHelper(() -> services.takeOff(hilda.person(), some.getFirst())))
                .isFalse();
        assertThat(asHelper(services::lists)).isEmpty();
        assertThat(tries(HELPER)).containsExactlyInAnyOrder("SEE true", "EDIT false", "EDIT false");

        consents.give(HELPER, hilda.person(), Consents.Purpose.EDIT, FixedClock.TODAY, "for yesterday");
        assertThat(asHelper(() -> services.of(hilda.person()))).isEmpty();
        assertThat(asHelper(services::lists)).isEmpty();

        for (var person : List.of(hilda.person(), PersonId.random())) {
            assertThat(SignedIn.as("nobody.of.severalhands", () -> services.of(person)))
                    .isEmpty();
            assertThat(SignedIn.as("nobody.of.severalhands", () -> services.put(person, some)))
                    .isEqualTo(new Putting.NotFound());
        }
        assertThat(services.of(hilda.person())).as("a visitor").isEmpty();
        assertThat(services.lists()).as("a visitor").isEmpty();
        assertThat(asHilda(() -> services.of(hilda.person())).orElseThrow())
                .as("as it was")
                .hasSize(1);
    }

    private List<String> tries(String username) {
        return List.copyOf(
                graph.query("MATCH (e:AccessEvent {person: $person, by: $by}) RETURN e.purpose + ' ' + e.allowed")
                        .bindAll(Map.of("person", hilda.person().toString(), "by", username))
                        .fetchAs(String.class)
                        .all());
    }

    private long putBy(String username) {
        return graph.query("MATCH (:Service)<-[kept:KEEPS {by: $by}]-() RETURN count(kept)")
                .bindAll(Map.of("by", username))
                .fetchAs(Long.class)
                .one()
                .orElseThrow();
    }

    /** Of the demonstration. */
    private List<ServiceId> someServices(int count) {
        return graph
                .query("MATCH (:Organisation)-[:PROVIDES]->(s:Service) RETURN DISTINCT s.id ORDER BY s.id LIMIT $count")
                .bindAll(Map.of("count", count))
                .fetchAs(String.class)
                .all()
                .stream()
                .flatMap(id -> ServiceId.parse(id).stream())
                .toList();
    }

    private static <T> T asHilda(java.util.function.Supplier<T> action) {
        return SignedIn.as("hilda.of.severalhands", action);
    }

    private static <T> T asHelper(java.util.function.Supplier<T> action) {
        return SignedIn.as(HELPER, action, Role.VOLUNTARY_WORKER);
    }
}
