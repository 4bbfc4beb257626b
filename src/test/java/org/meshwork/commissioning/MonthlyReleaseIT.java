package org.meshwork.commissioning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.meshwork.MeshworkTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.transaction.support.TransactionTemplate;

/** In years in which nobody else has a release or an edit. */
@MeshworkTest
class MonthlyReleaseIT {

    private static final OffsetDateTime NEW_YEAR = OffsetDateTime.of(1991, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC);
    private static final YearMonth DECEMBER = YearMonth.of(1990, 12);

    @Autowired
    ReleaseStore store;

    @Autowired
    FaultLineStore pairs;

    @Autowired
    Recount recount;

    @Autowired
    RecountStep step;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Hotspots hotspots;

    @Autowired
    FaultLines faultLines;

    @Autowired
    Neo4jClient graph;

    @AfterEach
    void takeAway() {
        graph.query("MATCH (r:Release) WHERE r.month < '1999' OPTIONAL MATCH (r)-[]->(n) DETACH DELETE r, n")
                .run();
        graph.query("MATCH (e:Edit {person: 'of-a-test'}) DELETE e").run();
    }

    @Test
    void isMadeOnceTheMonthIsOver() {
        edit(NEW_YEAR.minusDays(3));
        recount.run();

        assertThat(at(NEW_YEAR.minusDays(1)).run())
                .as("November, when nobody had a web")
                .isEmpty();
        assertThat(at(NEW_YEAR).run()).contains(DECEMBER);
        assertThat(store.all()).contains(new Release(DECEMBER, NEW_YEAR));
        assertThat(at(NEW_YEAR.plusDays(30)).run()).as("there already").isEmpty();
        assertThat(releases(NEW_YEAR.plusDays(31)).due())
                .as("whether or not anybody edits")
                .contains(DECEMBER.plusMonths(1));
    }

    @Test
    void isNotOfWebsThatCameLater() {
        edit(NEW_YEAR.plusDays(3));

        assertThat(releases(NEW_YEAR.plusDays(4)).due()).isEmpty();
    }

    @Test
    void isSeenOnlyWhenItIsWhole() {
        graph.query("CREATE (:Release {month: $month})")
                .bind(DECEMBER.toString())
                .to("month")
                .run();
        edit(NEW_YEAR.minusDays(3));

        assertThat(store.all()).extracting(Release::month).doesNotContain(DECEMBER);
        assertThat(store.history("of nowhere")).doesNotContainKey(DECEMBER);

        assertThat(releases(NEW_YEAR).due())
                .as("the program was ended in between")
                .contains(DECEMBER);
        assertThat(releases(NEW_YEAR).make(DECEMBER)).isTrue();
        assertThat(store.all()).extracting(Release::month).contains(DECEMBER);
        assertThat(releases(NEW_YEAR).make(DECEMBER)).isFalse();
    }

    private void edit(OffsetDateTime at) {
        graph.query("CREATE (:Edit {person: 'of-a-test', version: 1, at: $at})")
                .bind(at)
                .to("at")
                .run();
    }

    private MonthlyRelease at(OffsetDateTime now) {
        return new MonthlyRelease(releases(now), step, hotspots, faultLines);
    }

    private Releases releases(OffsetDateTime now) {
        return new Releases(store, pairs, transaction, Clock.fixed(now.toInstant(), ZoneOffset.UTC));
    }
}
