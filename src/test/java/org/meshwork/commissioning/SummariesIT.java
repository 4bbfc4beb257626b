package org.meshwork.commissioning;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.meshwork.FixedClock;
import org.meshwork.MeshworkTest;
import org.meshwork.findings.Findings;
import org.meshwork.findings.Thresholds;
import org.meshwork.person.Answer;
import org.meshwork.person.CarePlan;
import org.meshwork.person.CareWeb;
import org.meshwork.person.CareWebs;
import org.meshwork.person.Change;
import org.meshwork.person.WebsChanged;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.transaction.support.TransactionTemplate;

@MeshworkTest
class SummariesIT {

    @Autowired
    CareWebs webs;

    @Autowired
    Neo4jClient graph;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    ApplicationEventPublisher events;

    @Test
    void areWrittenWithTheWeb() {
        var web = Webs.withAGap("written", "XS1", Answer.NO, "copd", "asthma");

        webs.load(List.of(web));

        assertThat(summaryOf(web).orElseThrow())
                .containsEntry("person", web.person().toString())
                .containsEntry("area", "XS1")
                .containsEntry("conditions", List.of("asthma", "copd"))
                .containsEntry("joined", 0L)
                .containsEntry("torn", 1L)
                .containsEntry("unknown", 0L)
                .containsEntry("islands", 2L)
                .containsEntry("seams", List.of("PRIMARY_HOSPITAL"))
                .containsEntry("seamsJoined", List.of(0L))
                .containsEntry("seamsTorn", List.of(1L))
                .containsEntry("seamsUnknown", List.of(0L))
                .containsEntry("asOf", FixedClock.TODAY)
                .containsEntry("organisations", 0L)
                .containsEntry("talkDensity", 0.0)
                .containsEntry("edition", Findings.edition(Thresholds.shipped()))
                .hasEntrySatisfying(
                        "findings",
                        rules -> assertThat((List<?>) rules)
                                .map(String::valueOf)
                                .contains("handover-missing", "unmet-need")
                                .doesNotHaveDuplicates());
    }

    @Test
    void sayWhenTheyAreToBeWrittenAgain() {
        var web = Webs.withOneHandover("planned", "XS1", Answer.YES)
                .with(new Change.PutPlan(new CarePlan(FixedClock.TODAY, null, List.of("medicines"))));

        webs.load(List.of(web));

        assertThat(summaryOf(web).orElseThrow())
                .containsEntry("recheckOn", FixedClock.TODAY.plusMonths(12).plusDays(1));
    }

    @Test
    void hangOnTheirPerson() {
        var web = Webs.withOneHandover("hanging", "XS1", Answer.YES);

        webs.load(List.of(web));

        assertThat(graph.query("MATCH (s:WebSummary)-[:OF]->(p:Person {id: $person}) RETURN count(s)")
                        .bind(web.person().toString())
                        .to("person")
                        .fetchAs(Long.class)
                        .one())
                .contains(1L);
    }

    @Test
    void followTheWeb() {
        webs.load(List.of(Webs.withOneHandover("followed", "XS1", Answer.NO, "copd")));
        var later = Webs.withOneHandover("followed", null, Answer.DONT_KNOW);

        change(later);

        assertThat(summaryOf(later).orElseThrow())
                .containsEntry("torn", 0L)
                .containsEntry("unknown", 1L)
                .containsEntry("conditions", List.of())
                .doesNotContainKeys("area", "islands");
    }

    @Test
    void leaveOutWhoeverStaysOutOfTotals() {
        var out = Webs.outOfTotals(Webs.withOneHandover("out", "XS1", Answer.NO));

        webs.load(List.of(out));

        assertThat(summaryOf(out)).isEmpty();
    }

    @Test
    void areTakenAwayFromWhoeverLeavesTheTotals() {
        var web = Webs.withOneHandover("leaving", "XS1", Answer.NO);
        webs.load(List.of(web));

        change(Webs.outOfTotals(web));

        assertThat(summaryOf(web)).isEmpty();
    }

    @Test
    void areUndoneWithTheWeb() {
        var web = Webs.withOneHandover("undone", "XS1", Answer.NO);

        assertThatThrownBy(() -> transaction.executeWithoutResult(status -> {
                    webs.load(List.of(web));
                    throw new IllegalStateException("changed my mind");
                }))
                .hasMessage("changed my mind");

        assertThat(summaryOf(web)).isEmpty();
    }

    private void change(CareWeb web) {
        transaction.executeWithoutResult(status -> events.publishEvent(new WebsChanged(List.of(web))));
    }

    private Optional<Map<String, Object>> summaryOf(CareWeb web) {
        var properties = graph
                .query("MATCH (s:WebSummary {person: $person}) UNWIND keys(s) AS key RETURN key, s[key] AS value")
                .bind(web.person().toString())
                .to("person")
                .fetch()
                .all()
                .stream()
                .collect(toMap(row -> String.valueOf(row.get("key")), row -> row.get("value")));
        return properties.isEmpty() ? Optional.empty() : Optional.of(properties);
    }
}
