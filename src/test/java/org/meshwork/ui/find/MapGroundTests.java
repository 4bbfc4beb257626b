package org.meshwork.ui.find;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.meshwork.places.FakePlaces;
import org.meshwork.shared.Point;

class MapGroundTests {

    private static final List<Point> ONE_PIN = List.of(FakePlaces.HERE);

    @Test
    void holdsOnlyTheAreasAround() {
        assertThat(MapGround.around(ONE_PIN, new FakePlaces()))
                .singleElement()
                .satisfies(shape -> assertThat(shape.code()).isEqualTo("SM1"))
                .satisfies(shape -> assertThat(shape.value()).isEmpty());
        assertThat(MapGround.around(List.of(FakePlaces.HERE, FakePlaces.FAR_OFF), new FakePlaces()))
                .hasSize(2);
    }

    @Test
    void leavesOutCornersThatNobodyCouldSee() {
        var ring =
                MapGround.around(ONE_PIN, new FakePlaces()).getFirst().rings().getFirst();

        assertThat(ring).hasSize(5);
        assertThat(ring.getFirst()).containsExactly(ring.getLast());
    }
}
