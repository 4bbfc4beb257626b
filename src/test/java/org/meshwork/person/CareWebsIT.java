package org.meshwork.person;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.meshwork.person.Someone.called;
import static org.meshwork.person.Webs.TODAY;
import static org.meshwork.person.Webs.webOf;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.meshwork.MeshworkTest;
import org.meshwork.SentStatements;
import org.meshwork.SignedIn;
import org.meshwork.access.Accounts;
import org.meshwork.access.Consents;
import org.meshwork.access.Role;
import org.meshwork.person.CareWebs.Outcome;
import org.meshwork.shared.ContactId;
import org.meshwork.shared.Period;
import org.meshwork.shared.PersonId;
import org.meshwork.shared.Sector;
import org.meshwork.shared.ServiceId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Rosa has a web, and Rosa only. */
@MeshworkTest
class CareWebsIT {

    private static final String ROSA = "rosa.of.carewebs";
    private static final PersonId PERSON = PersonId.named("CareWebsIT/rosa");

    private final Someone gp = called("Rosa's GP", "gp").helpingWith("falls");
    private final Someone nurse = called("Rosa's nurse", "practice-nurse").helpingWith("falls");
    private final CareWeb first =
            rosas(webOf(gp, nurse).needing("falls").notTalking(gp, nurse).web());

    @Autowired
    CareWebs careWebs;

    @Autowired
    CareWebStore store;

    @Autowired
    Accounts accounts;

    @Autowired
    Consents consents;

    @Autowired
    Neo4jClient graph;

    @BeforeEach
    void giveRosaAWeb() {
        accounts.open(ROSA, "Rosa", "three short words", Set.of(Role.PERSON));
        careWebs.load(List.of(first));
        consents.own(ROSA, PERSON);
    }

    @AfterEach
    void forget() {
        forget(PERSON);
    }

    @Test
    void opensForThePersonItBelongsTo() {
        assertThat(rosaOpens()).contains(first);
    }

    @Test
    void opensForNobodyElse() {
        assertThat(SignedIn.as("janet", () -> careWebs.of(PERSON))).isEmpty();
        assertThat(SignedIn.as("nobody.at.all", () -> careWebs.of(PERSON))).isEmpty();
        assertThat(careWebs.of(PERSON)).as("to a visitor").isEmpty();
    }

    @Test
    void opensByNoRole() {
        for (var role : Role.values()) {
            assertThat(SignedIn.as("commissioner", () -> careWebs.of(PERSON), role))
                    .as(role.label())
                    .isEmpty();
        }
    }

    @Test
    void looksTheSameToOthersAsOneThatIsNotThere() {
        var nobody = PersonId.random();
        var change = List.<Change>of(new Change.TakeNeed("falls"));

        assertThat(SignedIn.as("janet", () -> careWebs.of(nobody)))
                .isEqualTo(SignedIn.as("janet", () -> careWebs.of(PERSON)));
        assertThat(SignedIn.as("janet", () -> careWebs.edit(nobody, 0, change)))
                .isEqualTo(SignedIn.as("janet", () -> careWebs.edit(PERSON, 0, change)))
                .isEqualTo(new Outcome.NotFound());
        assertThat(rosaOpens()).contains(first);
    }

    @Test
    void isListedToThoseItWasLentTo() {
        assertThat(SignedIn.as("janet", careWebs::lent))
                .extracting(CareWebs.Lent::name)
                .containsExactly("Mrs Smith");
        assertThat(SignedIn.as(ROSA, careWebs::lent)).isEmpty();
    }

    @Test
    void leavesATraceOfEveryLook() {
        rosaOpens();
        SignedIn.as("janet", () -> careWebs.of(PERSON));
        SignedIn.as("janet", () -> careWebs.edit(PERSON, 0, List.of()));

        assertThat(graph.query("MATCH (e:AccessEvent {person: $id}) RETURN e.by + ' ' + e.purpose + ' ' + e.allowed")
                        .bind(PERSON.toString())
                        .to("id")
                        .fetchAs(String.class)
                        .all())
                .containsExactlyInAnyOrder(ROSA + " SEE true", "janet SEE false", "janet EDIT false");
    }

    @Test
    void costsOneStatementToReadHoweverLarge() {
        var mrsSmith = SignedIn.as("janet", careWebs::lent).getFirst().person();

        assertThat(SentStatements.during(() -> store.read(mrsSmith))).hasSize(1);
        assertThat(SentStatements.during(() -> SignedIn.as("janet", () -> careWebs.of(mrsSmith))))
                .as("and one to ask for consent")
                .hasSize(2);
    }

