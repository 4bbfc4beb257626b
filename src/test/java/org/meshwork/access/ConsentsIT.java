package org.meshwork.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.meshwork.FixedClock.TODAY;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.meshwork.MeshworkTest;
import org.meshwork.access.Consents.Purpose;
import org.meshwork.shared.PersonId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;

/** Somebody gives a friend leave to see or edit their web. */
@MeshworkTest
class ConsentsIT {

    private static final PersonId PERSON = PersonId.named("ConsentsIT/somebody");
    private static final Actor FRIEND = new Actor("friend.of.consents", Set.of(Role.CARER));

    @Autowired
    Consents consents;

    @Autowired
    Accounts accounts;

    @Autowired
    Neo4jClient graph;

    @BeforeEach
    void putSomebodyAndAFriend() {
        accounts.open(FRIEND.username(), "Friend", "three short words", FRIEND.roles());
        run("MERGE (:Person {id: $id})");
    }

    @AfterEach
    void forget() {
        run("MATCH (n:Person {id: $id}) DETACH DELETE n");
        run("MATCH (n:AccessEvent {person: $id}) DELETE n");
    }

    @Test
    void openNothingUnlessGiven() {
        assertThat(permits(Purpose.SEE)).isFalse();
        assertThat(permits(Purpose.EDIT)).isFalse();
        assertThat(consents.given(FRIEND)).isEmpty();
    }

    @Test
    void toSeeAreNotToEdit() {
        give(Purpose.SEE);

        assertThat(permits(Purpose.SEE)).isTrue();
        assertThat(permits(Purpose.EDIT)).isFalse();
    }

    @Test
    void toEditAreToSeeToo() {
        give(Purpose.EDIT);

        assertThat(permits(Purpose.SEE)).isTrue();
        assertThat(permits(Purpose.EDIT)).isTrue();
    }

    @Test
    void endOnTheirDay() {
        consents.give(FRIEND.username(), PERSON, Purpose.EDIT, TODAY.plusDays(1), "until tomorrow");
        assertThat(permits(Purpose.SEE)).isTrue();
        assertThat(consents.given(FRIEND)).containsExactly(PERSON);

        for (var over : List.of(TODAY, TODAY.minusDays(1))) {
            consents.give(FRIEND.username(), PERSON, Purpose.EDIT, over, "ended");
            assertThat(permits(Purpose.SEE)).as("ended on " + over).isFalse();
            assertThat(permits(Purpose.EDIT)).as("ended on " + over).isFalse();
            assertThat(consents.given(FRIEND)).isEmpty();
        }
    }

    @Test
    void takeThePlaceOfWhatWasGivenBefore() {
        give(Purpose.EDIT);
        give(Purpose.SEE);

        assertThat(permits(Purpose.SEE)).isTrue();
        assertThat(permits(Purpose.EDIT)).isFalse();
        assertThat(consents.given(FRIEND)).containsExactly(PERSON);
    }

    @Test
    void giveThePersonTheirOwn() {
        consents.own(FRIEND.username(), PERSON);

        assertThat(consents.self(FRIEND)).contains(PERSON);
        assertThat(permits(Purpose.EDIT)).isTrue();
        assertThat(consents.given(FRIEND)).as("their own is not lent").isEmpty();
    }

    @Test
    void openNothingToAVisitorOrForAPersonWhoIsNotThere() {
        give(Purpose.EDIT);

        assertThat(consents.permit(Actor.VISITOR, PERSON, Purpose.SEE)).isFalse();
        assertThat(consents.permit(FRIEND, PersonId.random(), Purpose.SEE)).isFalse();
    }

    @Test
    void noteWhoAskedForWhatAndWhen() {
        permits(Purpose.SEE);
        give(Purpose.SEE);
        permits(Purpose.SEE);

        assertThat(graph.query("""
                        MATCH (e:AccessEvent {person: $id})
                        RETURN e.by + ' ' + e.purpose + ' ' + e.allowed + ' ' + date(e.at) AS note""")
                        .bind(PERSON.toString())
                        .to("id")
                        .fetchAs(String.class)
                        .all())
                .containsExactlyInAnyOrder(
                        FRIEND.username() + " SEE false " + TODAY, FRIEND.username() + " SEE true " + TODAY);
    }

    private void give(Purpose purpose) {
        consents.give(FRIEND.username(), PERSON, purpose, null, "a friend");
    }

    private boolean permits(Purpose purpose) {
        return consents.permit(FRIEND, PERSON, purpose);
    }

    private void run(String statement) {
        graph.query(statement).bind(PERSON.toString()).to("id").run();
    }
}
