package org.meshwork.commissioning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.meshwork.commissioning.Neighbours.Nearest;
import org.meshwork.commissioning.Neighbours.Touching;
import org.meshwork.commissioning.Neighbours.Within;
import org.meshwork.places.Area;
import org.meshwork.shared.Point;

class NeighboursTests {

    /** On one meridian, about 1.1, 2.2 and 11 km north of the first. */
    private static final List<Area> AREAS = List.of(
            area("A", 53.00, "B", "A", "gone"), area("B", 53.01, "A", "C"), area("C", 53.02, "B"), area("D", 53.10));

    @Test
    void touchWhereTheMapSaysSo() {
        assertThat(new Touching().among(AREAS))
                .isEqualTo(Map.of("A", List.of("B"), "B", List.of("A", "C"), "C", List.of("B"), "D", List.of()));
    }

    @Test
    void areTheNearestOfEqualOnesTheFirstByCode() {
        assertThat(new Nearest(1).among(AREAS))
                .isEqualTo(Map.of("A", List.of("B"), "B", List.of("A"), "C", List.of("B"), "D", List.of("C")));
        assertThat(new Nearest(9).among(AREAS).get("D")).containsExactly("C", "B", "A");
    }

    @Test
    void areAllWithinADistance() {
        assertThat(new Within(3_000).among(AREAS))
                .isEqualTo(
                        Map.of("A", List.of("B", "C"), "B", List.of("A", "C"), "C", List.of("B", "A"), "D", List.of()));
    }

    @Test
    void refuseWhatIsNoNeighbourhood() {
        assertThatThrownBy(() -> new Nearest(0)).hasMessageContaining("0");
        assertThatThrownBy(() -> new Within(Double.NaN)).hasMessageContaining("NaN");
    }

    private static Area area(String code, double latitude, String... neighbours) {
        return new Area(
                code, code, Area.Level.SMALL, null, new Point(latitude, -3), 100, 9, List.of(neighbours), List.of());
    }
}
