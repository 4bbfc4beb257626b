package org.meshwork.commissioning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.meshwork.FixedClock;
import org.meshwork.MeshworkTest;
import org.meshwork.findings.Findings;
import org.meshwork.findings.Thresholds;
import org.meshwork.person.Answer;
import org.meshwork.person.CareWeb;
import org.meshwork.person.CareWebs;
import org.meshwork.person.WebsChanged;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationListener;
import org.springframework.context.PayloadApplicationEvent;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.data.neo4j.core.Neo4jClient;

@MeshworkTest
class RecountIT {

    private static final int WEBS = 7;

    @Autowired
    CareWebs webs;

    @Autowired
    RecountStep step;

    @Autowired
    Neo4jClient graph;

    @Autowired
    GenericApplicationContext context;

    private final List<String> told = new ArrayList<>();
    private final Set<String> failing = new HashSet<>();
    private final ApplicationListener<PayloadApplicationEvent<WebsChanged>> listener = new Ear();
    private List<CareWeb> ours = List.of();

    @BeforeEach
    void loadWebs() {
        recount().run();
        ours = IntStream.range(0, WEBS)
                .mapToObj(number ->
                        Webs.withOneHandover("recounted " + number + " " + System.nanoTime(), null, Answer.NO))
                .toList();
        webs.load(ours);
        context.addApplicationListener(listener);
    }

    @AfterEach
    void stopListening() {
        context.removeApplicationListener(listener);
        failing.clear();
        recount().run();
    }

    @Test
    void worksOutNothingThatIsNotDue() {
        assertThat(recount().run()).isZero();
        assertThat(told).isEmpty();
    }

    @Test
    void worksOutEveryWebOfAnotherEditionOnce() {
        mark("edition", "!earlier", ours.subList(0, 3));
        mark("edition", "~later", ours.subList(3, 5));

        assertThat(recount().run(2)).isEqualTo(5);
        assertThat(told).containsExactlyInAnyOrderElementsOf(ids(ours.subList(0, 5)));
        assertThat(graph.query("MATCH (s:WebSummary) WHERE s.person IN $people RETURN DISTINCT s.edition")
                        .bind(ids(ours))
                        .to("people")
                        .fetchAs(String.class)
                        .all())
                .containsExactly(Findings.edition(Thresholds.shipped()));
    }

    @Test
    void worksOutWhatTheCalendarMakesDueAndNotTheDayBefore() {
        mark("recheckOn", FixedClock.TODAY, ours.subList(0, 2));
        mark("recheckOn", FixedClock.TODAY.plusDays(1), ours.subList(2, 4));

        assertThat(recount().run()).isEqualTo(2);
        assertThat(told).containsExactlyInAnyOrderElementsOf(ids(ours.subList(0, 2)));
    }

    @Test
    void goesOnWhereItWasKilled() {
        mark("edition", "!earlier", ours);
        var killed = recount();
        step.begin();
        step.next(2);
        step.next(1);
        assertThat(killed.progress()).get().satisfies(progress -> {
            assertThat(progress.done()).isEqualTo(3);
            assertThat(progress.total()).isEqualTo(WEBS);
            assertThat(progress.isFinished()).isFalse();
        });

        var next = recount();

        assertThat(next.run(2)).isEqualTo(WEBS - 3);
        assertThat(told).containsExactlyInAnyOrderElementsOf(ids(ours));
        assertThat(next.progress()).get().satisfies(progress -> {
            assertThat(progress.done()).isEqualTo(WEBS);
            assertThat(progress.total()).isEqualTo(WEBS);
            assertThat(progress.isFinished()).isTrue();
        });
    }

    @Test
    void keepsNothingOfAStepThatWasCutShort() {
        mark("edition", "!earlier", ours);
        failing.addAll(ids(ours));

        assertThatThrownBy(() -> recount().run(3)).hasMessageContaining("the power went");
        assertThat(recount().progress().orElseThrow().done()).isZero();

        failing.clear();
        told.clear();
        assertThat(recount().run(3)).isEqualTo(WEBS);
        assertThat(told).containsExactlyInAnyOrderElementsOf(ids(ours));
    }

    private Recount recount() {
        return new Recount(step, "never by itself");
    }

    /** A class of its own, because of a lambda nobody can say which events it wants. */
    private final class Ear implements ApplicationListener<PayloadApplicationEvent<WebsChanged>> {

        @Override
        public void onApplicationEvent(PayloadApplicationEvent<WebsChanged> event) {
            hear(event.getPayload());
        }
    }

    private void hear(WebsChanged changed) {
        for (var web : changed.webs()) {
            var id = web.person().toString();
            told.add(id);
            if (failing.contains(id)) {
                throw new IllegalStateException("the power went");
            }
        }
    }

    private void mark(String property, Object value, List<CareWeb> which) {
        graph.query("MATCH (s:WebSummary) WHERE s.person IN $people SET s[$property] = $value")
                .bind(ids(which))
                .to("people")
                .bind(property)
                .to("property")
                .bind(value)
                .to("value")
                .run();
    }

    private static List<String> ids(List<CareWeb> which) {
        return which.stream().map(web -> web.person().toString()).toList();
    }
}
