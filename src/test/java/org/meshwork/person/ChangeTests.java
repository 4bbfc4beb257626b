package org.meshwork.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

class ChangeTests {

    private static final TypeReference<List<Change>> CHANGES = new TypeReference<>() {};

    @Test
    void comesBackFromItsJournalAsItWas() {
        var json = JsonMapper.shared();
        var kinds = new HashSet<Class<?>>();

        InventedWebs.forEach(500, (web, more) -> {
            var change = List.of(more.changeOf(web));
            kinds.add(change.getFirst().getClass());
            var written = json.writerFor(CHANGES).writeValueAsString(change);
            assertThat(json.readValue(written, CHANGES)).as(written).isEqualTo(change);
        });
        assertThat(kinds).containsExactlyInAnyOrder(Change.class.getPermittedSubclasses());
    }

    @Test
    void isReadAlsoFromAJournalOfAnEarlierRelease() {
        var written = """
                [{"change":"PutContact","contact":{"id":{"value":"00000000-0000-0000-0000-000000000001"},"name":"Dr Patel",
                "role":"gp","sector":"PRIMARY_CARE","everyDays":60,"period":{"since":"2020-01-01","until":null},
                "waitingSince":null,"lastSeen":null,"carer":false,"service":null,"organisation":"","helpsWith":[],
                "coordinates":null,"seenPlanOn":null}},
                {"change":"PutPlan","plan":{"agreedOn":"2026-01-01","lastReviewed":null,"needs":["falls"]}}]""";

        List<Change> read = JsonMapper.shared().readValue(written, CHANGES);

        assertThat(read)
                .satisfiesExactly(
                        contact -> assertThat(
                                        ((Change.PutContact) contact).contact().offer())
                                .isEqualTo(Offer.UNKNOWN),
                        plan -> assertThat(((Change.PutPlan) plan).plan().agreedWith())
                                .isEmpty());
    }
}
