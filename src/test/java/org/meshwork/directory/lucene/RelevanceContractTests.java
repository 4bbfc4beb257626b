package org.meshwork.directory.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.meshwork.SharedData;
import org.meshwork.directory.Query;
import org.meshwork.exchange.FeedServices;

/**
 * The judged searches of the demonstration and of a real place, and what no directory holds. In one class, as what people come
 * with takes long to be worked out.
 */
class RelevanceContractTests {

    private static final JudgedSearches JUDGED = JudgedSearches.ofSaltmarsh();

    @Test
    void answersWithTheRightServicesFirst() {
        var table = new RelevanceTable(JUDGED);

        System.out.println(table);
        System.out.println("Worst: " + table.worst(12));
        assertThat(JUDGED.searches()).hasSizeGreaterThanOrEqualTo(80);
        assertThat(JUDGED.searches()).extracting(JudgedSearches.Judged::kind).containsAll(RelevanceTable.KINDS);
        assertThat(RelevanceTable.ndcg(table.best())).isGreaterThan(0.75);
        assertThat(RelevanceTable.withinThree(table.best())).isGreaterThanOrEqualTo(0.9);
        assertThat(RelevanceTable.ndcg(RelevanceTable.of("need", table.best()))).isGreaterThan(0.65);
        assertThat(RelevanceTable.ndcg(RelevanceTable.of("name", table.best()))).isGreaterThan(0.9);
        assertThat(RelevanceTable.ndcg(table.best())).isGreaterThan(RelevanceTable.ndcg(table.plain()));
        assertThat(table.best()).noneMatch(outcome -> outcome.all() == 0);
    }

    @Test
    void givesAnHonestNothingForNonsenseAndForWhatNoDirectoryHolds() {
        var index = JUDGED.index(Part.ALL);
        var found = NOTHING_HERE.stream()
                .map(typed ->
                        typed + ": " + index.find(Query.of(typed), Shelf.TODAY).total())
                .filter(line -> !line.endsWith(": 0"))
                .toList();
        RememberedMeaning.shared().keep();

        assertThat(found).isEmpty();
    }

    @Test
    void answersThoseOfARealPlaceAsWellAsItDid() {
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

    private static final List<String> NOTHING_HERE = List.of(
            "asdfgh",
            "qwertyuiop",
            "buy bitcoin",
            "football scores",
            "weather tomorrow",
            "pizza takeaway",
            "cheap flights",
            "premier league table",
            "lkjhg poiuy",
            "netflix",
            "used cars for sale",
            "lottery results",
            "cinema times",
            "who won the election",
            "stock market",
            "iphone 15");
}
