package org.meshwork.places;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PlacesTests {

    private static final Area SMALL = area("S", "W");
    private static final Area WARD = area("W", "B");
    private static final Area BOROUGH = area("B", null);
    private static final Area LOST = area("L", "not on the map");
    private static final Area ROUND = area("R", "T");
    private static final Area TURN = area("T", "R");

    private final Places places = new FakePlaces() {
        @Override
        public Optional<Area> area(String code) {
            return Stream.of(SMALL, WARD, BOROUGH, LOST, ROUND, TURN)
                    .filter(area -> area.code().equals(code))
                    .findFirst();
        }
    };

    @Test
    void giveWhatAnAreaIsPartOfSmallestFirst() {
        assertThat(places.around(SMALL)).containsExactly(SMALL, WARD, BOROUGH);
        assertThat(places.around(BOROUGH)).containsExactly(BOROUGH);
        assertThat(places.around(LOST)).containsExactly(LOST);
    }

    @Test
    void endWhereAreasArePartsOfEachOther() {
        assertThat(places.around(ROUND)).containsExactly(ROUND, TURN);
    }

    @Test
    void tellWhatIsWithinAnother() {
        assertThat(places.isWithin(SMALL, BOROUGH)).isTrue();
        assertThat(places.isWithin(WARD, WARD)).isTrue();
        assertThat(places.isWithin(BOROUGH, SMALL)).isFalse();
        assertThat(places.isWithin(LOST, BOROUGH)).isFalse();
    }

    private static Area area(String code, @Nullable String parent) {
        return new Area(code, code, Area.Level.SMALL, parent, FakePlaces.HERE, 0, 0, List.of(), List.of());
    }
}
