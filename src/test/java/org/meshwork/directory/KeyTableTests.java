package org.meshwork.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class KeyTableTests {

    private final KeyTable table = new KeyTable();

    @Test
    void bringsTogetherThoseWhoShareAKey() {
        add(0, "phone 1", "page a");
        add(1, "phone 1");
        add(2, "page a", "phone 2");
        table.sort();

        assertThat(pairs(10)).containsExactlyInAnyOrder(List.of(0, 1), List.of(0, 2));
        assertThat(table.uses("phone 1")).isEqualTo(2);
        assertThat(table.uses("phone 3")).isZero();
    }

    @Test
    void leavesOutWhatTooManyShare() {
        for (var i = 0; i < 5; i++) {
            add(i, "switchboard");
        }
        table.sort();

        assertThat(pairs(4)).isEmpty();
        assertThat(pairs(5)).hasSize(10);
        assertThat(table.uses("switchboard")).isEqualTo(5);
    }

    @Test
    void growsWithWhatIsAdded() {
        for (var i = 0; i < 100_000; i++) {
            add(i, "of " + i, "shared by two " + i / 2);
        }
        table.sort();

        // Two keys of one hash may bring a few strangers together, and never keep two who belong together apart.
        assertThat(pairs(2)).hasSizeBetween(49_990, 50_010).contains(List.of(0, 1), List.of(99_998, 99_999));
    }

    private void add(int owner, String... keys) {
        for (var key : keys) {
            table.add(key, owner);
        }
    }

    private List<List<Integer>> pairs(int most) {
        var pairs = new ArrayList<List<Integer>>();
        table.pairs(most, pair -> pairs.add(List.of(KeyTable.first(pair), KeyTable.second(pair))));
        return pairs;
    }
}
