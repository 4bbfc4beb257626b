package org.meshwork.commissioning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Values;

class SheetRowTests {

    private final Borough borough = Borough.seeded(3, 2, 3, 2);
    private final Sheet sheet = Disclosure.publish(borough.counted(), Borough.RULES, borough.tree(), List.of());
    private final List<SheetRow> rows = SheetRow.of(sheet).stream()
            .map(row -> SheetRow.from(Values.value(row)))
            .toList();

    @Test
    void givesBackAllThatWasCountedAndWhatWasSeenOfIt() {
        var again = SheetRow.sheet(
                borough.tree(), borough.tree().codes(), sheet.grid().names(), rows);

        assertThat(rows).hasSizeGreaterThan(1);
        assertThat(again.figures()).isEqualTo(sheet.figures());
        for (var row : rows) {
            var from = sheet.grid().at(sheet.grid().filter(row.filter()), 0);
            var to = again.grid().at(again.grid().filter(row.filter()), 0);
            for (int at = 0; at < sheet.grid().width() * borough.tree().size(); at++) {
                assertThat(again.count(to + at)).isEqualTo(sheet.count(from + at));
                assertThat(again.state(to + at)).isEqualTo(sheet.state(from + at));
            }
        }
    }

    @Test
    void findsAreasByTheirCodesWhereTheMapHasChanged() {
        var parents = new HashMap<String, @Nullable String>(Map.of("A00", "B", "A11", "B", "0 new", "B"));
        parents.put("B", null);
        var again = SheetRow.sheet(
                AreaTree.of(parents), borough.tree().codes(), sheet.grid().names(), rows);

        for (var area : List.of("B", "A00", "A11")) {
            assertThat(again.count(again.grid().at(0, again.grid().area(area))))
                    .isEqualTo(sheet.count(sheet.grid().at(0, sheet.grid().area(area))));
        }
        assertThat(again.state(again.grid().at(0, again.grid().area("0 new")))).isEqualTo(Sheet.State.ABSENT);
    }
}
