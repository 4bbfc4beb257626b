package org.meshwork.directory.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.meshwork.SharedData;
import org.meshwork.exchange.FeedServices;

/** The judged searches of a real place. */
class RelevanceContractTests {

    @Test
    void isAsGoodAsItWas() {
        var feed = SharedData.file("openreferral/feeds/north-lincolnshire-council.oruk-v1.2024-12-18.json");
        var judged = JudgedSearches.of(
                FeedServices.in(feed, Shelf.TODAY),
                service -> service.origin().feedId(),
                SharedData.file("relevance/nlincs.queries.csv"),
                SharedData.file("relevance/nlincs.qrels.csv"));

        var table = new RelevanceTable(judged);
        System.out.println(table);
        System.out.println("Worst: " + table.worst(10));
        assertThat(RelevanceTable.ndcg(table.best())).isGreaterThan(0.8);
        assertThat(RelevanceTable.withinThree(table.best())).isGreaterThanOrEqualTo(0.95);
        assertThat(RelevanceTable.ndcg(RelevanceTable.of("need", table.best()))).isGreaterThan(0.65);
        assertThat(RelevanceTable.ndcg(RelevanceTable.of("name", table.best()))).isGreaterThan(0.94);
        assertThat(table.best()).noneMatch(outcome -> outcome.all() == 0);
    }
}
