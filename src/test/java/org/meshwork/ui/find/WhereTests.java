package org.meshwork.ui.find;

import static org.assertj.core.api.Assertions.assertThat;
import static org.meshwork.directory.ServiceExample.called;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.meshwork.directory.Home;
import org.meshwork.places.Area;
import org.meshwork.places.FakePlaces;
import org.meshwork.shared.Point;
import org.springframework.dao.TransientDataAccessResourceException;

class WhereTests {

    private static final Home HERE = Home.of(FakePlaces.HERE, List.of());

    private final FakePlaces places = new FakePlaces();

    @Test
    void isNowhereWhereNothingIsSaid() {
        assertThat(Where.of("", places)).isEqualTo(Where.NOT_SAID);
    }

    @Test
    void knowsPostcodesDistrictsAndPlaces() {
        assertThat(Where.of("zz47qa", places)).isEqualTo(new Where("ZZ4 7QA", HERE, ""));
        assertThat(Where.of("ZZ4", places)).isEqualTo(new Where("ZZ4", HERE, ""));
        assertThat(Where.of("Millbrook", places)).isEqualTo(new Where("Millbrook", HERE, ""));
    }

    @Test
    void saysThatItLookedInTheDistrictOfAPostcodeItDoesNotKnow() {
        var where = Where.of("ZZ4 9ZZ", places);

        assertThat(where.point()).isEqualTo(FakePlaces.HERE);
        assertThat(where.problem())
                .isEqualTo(
                        "We do not know the postcode ZZ4 9ZZ, so we looked around ZZ4. If that is wrong, check the postcode.");
    }

    @Test
    void helpsToMendAPostcodeThatIsNowhere() {
        var where = Where.of("AB1 2DE", places);

        assertThat(where.isKnown()).isFalse();
        assertThat(where.problem())
                .startsWith("We do not know the postcode AB1 2DE. Check it")
                .contains("Millbrook");
    }

    @Test
    void helpsToMendAMalformedPostcode() {
        assertThat(Where.of("ZZ44 7Q", places).problem())
                .startsWith("“ZZ44 7Q” is not a whole postcode.")
                .endsWith("the services below are shown without distances.");
    }

    @Test
    void helpsToMendAPlaceThatNobodyKnows() {
        assertThat(Where.of("Milbrok", places).problem())
                .startsWith("We do not know a place called “Milbrok”. Check the spelling")
                .contains("such as Millbrook");
    }

    @Test
    void saysWhomAServiceIsForWhereItDoes() {
        var here = Where.of("Millbrook", new FakePlaces() {
            @Override
            public List<Area> around(Point point) {
                return areas(Area.Level.WARD);
            }
        });

        assertThat(here.served(called("Choir").serving("Millbrook ward").service()))
                .contains("Serves your area: Millbrook");
        assertThat(here.served(called("Choir").serving("Saltmarsh").service()))
                .contains("Says that it serves: Saltmarsh");
        assertThat(here.served(called("Choir").service())).isEmpty();
        assertThat(Where.NOT_SAID.served(called("Choir").serving("Saltmarsh").service()))
                .isEmpty();
    }

    @Test
    void saysSoWhileTheGraphIsAway() {
        var away = new FakePlaces() {
            @Override
            public Optional<Named> find(String text) {
                throw new TransientDataAccessResourceException("away");
            }
        };

        assertThat(Where.of("ZZ4", away).problem()).startsWith("We cannot look up places just now.");
    }
}
