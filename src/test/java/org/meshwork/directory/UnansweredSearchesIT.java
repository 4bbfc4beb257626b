package org.meshwork.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.meshwork.FixedClock;
import org.meshwork.MeshworkTest;
import org.meshwork.directory.UnansweredSearches.Unanswered;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;

@MeshworkTest
class UnansweredSearchesIT {

    private static final Optional<String> WARD = Optional.of("test-ward");

    @Autowired
    UnansweredSearches unanswered;

    @Autowired
    Neo4jClient graph;

    @BeforeEach
    @AfterEach
    void takeAway() {
        graph.query("MATCH (u:UnansweredSearches {day: $today}) DELETE u")
                .bind(FixedClock.TODAY)
                .to("today")
                .run();
    }

    @Test
    void areCountedByNeedAndWard() {
        for (var i = 0; i < 5; i++) {
            unanswered.count(List.of("falls", "falls"), WARD);
        }
        for (var i = 0; i < 6; i++) {
            unanswered.count(List.of(), Optional.empty());
        }

        assertThat(unanswered.between(FixedClock.TODAY, FixedClock.TODAY))
                .containsExactly(new Unanswered("", "", 6), new Unanswered("falls", "test-ward", 5));
        assertThat(unanswered.between(FixedClock.TODAY.plusDays(1), FixedClock.TODAY.plusDays(9)))
                .isEmpty();
    }

    @Test
    void areAddedUpByNeedOverSomeWardsAndOverNobodyKnowsWhere() {
        unanswered.count(List.of("falls"), WARD);
        unanswered.count(List.of("falls"), Optional.empty());
        unanswered.count(List.of("falls"), Optional.of("of-another-borough"));

        assertThat(unanswered.byNeed(FixedClock.TODAY, FixedClock.TODAY, List.of("test-ward")))
                .isEqualTo(Map.of("falls", 2L));
    }

    @Test
    void areNotShownWhereTheyAreFew() {
        for (var i = 0; i < UnansweredSearches.FEWEST - 1; i++) {
            unanswered.count(List.of("debt"), WARD);
        }

        assertThat(unanswered.between(FixedClock.TODAY, FixedClock.TODAY)).isEmpty();
    }

    @Test
    void keepNothingThatSomebodyTyped() {
        unanswered.count(List.of("near-zz4-7qa", "my neighbour Joan"), Optional.empty());

        var kept = graph.query("MATCH (u:UnansweredSearches {day: $today}) RETURN properties(u) AS all")
                .bind(FixedClock.TODAY)
                .to("today")
                .fetch()
                .all();
        assertThat(kept).hasSize(1);
        assertThat(kept.toString()).doesNotContain("zz4", "Joan").contains("need=,");
    }
}
