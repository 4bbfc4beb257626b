package org.meshwork.places;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.meshwork.shared.Point;

class AreaMapTests {

    private final AreaMap map = new AreaMap(() -> Stream.of(
                    square("B", "Saltmarsh", Area.Level.BOROUGH, 1),
                    square("W", "Millbrook", Area.Level.WARD, 0.5),
                    square("S", "Millbrook Green and the Bay", Area.Level.SMALL, 0.1))
            .collect(toMap(Area::code, Function.identity())));

    @Test
    void knowsAnAreaByWhatPeopleSayBesideItsName() {
        for (var said : List.of("millbrook", "Millbrook, Saltmarsh", "Millbrook ward", "mill")) {
            assertThat(map.called(said).orElseThrow().name()).as(said).isEqualTo("Millbrook");
        }
        assertThat(map.called("green").orElseThrow().name()).isEqualTo("Millbrook Green and the Bay");
        for (var other : List.of("the", "", ",", "brook", "ward")) {
            assertThat(map.called(other)).as(other).isEmpty();
        }
    }

    @Test
    void knowsNamesThatBeginSoTheLargestFirst() {
        assertThat(map.beginning("MILL", 9)).containsExactly("Millbrook", "Millbrook Green and the Bay");
        assertThat(map.beginning("mill", 1)).hasSize(1);
        assertThat(map.beginning("*", 9)).isEmpty();
    }

    @Test
    void knowsWhatLiesAroundAPointSmallestFirst() {
        assertThat(map.around(new Point(50.05, 0.05))).extracting(Area::code).containsExactly("S", "W", "B");
        assertThat(map.around(new Point(50.4, 0.4))).extracting(Area::code).containsExactly("W", "B");
        assertThat(map.around(new Point(51.1, 0.4))).isEmpty();
    }

    private static Area square(String code, String name, Area.Level level, double side) {
        var ring = List.of(
                new double[] {0, 50},
                new double[] {side, 50},
                new double[] {side, 50 + side},
                new double[] {0, 50 + side},
                new double[] {0, 50});
        return new Area(code, name, level, null, new Point(50, 0), 0, 0, List.of(), List.of(ring));
    }
}
