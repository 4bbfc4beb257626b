package org.meshwork.exchange.openreferral;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class CirclesTests {

    @Test
    void areFoundOnceEachAndWithoutWhatOnlyLeadsIntoThem() {
        var broader = new TreeMap<>(Map.of("a", "b", "b", "c", "c", "b", "d", "c", "e", "e", "f", "g"));

        assertThat(Circles.of(broader)).containsExactly(List.of("b", "c"), List.of("e"));
    }

    @Test
    void areNotInATree() {
        assertThat(Circles.of(Map.of("a", "top", "b", "top", "c", "a"))).isEmpty();
    }
}
