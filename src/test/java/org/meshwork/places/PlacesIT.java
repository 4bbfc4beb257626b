package org.meshwork.places;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.meshwork.MeshworkTest;
import org.meshwork.shared.Point;
import org.meshwork.shared.Postcode;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@MeshworkTest
class PlacesIT {

    private static final List<List<double[]>> SQUARE = List.of(List.of(
            new double[] {1.1, 52.1}, new double[] {1.2, 52.1}, new double[] {1.2, 52.2}, new double[] {1.1, 52.1}));

    @Autowired
    Places places;

    @Autowired
    TransactionTemplate transaction;

    @BeforeEach
    void putAnIsland() {
        places.putAreas(List.of(
                area("XPB", "Isle of Testing", Area.Level.BOROUGH, null, List.of()),
                area("XPW1", "Testing Quay", Area.Level.WARD, "XPB", List.of("XPW2")),
                area("XPW2", "St. Probe's", Area.Level.WARD, "XPB", List.of()),
                area("XP1", "Testing Quay", Area.Level.SMALL, "XPW1", List.of())));
        places.putPostcodes(List.of(
                new PostcodePlace(new Postcode("XP1 1AA"), new Point(52.10, 1.10), "XP1"),
                new PostcodePlace(new Postcode("XP1 2AA"), new Point(52.20, 1.20), "XP1"),
                new PostcodePlace(new Postcode("XP10 1AA"), new Point(55, 2), "XP1")));
    }

    @Test
    void givesBackAnAreaAsItWasPut() {
        var ward = places.area("XPW1").orElseThrow();

        assertThat(ward.name()).isEqualTo("Testing Quay");
        assertThat(ward.level()).isEqualTo(Area.Level.WARD);
        assertThat(ward.parent()).isEqualTo("XPB");
        assertThat(ward.centre()).isEqualTo(new Point(52.15, 1.15));
        assertThat(ward.population()).isEqualTo(1_000);
        assertThat(ward.unpaidCarers()).isEqualTo(90);
        assertThat(ward.outline().getFirst().get(1)).containsExactly(1.2, 52.1);
        assertThat(places.area("XPB").orElseThrow().parent()).isNull();
    }

    @Test
    void knowsABorderFromBothSides() {
        assertThat(places.area("XPW1").orElseThrow().neighbours()).containsExactly("XPW2");
        assertThat(places.area("XPW2").orElseThrow().neighbours()).containsExactly("XPW1");
    }

    @Test
    void replacesWhatItIsGivenAgain() {
        places.putAreas(List.of(area("XPW1", "Renamed Quay", Area.Level.WARD, null, List.of())));

        var ward = places.area("XPW1").orElseThrow();
        assertThat(ward.name()).isEqualTo("Renamed Quay");
        assertThat(ward.parent()).isNull();
        assertThat(ward.neighbours()).isEmpty();
    }

    @Test
    void listsALevelInOrderOfName() {
        assertThat(places.areas(Area.Level.WARD).stream().map(Area::code).filter(code -> code.startsWith("XPW")))
                .containsExactly("XPW2", "XPW1");
    }

    @Test
    void findsAPostcodeInAnyCaseAndSpacing() {
        for (var typed : List.of("XP1 1AA", "xp11aa", "  xP 1 1 aA ")) {
            assertThat(places.find(typed)).as(typed).contains(new Places.Named("XP1 1AA", new Point(52.10, 1.10)));
        }
    }

    @Test
    void findsADistrictAndASectorInTheirMiddle() {
        var district = places.find("xp1").orElseThrow();
        assertThat(district.name()).isEqualTo("XP1");
        assertThat(district.point().latitude()).isEqualTo(52.15, within(1e-9));
        assertThat(places.find("XP1 2").orElseThrow().point()).isEqualTo(new Point(52.20, 1.20));
        for (var half : List.of("XP1 2A", "xp12", "xp12a")) {
            assertThat(places.find(half)).as(half).contains(new Places.Named("XP1 2", new Point(52.20, 1.20)));
        }
    }

    @Test
    void answersAnUnknownPostcodeWithItsDistrict() {
        assertThat(places.find("XP1 9ZZ").orElseThrow().name()).isEqualTo("XP1");
        assertThat(places.postcode(new Postcode("XP1 9ZZ"))).isEmpty();
        assertThat(places.find("XQ7 9ZZ")).isEmpty();
    }

    @Test
    void findsAnAreaByItsNameOrItsBeginningTheLargestFirst() {
        assertThat(places.find("isle OF testing").orElseThrow().name()).isEqualTo("Isle of Testing");
        assertThat(places.find("testing q").orElseThrow().name()).isEqualTo("Testing Quay");
        assertThat(places.find("st probes")).isEmpty();
        assertThat(places.find("st probe s").orElseThrow().name()).isEqualTo("St. Probe's");
        assertThat(places.find("quay of nowhere")).isEmpty();
    }

    @Test
    void findsNothingInNonsense() {
        for (var typed : List.of("", "   ", "***", "\u0000", "x".repeat(10_000), "💬", "$1' OR 1=1")) {
            assertThat(places.find(typed)).as(typed).isEmpty();
        }
    }

    @Test
    void refusesPostcodesInAreasThatNobodyPut() {
        var stray = new PostcodePlace(new Postcode("XP2 1AA"), new Point(52, 1), "XP-nowhere");

        assertThatThrownBy(() -> places.putPostcodes(List.of(stray)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("XP-nowhere");
        assertThat(places.postcode(stray.postcode())).isEmpty();
    }

    @Test
    void keepsNothingOfAPutThatIsRolledBack() {
        transaction.executeWithoutResult(status -> {
            places.putAreas(List.of(area("XPX", "Atlantis", Area.Level.WARD, null, List.of())));
            status.setRollbackOnly();
        });

        assertThat(places.area("XPX")).isEmpty();
        assertThat(places.find("Atlantis")).isEmpty();
    }

    private static Area area(
            String code, String name, Area.Level level, @Nullable String parent, List<String> neighbours) {
        return new Area(code, name, level, parent, new Point(52.15, 1.15), 1_000, 90, neighbours, SQUARE);
    }
}
