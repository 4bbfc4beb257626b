package org.meshwork.person;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.meshwork.graph.CypherFile;
import org.meshwork.shared.PersonId;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/** Webs in the graph. One statement reads a web, whatever its size. */
@Component
class CareWebStore {

    private final Neo4jClient graph;

    CareWebStore(Neo4jClient graph) {
        this.graph = graph;
    }

    /** As no edit is half-way through it; others who read or edit it wait until this transaction ends. */
    Optional<CareWeb> read(PersonId person) {
        return read(List.of(person)).stream().findFirst();
    }

    /** As {@link #read(PersonId)}, in order of id; those that are not there are left out. */
    Collection<CareWeb> read(List<PersonId> people) {
        return graph.query(CypherFile.beside(CareWebStore.class, "read-webs"))
                .bind(people.stream().map(PersonId::toString).toList())
                .to("people")
                .fetchAs(CareWeb.class)
                .mappedBy((types, row) -> Rows.web(row.get("web")))
                .all();
    }

    /** Without waiting for whoever is writing. */
    long version(PersonId person) {
        return graph.query("MATCH (p:Person {id: $person}) RETURN p.version")
                .bind(person.toString())
                .to("person")
                .fetchAs(Long.class)
                .one()
                .orElse(0L);
    }

    List<CareWebs.Lent> names(List<PersonId> people) {
        return graph
                .query("MATCH (p:Person) WHERE p.id IN $people RETURN p.id AS id, p.name AS name ORDER BY name, id")
                .bind(people.stream().map(PersonId::toString).toList())
                .to("people")
                .fetchAs(CareWebs.Lent.class)
                .mappedBy((types, row) -> new CareWebs.Lent(
                        PersonId.parse(row.get("id").asString()).orElseThrow(),
                        row.get("name").asString()))
                .all()
                .stream()
                .toList();
    }

    /** Takes the changes that led to this web. */
    void write(CareWeb web, List<Change> changes) {
        run("put-people", List.of(web), one -> List.of(Rows.person(one)));
        for (var change : changes) {
            switch (change) {
                case Change.PutProfile ignored -> {}
                case Change.PutNeed(var need) -> put("put-needs", Rows.need(web.person(), need));
                case Change.PutCondition(var condition) ->
                    put("put-conditions", Rows.condition(web.person(), condition));
                case Change.PutContact(var contact) -> put("put-contacts", Rows.contact(web.person(), contact));
                case Change.PutTie(var tie) -> put("put-ties", Rows.tie(web.person(), tie));
                case Change.PutPlan(var plan) when plan != null -> put("put-plans", Rows.plan(web.person(), plan));
                case Change.PutPlan ignored -> withdrawPlan(web.person());
                case Change.TakeNeed(var code) ->
                    take("MATCH (:Person {id: $person})-[h:HAS_NEED]->(:Need {code: $key}) DELETE h", web, code);
                case Change.TakeCondition(var code) ->
                    take(
                            "MATCH (:Person {id: $person})-[h:HAS_CONDITION]->(:Condition {code: $key}) DELETE h",
                            web,
                            code);
                case Change.TakeContact(var contact) ->
                    take(
                            "MATCH (:Person {id: $person})-[:IN_TOUCH_WITH]->(c:Contact {id: $key}) DETACH DELETE c",
                            web,
                            contact.toString());
                case Change.TakeTie tie -> put("take-ties", Rows.tieKey(web.person(), tie));
                case Change.PutCircumstance(var held) ->
                    put("put-circumstances", Rows.circumstance(web.person(), held));
                case Change.TakeCircumstance taken ->
                    put("take-circumstances", Rows.circumstanceKey(web.person(), taken));
                case Change.PutDeclined(var declined) -> put("put-declined", Rows.declined(web.person(), declined));
                case Change.TakeDeclined(var support) ->
                    take(
                            "MATCH (:Person {id: $person})-[d:DECLINED]->(:Term {vocabulary: 'support', code: $key}) DELETE d",
                            web,
                            support);
                case Change.PutEncounter(var encounter) ->
                    put("put-encounters", Rows.encounter(web.person(), encounter));
                case Change.TakeEncounter(var encounter) ->
                    take(
                            "MATCH (:Person {id: $person})-[:HAD]->(e:Encounter {id: $key}) DETACH DELETE e",
                            web,
                            encounter.toString());
                case Change.PutGoal(var goal) -> put("put-goals", Rows.goal(web.person(), goal));
                case Change.TakeGoal(var goal) ->
                    take(
                            "MATCH (:Person {id: $person})-[:WANTS]->(g:Goal {id: $key}) DETACH DELETE g",
                            web,
                            goal.toString());
                case Change.PutResponse(var response) -> put("put-responses", Rows.response(web.person(), response));
                case Change.TakeResponse(var finding) ->
                    take(
                            "MATCH (:Person {id: $person})-[:RESPONDED_TO]->(r:FindingResponse {finding: $key}) DETACH DELETE r",
                            web,
                            finding);
            }
        }
    }

