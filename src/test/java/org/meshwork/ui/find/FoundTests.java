package org.meshwork.ui.find;

import static org.assertj.core.api.Assertions.assertThat;
import static org.meshwork.directory.ServiceExample.called;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.meshwork.directory.FakeDirectory;
import org.meshwork.directory.Hits;
import org.meshwork.directory.Query;

class FoundTests {

    private static final Asked FALLS = Asked.NOTHING.withText("falls");

    @Test
    void showsTwentyAtFirst() {
        var found = found(FALLS, 130);

        assertThat(found.hits()).hasSize(20);
        assertThat(found.hasMore()).isTrue();
    }

    @Test
    void showsAllUpToThePageInOrder() {
        assertThat(names(found(FALLS.onPage(6), 130))).isEqualTo(names(0, 120));
        assertThat(names(found(FALLS.onPage(7), 130))).isEqualTo(names(0, 130));
        assertThat(names(found(FALLS.onPage(10), 1000))).isEqualTo(names(0, 200));
        assertThat(found(FALLS.onPage(7), 130).hasMore()).isFalse();
    }

    @Test
    void knowsWhatIsMoreOfTheSame() {
        var first = found(FALLS, 130);

        assertThat(found(FALLS.onPage(2), 130).alreadyIn(first)).isEqualTo(20);
        assertThat(found(FALLS.withText("debt").onPage(2), 130).alreadyIn(first))
                .isZero();
        assertThat(first.alreadyIn(found(FALLS.onPage(2), 130))).isZero();
        assertThat(first.alreadyIn(first)).isZero();
    }

    private static Found found(Asked asked, int services) {
        return Found.by(asked, Where.NOT_SAID, FakeDirectory.finding(query -> page(query, services)));
    }

    private static Hits page(Query query, int services) {
        var from = query.page() * query.size();
        var page = IntStream.range(from, Math.min(services, from + query.size()))
                .mapToObj(i -> new Hits.Hit(called("Service " + i).service(), null))
                .toList();
        return new Hits(services, page, Map.of(), List.of(), null, null);
    }

    private static List<String> names(Found found) {
        return found.hits().stream().map(hit -> hit.service().name()).toList();
    }

    private static List<String> names(int from, int until) {
        return IntStream.range(from, until).mapToObj(i -> "Service " + i).toList();
    }
}