    @Test
    void keepsEveryPartOfItself() {
        InventedWebs.forEach(30, (invented, more) -> {
            forget(PERSON);
            careWebs.load(List.of(rosas(invented)));
            assertThat(store.read(PERSON)).contains(rosas(invented));
        });
    }

    @Test
    void keepsTheAreaAndTheServicesThatTheGraphKnows() {
        var service = ServiceId.parse(anyServiceId()).orElseThrow();
        var whole = new CareWeb(
                PERSON,
                7,
                new Profile("Rosa", "knows everybody", 81, "SM001", false),
                List.of(new HeldNeed("falls", new Period(TODAY, TODAY.plusDays(3)), 3)),
                List.of(new HeldCondition("copd", Period.ALWAYS)),
                List.of(atService(service)),
                List.of(),
                new CarePlan(TODAY.minusYears(1), TODAY, List.of("falls", "company")));
        forget(PERSON);
        careWebs.load(List.of(whole));

        assertThat(store.read(PERSON)).contains(whole);
    }

    @Test
    void remembersWhoSawAPlanThatWasTakenBackAndPutAgain() {
        var seen = after(
                first,
                new Change.PutPlan(new CarePlan(TODAY, null, List.of("falls"))),
                new Change.PutContact(atService(null)));
        forget(PERSON);
        careWebs.load(List.of(seen));
        consents.own(ROSA, PERSON);

        saved(rosaEdits(0, List.of(new Change.PutPlan(null))));

        assertThat(saved(rosaEdits(1, inverseOf(1)))).isEqualTo(seen.atVersion(2));
        assertThat(rosaOpens()).contains(seen.atVersion(2));
    }

    @Test
    void isInTheGraphWhatTheChangesMadeOfIt() {
        InventedWebs.forEach(20, (invented, more) -> {
            forget(PERSON);
            careWebs.load(List.of(rosas(invented)));
            consents.own(ROSA, PERSON);
            var web = rosas(invented);
            for (int step = 0; step < 8; step++) {
                var changes = List.of(more.changeOf(web));
                web = saved(rosaEdits(web.version(), changes));
                assertThat(store.read(PERSON)).as("after %s", changes).contains(web);
            }
        });
    }

    @Test
    void isCountedAndJournalledWithAWayBack() {
        var after = saved(rosaEdits(
                0,
                List.of(
                        new Change.TakeTie(gp.id(), nurse.id(), null),
                        new Change.TakeContact(gp.id()),
                        new Change.PutNeed(new HeldNeed("company", Period.ALWAYS, 1)),
                        new Change.TakeNeed("falls"))));
        assertThat(after.version()).isEqualTo(1);
        assertThat(after.contacts()).hasSize(1);

        var back = saved(rosaEdits(1, inverseOf(1)));
        assertThat(back).isEqualTo(first.atVersion(2));
        assertThat(rosaOpens()).contains(back);
    }

    @Test
    void isOvertakenByAnEditOnALaterVersion() {
        var current = saved(rosaEdits(0, List.of(new Change.TakeNeed("falls"))));

        assertThat(rosaEdits(0, List.of(new Change.PutPlan(null)))).isEqualTo(new Outcome.Overtaken(current));
        assertThat(rosaOpens()).contains(current);
        assertThat(edits()).isEqualTo(1);
    }

    @Test
    void refusesInWordsAndWritesNothing() {
        var stranger = new Tie(gp.id(), ContactId.random(), Answer.YES, Period.ALWAYS);

        assertThat(rosaEdits(0, List.of(new Change.TakeNeed("falls"), new Change.PutTie(stranger))))
                .isEqualTo(new Outcome.Refused("One of the two is not in this web."));
        assertThat(rosaOpens()).contains(first);
        assertThat(edits()).isZero();
    }

    @RepeatedTest(5)
    void savesExactlyOneOfTwoEditsAtOnce() throws Exception {
        var start = new CyclicBarrier(2);
        Callable<Outcome> edit = () -> {
            start.await();
            return rosaEdits(0, List.of(new Change.PutPlan(new CarePlan(LocalDate.EPOCH, null, List.of()))));
        };
        try (var hands = Executors.newFixedThreadPool(2)) {
            var one = hands.submit(edit);
            var other = hands.submit(edit);

            assertThat(List.of(one.get(), other.get()))
                    .extracting(outcome -> outcome.getClass().getSimpleName())
                    .containsExactlyInAnyOrder("Saved", "Overtaken");
        }
        assertThat(edits()).isEqualTo(1);
        assertThat(rosaOpens().orElseThrow().version()).isEqualTo(1);
    }

