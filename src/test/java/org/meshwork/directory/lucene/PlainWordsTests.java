package org.meshwork.directory.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.meshwork.directory.ServiceExample.called;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.meshwork.directory.Hits;
import org.meshwork.directory.Query;

/** Somebody takes away a need that was read out of their words. */
class PlainWordsTests {

    private final ServiceIndex index = ServiceIndex.inMemory();

    PlainWordsTests() {
        index.apply(
                List.of(
                        called("Steady class").meets("falls").service(),
                        called("Unsteady feet of ladders mended").service()),
                List.of(),
                new ServiceIndex.Position("test", 1));
    }

    @Test
    void areReadAsANeedAtFirst() {
        assertThat(find(Set.of()).understood()).contains("falls");
    }

    @Test
    void countAsTheyStandFromThenOn() {
        var hits = find(Set.of("falls"));

        assertThat(hits.understood()).doesNotContain("falls");
        assertThat(hits.hits()).extracting(hit -> hit.service().name()).startsWith("Unsteady feet of ladders mended");
    }

    private Hits find(Set<String> plain) {
        return index.find(
                new Query(
                        "unsteady on my feet", null, null, Set.of(), Set.of(), Set.of(), Set.of(), null, 0, 20, plain),
                LocalDate.of(2026, 10, 10));
    }
}
