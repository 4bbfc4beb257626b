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
}
