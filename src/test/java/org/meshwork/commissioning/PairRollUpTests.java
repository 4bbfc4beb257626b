package org.meshwork.commissioning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.meshwork.commissioning.Counted.Pool;
import org.neo4j.driver.Value;
import org.neo4j.driver.Values;

class PairRollUpTests {

    private final PairRollUp sums = new PairRollUp(
            Map.of("service:a1", "a", "service:a2", "a", "name:a", "a", "service:b", "b", "service:c", "c"));

    @Test
    void countsAPersonOnceForTwoOrganisationsWhicheverEndsTheyMeetAt() {
        assertThat(sums.add(
                        "W",
                        summary(
                                "service:a1 service:b 1 0 0 walking|company club",
                                "service:b service:a2 0 2 1 walking club|meals")))
                .isTrue();
        assertThat(sums.add("W", summary("name:a service:b 0 0 1 - -"))).isTrue();

        assertThat(sums.counted(Map.of("a", "Alpha")))
                .containsExactly(new CountedPair(
                        "W",
                        "a",
                        "Alpha",
                        "b",
                        "b",
                        new Pool(1, 2, 2, 1, 2),
                        Map.of("walking", 1, "company", 1),
                        Map.of("club", 1, "meals", 1)));
    }

    @Test
    void leavesOutWhoIsNoOrganisationOfTheDirectoryAndWhoMeetsThemselves() {
        assertThat(sums.add("W", summary("service:a1 service:a2 1 0 0 - -", "name:unheard-of service:b 1 0 0 - -")))
                .isFalse();

        assertThat(sums.counted(Map.of())).isEmpty();
    }

    @Test
    void keepsWholesApartAndInOrder() {
        sums.add("X", summary("service:c service:b 1 0 0 - -"));
        sums.add("W", summary("service:c service:b 1 0 0 - -", "service:a1 service:c 1 0 0 - -"));

        assertThat(sums.counted(Map.of()))
                .extracting(pair -> pair.area() + pair.one() + pair.other())
                .containsExactly("Wac", "Wbc", "Xbc");
    }

    /** @param pairs each of two ends, joined, torn, unknown, needs and kinds, "-" for none of these */
    private static Value summary(String... pairs) {
        var fields = List.of(pairs).stream().map(pair -> pair.split(" ")).toList();
        return Values.value(Map.of(
                "pairs", fields.stream().map(pair -> pair[0]).toList(),
                "pairsOther", fields.stream().map(pair -> pair[1]).toList(),
                "pairsJoined",
                        fields.stream().map(pair -> Integer.valueOf(pair[2])).toList(),
                "pairsTorn",
                        fields.stream().map(pair -> Integer.valueOf(pair[3])).toList(),
                "pairsUnknown",
                        fields.stream().map(pair -> Integer.valueOf(pair[4])).toList(),
                "pairsNeeds",
                        fields.stream().map(pair -> pair[5].replace("-", "")).toList(),
                "pairsKinds",
                        fields.stream().map(pair -> pair[6].replace("-", "")).toList()));
    }
}
