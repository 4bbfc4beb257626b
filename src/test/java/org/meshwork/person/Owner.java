package org.meshwork.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.meshwork.SignedIn;
import org.meshwork.access.Accounts;
import org.meshwork.access.Consents;
import org.meshwork.access.Role;
import org.meshwork.person.CareWebs.Outcome;
import org.meshwork.shared.PersonId;
import org.springframework.context.ApplicationContext;
import org.springframework.data.neo4j.core.Neo4jClient;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Somebody with an account and a web of their own in the tests' graph, and what they do with it. */
final class Owner {

    private final String username;
    private final PersonId person;
    private final CareWebs careWebs;
    private final Consents consents;
    private final Neo4jClient graph;

    Owner(String username, ApplicationContext program) {
        this.username = username;
        person = PersonId.named(username);
        careWebs = program.getBean(CareWebs.class);
        consents = program.getBean(Consents.class);
        graph = program.getBean(Neo4jClient.class);
        program.getBean(Accounts.class).open(username, username, "three short words", Set.of(Role.PERSON));
    }

    PersonId person() {
        return person;
    }

    /** Puts that web, as theirs, in the place of what they had. */
    CareWeb has(CareWeb web) {
        forget();
        var own = new CareWeb(
                person,
                web.version(),
                web.profile(),
                web.needs(),
                web.conditions(),
                web.contacts(),
                web.ties(),
                web.plan(),
                web.circumstances(),
                web.declined(),
                web.encounters(),
                web.goals(),
                web.responses());
        careWebs.load(List.of(own));
        consents.own(username, person);
        return own;
    }

    Optional<CareWeb> opens() {
        return SignedIn.as(username, () -> careWebs.of(person));
    }

    Outcome edits(long madeOn, List<Change> changes) {
        return SignedIn.as(username, () -> careWebs.edit(person, madeOn, changes));
    }

    CareWeb saves(long madeOn, List<Change> changes) {
        var outcome = edits(madeOn, changes);
        assertThat(outcome).isInstanceOf(Outcome.Saved.class);
        return ((Outcome.Saved) outcome).web();
    }

    CareWebs.Joint editsTogether(CareWeb seen, List<Change> changes) {
        return SignedIn.as(username, () -> careWebs.editTogether(seen, changes));
    }

    CareWebs.Undoing undoes(boolean alsoOthers) {
        return SignedIn.as(username, () -> careWebs.undo(person, alsoOthers));
    }

    /** What leads back from that version to the one before. */
    List<Change> wayBackFrom(long version) {
        var json = graph.query("MATCH (:Person {id: $id})-[:EDITED]->(e:Edit {version: $version}) RETURN e.inverse")
                .bind(person.toString())
                .to("id")
                .bind(version)
                .to("version")
                .fetchAs(String.class)
                .one()
                .orElseThrow();
        return JsonMapper.shared().readValue(json, new TypeReference<>() {});
    }

    long editsInTheJournal() {
        return graph.query("MATCH (:Person {id: $id})-[:EDITED]->(e) RETURN count(e)")
                .bind(person.toString())
                .to("id")
                .fetchAs(Long.class)
                .one()
                .orElseThrow();
    }

    /** Leaves nothing of the web behind. */
    void forget() {
        graph.query("""
                        OPTIONAL MATCH (p:Person {id: $id})
                        OPTIONAL MATCH (p)-[:IN_TOUCH_WITH|HAS_PLAN|EDITED|HAD|WANTS|RESPONDED_TO|TELLS|ANSWERED]->(part)
                        OPTIONAL MATCH (note:WebSummary|AccessEvent {person: $id})
                        DETACH DELETE p, part, note""").bind(person.toString()).to("id").run();
    }
}
