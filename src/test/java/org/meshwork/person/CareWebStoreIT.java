package org.meshwork.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.meshwork.person.Webs.TODAY;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.meshwork.MeshworkTest;
import org.meshwork.shared.ContactId;
import org.meshwork.shared.Period;
import org.meshwork.shared.PersonId;
import org.meshwork.shared.Sector;
import org.meshwork.shared.ServiceId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.data.neo4j.core.Neo4jClient;

@MeshworkTest
class CareWebStoreIT {

    @Autowired
    CareWebStore store;

    @Autowired
    Neo4jClient graph;

    @Autowired
    ApplicationContext program;

    private Owner owner;

    @BeforeEach
    void meetTheOwner() {
        owner = new Owner("owner.of.carewebstore", program);
    }

    @AfterEach
    void forget() {
        owner.forget();
    }

    @Test
    void keepsEveryPartOfAWeb() {
        InventedWebs.forEach(30, (invented, more) -> {
            var web = owner.has(invented);
            assertThat(store.read(owner.person())).contains(web);
        });
    }

    @Test
    void keepsTheAreaAndTheServiceThatTheGraphKnows() {
        var whole = owner.has(webWith(sisterByrneAt(anyService())));

        assertThat(store.read(owner.person())).contains(whole);
    }

    @Test
    void holdsWhatTheChangesMadeOfAWeb() {
        InventedWebs.forEach(20, (invented, more) -> {
            var web = owner.has(invented);
            for (int step = 0; step < 8; step++) {
                var changes = List.of(more.changeOf(web));
                web = owner.saves(web.version(), changes);
                assertThat(store.read(owner.person())).as("after %s", changes).contains(web);
            }
        });
    }

    @Test
    void losesNoServiceOrAreaThatTheGraphDoesNotKnowYet() {
        var service = ServiceId.named("a service of another directory");
        var web = webWith(sisterByrneAt(service))
                .with(new Change.PutProfile(new Profile("Rosa", "", 81, "E0199", false)));
        var whole = owner.has(web);

        assertThat(store.read(owner.person())).contains(whole);
        var edited = owner.saves(whole.version(), List.of(new Change.PutNeed(new HeldNeed("meals", Period.ALWAYS, 1))));
        assertThat(edited.profile().area()).isEqualTo("E0199");
        assertThat(edited.contacts()).extracting(Contact::service).containsExactly(service);
    }

    @Test
    void remembersWhoSawAPlanThatIsTakenBackAndPutAgain() {
        var seen = owner.has(webWith(sisterByrneAt(null)));

        var without = owner.saves(seen.version(), List.of(new Change.PutPlan(null)));
        var again = owner.saves(without.version(), owner.wayBackFrom(without.version()));

        assertThat(again).isEqualTo(seen.atVersion(again.version()));
        assertThat(store.read(owner.person())).contains(again);
    }

    @Test
    void leavesOutWhoIsNotThere() {
        assertThat(store.read(PersonId.random())).isEmpty();
    }

    private static CareWeb webWith(Contact contact) {
        return new CareWeb(
                PersonId.random(),
                7,
                new Profile("Rosa", "knows everybody", 81, "SM001", false),
                List.of(new HeldNeed("falls", new Period(TODAY, TODAY.plusDays(3)), 3)),
                List.of(new HeldCondition("copd", Period.ALWAYS)),
                List.of(contact),
                List.of(),
                new CarePlan(TODAY.minusYears(1), TODAY, List.of("falls", "company"), "Dr Patel"));
    }

    /** With all that can be said of a contact. */
    private static Contact sisterByrneAt(@Nullable ServiceId service) {
        return Contact.named(ContactId.named("CareWebStoreIT"), "Sister Byrne", "practice-nurse", Sector.PRIMARY_CARE)
                .everyDays(30)
                .earlierRhythms(List.of(new Rhythm(7, TODAY.minusYears(1)), new Rhythm(14, TODAY)))
                .period(Period.from(TODAY.minusYears(2)))
                .waitingSince(TODAY.minusYears(3))
                .lastSeen(TODAY.minusDays(1))
                .carer(true)
                .service(service)
                .organisation("Millbrook Surgery")
                .helpsWith(List.of(
                        new HelpsWith("falls", Period.ALWAYS), new HelpsWith("a need of her own", Period.ALWAYS)))
                .coordinates(List.of(new Period(null, TODAY.minusDays(9)), Period.from(TODAY)))
                .seenPlanOn(TODAY)
                .offer(new Offer(
                        List.of("practice-nursing"),
                        List.of("ur", "large-print"),
                        false,
                        List.of(new Visit(DayOfWeek.MONDAY, LocalTime.of(23, 30), LocalTime.of(0, 30))),
                        14))
                .contact();
    }

    private ServiceId anyService() {
        return graph.query("MATCH (s:Service) RETURN s.id LIMIT 1")
                .fetchAs(String.class)
                .one()
                .flatMap(ServiceId::parse)
                .orElseThrow();
    }
}