    @Test
    void isReadWholeWhileItIsWritten() throws Exception {
        var carers = IntStream.range(0, 12)
                .mapToObj(number -> called("Carer " + number, "home-carer"))
                .toList();
        Callable<Long> moving = () -> {
            var web = first;
            for (int place = 0; place < 150; place++) {
                var to = "Place " + place;
                List<Change> changes = new ArrayList<>();
                carers.forEach(
                        carer -> changes.add(new Change.PutContact(carer.at(to).contact())));
                web = saved(rosaEdits(web.version(), changes));
            }
            return web.version();
        };
        try (var hands = Executors.newSingleThreadExecutor()) {
            var moved = hands.submit(moving);
            while (!moved.isDone()) {
                assertThat(placesIn(store.read(PERSON).orElseThrow()))
                        .as("all move at once")
                        .hasSizeLessThan(2);
            }
            assertThat(moved.get()).isEqualTo(150);
        }
    }

    @Test
    void beginsEmptyAndOncePerAccount() {
        var newcomer = "newcomer.of.carewebs";
        accounts.open(newcomer, "Newcomer", "three short words", Set.of(Role.PERSON));
        var profile = new Profile("Newcomer", "", null, null, false);

        var person = SignedIn.as(newcomer, () -> careWebs.begin(profile));

        assertThat(SignedIn.as(newcomer, () -> careWebs.of(person))).contains(CareWeb.empty(person, profile));
        assertThatThrownBy(() -> SignedIn.as(newcomer, () -> careWebs.begin(profile)))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> careWebs.begin(profile)).isInstanceOf(IllegalStateException.class);
        forget(person);
        graph.query("MATCH (a:Account {username: $name}) DETACH DELETE a")
                .bind(newcomer)
                .to("name")
                .run();
    }

    private Optional<CareWeb> rosaOpens() {
        return SignedIn.as(ROSA, () -> careWebs.of(PERSON));
    }

    private Outcome rosaEdits(long madeOn, List<Change> changes) {
        return SignedIn.as(ROSA, () -> careWebs.edit(PERSON, madeOn, changes));
    }

    private static Contact atService(@Nullable ServiceId service) {
        return new Contact(
                ContactId.named("CareWebsIT/whole"),
                "Sister Byrne",
                "practice-nurse",
                Sector.PRIMARY_CARE,
                30,
                Period.from(TODAY.minusYears(2)),
                TODAY.minusYears(3),
                TODAY.minusDays(1),
                true,
                service,
                "Millbrook Surgery",
                List.of(new HelpsWith("falls", Period.ALWAYS), new HelpsWith("a need of her own", Period.ALWAYS)),
                Period.from(TODAY),
                TODAY);
    }

    private String anyServiceId() {
        return graph.query("MATCH (s:Service) RETURN s.id LIMIT 1")
                .fetchAs(String.class)
                .one()
                .orElseThrow();
    }

    private static CareWeb after(CareWeb web, Change... changes) {
        var changed = web;
        for (var change : changes) {
            changed = changed.with(change);
        }
        return changed;
    }

    private static Set<String> placesIn(CareWeb web) {
        return web.contacts().stream()
                .filter(contact -> contact.role().equals("home-carer"))
                .map(Contact::organisation)
                .collect(toSet());
    }

    private static CareWeb saved(Outcome outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Saved.class);
        return ((Outcome.Saved) outcome).web();
    }

    private List<Change> inverseOf(long version) {
        var json = graph.query("MATCH (:Person {id: $id})-[:EDITED]->(e:Edit {version: $version}) RETURN e.inverse")
                .bind(PERSON.toString())
                .to("id")
                .bind(version)
                .to("version")
                .fetchAs(String.class)
                .one()
                .orElseThrow();
        return JsonMapper.shared().readValue(json, new TypeReference<>() {});
    }

    private long edits() {
        return graph.query("MATCH (:Person {id: $id})-[:EDITED]->(e) RETURN count(e)")
                .bind(PERSON.toString())
                .to("id")
                .fetchAs(Long.class)
                .one()
                .orElseThrow();
    }

    private void forget(PersonId person) {
        graph.query("""
                        OPTIONAL MATCH (p:Person {id: $id})
                        OPTIONAL MATCH (p)-[:IN_TOUCH_WITH|HAS_PLAN|EDITED]->(part)
                        OPTIONAL MATCH (note:WebSummary|AccessEvent {person: $id})
                        DETACH DELETE p, part, note""").bind(person.toString()).to("id").run();
    }

    private static CareWeb rosas(CareWeb web) {
        return new CareWeb(
                PERSON,
                web.version(),
                web.profile(),
                web.needs(),
                web.conditions(),
                web.contacts(),
                web.ties(),
                web.plan());
    }
}
