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
import org.meshwork.access.Sharing.Giving;
import org.meshwork.access.Sharing.Grant;
import org.meshwork.access.Sharing.Look;
import org.meshwork.shared.PersonId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;

/** What somebody decides about their own web. */
@MeshworkTest
class SharingIT {

    private static final PersonId PERSON = PersonId.named("SharingIT/somebody");
    private static final Actor SELF = new Actor("self.of.sharing", Set.of(Role.PERSON));
    private static final Actor FRIEND = new Actor("friend.of.sharing", Set.of(Role.CARER));

    @Autowired
    Sharing sharing;

    @Autowired
    Consents consents;

    @Autowired
    Accounts accounts;

    @Autowired
    Neo4jClient graph;

    @BeforeEach
    void putSomebodyAndAFriend() {
        accounts.open(SELF.username(), "Sam", "three short words", SELF.roles());
        accounts.open(FRIEND.username(), "Frida", "three short words", FRIEND.roles());
        run("MERGE (:Person {id: $id})");
        consents.own(SELF.username(), PERSON);
    }

    @AfterEach
    void forget() {
        run("MATCH (n:Person {id: $id}) DETACH DELETE n");
        run("MATCH (n:AccessEvent {person: $id}) DELETE n");
    }

    @Test
    void letsSomebodyInUntilADayAndTakesItBack() {
        assertThat(sharing.give(SELF, PERSON, " Friend.of.Sharing", Purpose.EDIT, TODAY, " helps me "))
                .isEqualTo(new Giving.Given("Frida"));

        assertThat(sharing.grants(SELF, PERSON))
                .containsExactly(new Grant(FRIEND.username(), "Frida", Purpose.EDIT, TODAY, "helps me"));
        assertThat(consents.permit(FRIEND, PERSON, Purpose.EDIT)).isTrue();
        assertThat(sharing.looks(SELF, PERSON)).containsExactly(new Look("Frida", Purpose.EDIT, TODAY));

        sharing.takeBack(SELF, PERSON, FRIEND.username());

        assertThat(sharing.grants(SELF, PERSON)).isEmpty();
        assertThat(consents.permit(FRIEND, PERSON, Purpose.SEE)).isFalse();
    }

    @Test
    void isNobodyElsesToDecideOrToRead() {
        sharing.give(SELF, PERSON, FRIEND.username(), Purpose.EDIT, null, "");

        assertThat(sharing.isOwn(FRIEND, PERSON)).isFalse();
        assertThat(sharing.give(FRIEND, PERSON, SELF.username(), Purpose.EDIT, null, ""))
                .isInstanceOf(Giving.Refused.class);
        assertThat(sharing.grants(FRIEND, PERSON)).isEmpty();
        assertThat(sharing.looks(FRIEND, PERSON)).isEmpty();
        sharing.takeBack(FRIEND, PERSON, FRIEND.username());
        assertThat(sharing.grants(SELF, PERSON)).hasSize(1);
    }

    @Test
    void saysWhatToMend() {
        for (var username : List.of("", "nobody.of.sharing", SELF.username())) {
            assertThat(sharing.give(SELF, PERSON, username, Purpose.SEE, null, ""))
                    .as(username)
                    .isInstanceOf(Giving.Refused.class);
        }
        assertThat(sharing.give(SELF, PERSON, FRIEND.username(), Purpose.SEE, null, "x".repeat(500)))
                .isEqualTo(new Giving.Refused("What it is for is too long. Keep it to 200 letters or fewer."));
        assertThat(sharing.give(SELF, PERSON, FRIEND.username(), Purpose.SEE, TODAY.minusDays(1), ""))
                .isEqualTo(new Giving.Refused("That day is over. Choose today or a later day, or leave it empty."));
        assertThat(sharing.grants(SELF, PERSON)).isEmpty();
    }

    private void run(String statement) {
        graph.query(statement).bind(PERSON.toString()).to("id").run();
    }
}