    /** With all that belongs to the person. */
    void erase(PersonId person) {
        run(CypherFile.beside(CareWebStore.class, "erase-web"), person);
    }

    /** Webs that are not there yet, many at once. */
    void create(List<CareWeb> webs) {
        run("put-people", webs, web -> List.of(Rows.person(web)));
        run("put-needs", webs, web -> map(web.needs(), need -> Rows.need(web.person(), need)));
        run("put-conditions", webs, web -> map(web.conditions(), held -> Rows.condition(web.person(), held)));
        run(
                "put-plans",
                webs,
                web -> Optional.ofNullable(web.plan()).map(plan -> Rows.plan(web.person(), plan)).stream()
                        .toList());
        run("put-contacts", webs, web -> map(web.contacts(), contact -> Rows.contact(web.person(), contact)));
        run("put-ties", webs, web -> map(web.ties(), tie -> Rows.tie(web.person(), tie)));
        run("put-circumstances", webs, web -> map(web.circumstances(), held -> Rows.circumstance(web.person(), held)));
        run("put-declined", webs, web -> map(web.declined(), declined -> Rows.declined(web.person(), declined)));
        run("put-encounters", webs, web -> map(web.encounters(), one -> Rows.encounter(web.person(), one)));
        run("put-goals", webs, web -> map(web.goals(), goal -> Rows.goal(web.person(), goal)));
        run("put-responses", webs, web -> map(web.responses(), one -> Rows.response(web.person(), one)));
    }

    /** Without its words it stays, for who has seen it: to put it again must bring that back too. */
    private void withdrawPlan(PersonId person) {
        run("MATCH (:Person {id: $person})-[:HAS_PLAN]->(plan) SET plan = {withdrawn: true}", person);
    }

    private void put(String statement, Map<String, ?> row) {
        graph.query(CypherFile.beside(CareWebStore.class, statement))
                .bind(List.of(row))
                .to("rows")
                .run();
    }

    private void run(String statement, List<CareWeb> webs, Function<CareWeb, List<Map<String, Object>>> rows) {
        var all = new ArrayList<Map<String, Object>>();
        webs.forEach(web -> all.addAll(rows.apply(web)));
        if (!all.isEmpty()) {
            graph.query(CypherFile.beside(CareWebStore.class, statement))
                    .bind(all)
                    .to("rows")
                    .run();
        }
    }

    private void run(String cypher, PersonId person) {
        graph.query(cypher).bind(person.toString()).to("person").run();
    }

    private void take(String cypher, CareWeb web, String key) {
        graph.query(cypher)
                .bind(web.person().toString())
                .to("person")
                .bind(key)
                .to("key")
                .run();
    }

    private static <T> List<Map<String, Object>> map(List<T> parts, Function<T, Map<String, Object>> row) {
        return parts.stream().map(row).toList();
    }
}
