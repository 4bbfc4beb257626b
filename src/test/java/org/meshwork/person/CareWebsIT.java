package org.meshwork.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.meshwork.person.Someone.called;
import static org.meshwork.person.Webs.webOf;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.meshwork.MeshworkTest;
import org.meshwork.SentStatements;
import org.meshwork.SignedIn;
import org.meshwork.access.Accounts;
import org.meshwork.access.Role;
import org.meshwork.person.CareWebs.Outcome;
import org.meshwork.shared.PersonId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.data.neo4j.core.Neo4jClient;

/** Rosa has a web, and Rosa only. */
@MeshworkTest
class CareWebsIT {

    private static final String ROSA = "rosa.of.carewebs";

    @Autowired
    CareWebs careWebs;

    @Autowired
    CareWebStore store;

    @Autowired
    Neo4jClient graph;

    @Autowired
    ApplicationContext program;

    private Owner rosa;
    private CareWeb web;

    @BeforeEach
    void giveRosaAWeb() {
        rosa = new Owner(ROSA, program);
        web = rosa.has(webOf(called("Rosa's GP", "gp").helpingWith("falls"))
                .needing("falls")
                .web());
    }

    @AfterEach
    void forget() {
        rosa.forget();
    }

    @Test
    void openForThePersonTheyBelongTo() {
        assertThat(rosa.opens()).contains(web);
    }

    @Test
    void openForNobodyElse() {
        assertThat(SignedIn.as("janet", () -> careWebs.of(rosa.person()))).isEmpty();
        assertThat(SignedIn.as("nobody.at.all", () -> careWebs.of(rosa.person())))
                .isEmpty();
        assertThat(careWebs.of(rosa.person())).as("to a visitor").isEmpty();
    }

    @Test
    void openByNoRole() {
        for (var role : Role.values()) {
            assertThat(SignedIn.as("commissioner", () -> careWebs.of(rosa.person()), role))
                    .as(role.label())
                    .isEmpty();
        }
    }

    @Test
    void lookTheSameToOthersAsOnesThatAreNotThere() {
        var nobody = PersonId.random();
        var change = List.<Change>of(new Change.TakeNeed("falls"));

        assertThat(SignedIn.as("janet", () -> careWebs.of(nobody)))
                .isEqualTo(SignedIn.as("janet", () -> careWebs.of(rosa.person())));
        assertThat(SignedIn.as("janet", () -> careWebs.edit(nobody, 0, change)))
                .isEqualTo(SignedIn.as("janet", () -> careWebs.edit(rosa.person(), 0, change)))
                .isEqualTo(new Outcome.NotFound());
        assertThat(rosa.opens()).contains(web);
    }

    @Test
    void areListedToThoseTheyWereLentTo() {
        assertThat(SignedIn.as("janet", careWebs::lent))
                .extracting(CareWebs.Lent::name)
                .containsExactly("Mrs Smith");
        assertThat(SignedIn.as(ROSA, careWebs::lent)).isEmpty();
    }

    @Test
    void keepATraceOfEveryLook() {
        rosa.opens();
        SignedIn.as("janet", () -> careWebs.of(rosa.person()));
        SignedIn.as("janet", () -> careWebs.edit(rosa.person(), 0, List.of()));

        assertThat(graph.query("MATCH (e:AccessEvent {person: $id}) RETURN e.by + ' ' + e.purpose + ' ' + e.allowed")
                        .bind(rosa.person().toString())
                        .to("id")
                        .fetchAs(String.class)
                        .all())
                .containsExactlyInAnyOrder(ROSA + " SEE true", "janet SEE false", "janet EDIT false");
    }

    @Test
    void costOneStatementToReadHoweverLarge() {
        var mrsSmith = SignedIn.as("janet", careWebs::lent).getFirst().person();

        assertThat(statements(() -> store.read(mrsSmith))).isEqualTo(1);
        assertThat(statements(() -> SignedIn.as("janet", () -> careWebs.of(mrsSmith))))
                .as("and one to ask for consent")
                .isEqualTo(2);
    }

    /** Of three tries the cheapest: one that the graph asks to do again says its statement twice. */
    private static int statements(Runnable reading) {
        return IntStream.range(0, 3)
                .map(again -> SentStatements.during(reading).size())
                .min()
                .orElseThrow();
    }

    @Test
    void beginEmptyAndOnceForAnAccount() {
        var newcomer = "newcomer." + PersonId.random();
        program.getBean(Accounts.class).open(newcomer, "Newcomer", "three short words", Set.of(Role.PERSON));
        var profile = new Profile("Newcomer", "", null, null, false);

        var person = SignedIn.as(newcomer, () -> careWebs.begin(profile));

        assertThat(SignedIn.as(newcomer, () -> careWebs.of(person))).contains(CareWeb.empty(person, profile));
        assertThatThrownBy(() -> SignedIn.as(newcomer, () -> careWebs.begin(profile)))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> careWebs.begin(profile)).as("a visitor").isInstanceOf(IllegalStateException.class);
    }
}
