package org.meshwork.demonstration;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.meshwork.places.Area;
import org.meshwork.places.PostcodePlace;

class DemoMapTests {

    private static final Map<String, Area> AREAS = DemoMap.areas().stream().collect(toMap(Area::code, identity()));
    private static final List<PostcodePlace> POSTCODES = DemoMap.postcodes();

    @Test
    void hasSixtySmallAreasInNineWardsOfOneBorough() {
        assertThat(at(Area.Level.SMALL)).hasSize(60);
        assertThat(at(Area.Level.WARD)).hasSize(9);
        assertThat(at(Area.Level.BOROUGH)).hasSize(1);
    }

    @Test
    void putsEachAreaInsideALargerOne() {
        assertThat(at(Area.Level.SMALL))
                .allMatch(area -> AREAS.get(area.parent()).level() == Area.Level.WARD);
        assertThat(at(Area.Level.WARD))
                .allMatch(area -> AREAS.get(area.parent()).level() == Area.Level.BOROUGH);
        assertThat(at(Area.Level.BOROUGH)).allMatch(area -> area.parent() == null);
    }

    @Test
    void seesABorderFromBothSides() {
        assertThat(AREAS.values())
                .allSatisfy(area -> assertThat(area.neighbours())
                        .doesNotContain(area.code())
                        .allMatch(code -> AREAS.get(code).neighbours().contains(area.code()))
                        .allMatch(code -> AREAS.get(code).level() == area.level()));
        assertThat(at(Area.Level.SMALL))
                .as("nobody lives alone")
                .noneMatch(area -> area.neighbours().isEmpty());
    }

    @Test
    void hasAnOutlineAndPeopleForEachArea() {
        assertThat(AREAS.values()).allSatisfy(area -> {
            assertThat(area.outline()).isNotEmpty().allMatch(ring -> ring.size() >= 4);
            assertThat(area.population()).isPositive();
            assertThat(area.unpaidCarers()).isBetween(0, area.population());
        });
    }

    @Test
    void putsItsPostcodesInSmallAreas() {
        assertThat(POSTCODES).hasSizeBetween(1_450, 1_550);
        assertThat(POSTCODES).extracting(PostcodePlace::postcode).doesNotHaveDuplicates();
        assertThat(POSTCODES).allMatch(place -> AREAS.get(place.area()).level() == Area.Level.SMALL);
        assertThat(POSTCODES)
                .as("ZZ4 is in ward 4")
                .allMatch(place -> AREAS.get(place.area())
                        .parent()
                        .equals("SMW" + place.postcode().district().substring(2)));
    }

    @Test
    void givesEverySmallAreaAPostcode() {
        assertThat(POSTCODES.stream().map(PostcodePlace::area).distinct()).hasSize(60);
    }

    private static List<Area> at(Area.Level level) {
        return AREAS.values().stream().filter(area -> area.level() == level).toList();
    }
}
