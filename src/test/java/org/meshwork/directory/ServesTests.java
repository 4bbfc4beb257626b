package org.meshwork.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.meshwork.directory.ServiceExample.called;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.meshwork.places.Area;
import org.meshwork.shared.Point;

class ServesTests {

    private static final Point POINT = new Point(53.8, -3.7);
    private static final String AROUND_HOME =
            "{\"type\":\"Polygon\",\"coordinates\":[[[-4,53],[-3,53],[-3,54],[-4,54],[-4,53]]]}";
    private static final String WITH_A_HOLE_AT_HOME = "{\"type\":\"Feature\",\"geometry\":{\"type\":\"MultiPolygon\","
            + "\"coordinates\":[[[[-4,53],[-3,53],[-3,54],[-4,54],[-4,53]],"
            + "[[-3.8,53.7],[-3.6,53.7],[-3.6,53.9],[-3.8,53.9],[-3.8,53.7]]]]}}";
    private static final Home HOME = Home.of(POINT, List.of(area("SMW4", "Millbrook"), area("E06000099", "Saltmarsh")));
    private static final Home NOWHERE = Home.of(POINT, List.of());

    @Test
    void isHereWhereAnAreaAroundIsNamed() {
        assertThat(serves("Borough of Saltmarsh", "", "")).isEqualTo(new Serves(true, "Saltmarsh"));
        assertThat(serves("", "http://statistics.data.gov.uk/id/statistical-geography/E06000099", ""))
                .isEqualTo(new Serves(true, "Saltmarsh"));
        assertThat(serves("millbrook ward", "", "")).isEqualTo(new Serves(true, "Millbrook"));
    }

    @Test
    void isHereWhereTheShapeHoldsIt() {
        assertThat(serves("The Bay", "", AROUND_HOME)).isEqualTo(new Serves(true, "The Bay"));
        assertThat(serves("The Bay", "", WITH_A_HOLE_AT_HOME)).isEqualTo(new Serves(false, "The Bay"));
    }

    @Test
    void readsShapesAsWellKnownText() {
        var around = "-4 53, -3 53, -3 54, -4 54, -4 53";
        var hole = "-3.8 53.7, -3.6 53.7, -3.6 53.9, -3.8 53.9, -3.8 53.7";

        assertThat(serves("The Bay", "", "POLYGON((" + around + "))")).isEqualTo(new Serves(true, "The Bay"));
        assertThat(serves("The Bay", "", " SRID=4326; multipolygon (((" + around + "), (" + hole + ")))"))
                .isEqualTo(new Serves(false, "The Bay"));
        assertThat(serves("The Bay", "", "POLYGON Z ((-4 53 1, -3 53 1, -3 54 1, -4 54 1, -4 53 1))")
                        .here())
                .isTrue();
    }

    @Test
    void makesNothingOfShapesThatCannotBe() {
        for (var extent :
                List.of("POLYGON((", "POLYGON EMPTY", "POLYGON((a b, c d))", "POLYGON((- -, . 1-2))", "POINT(1 2)")) {
            assertThat(Serves.of(serving(new ServiceArea("The Bay", "", extent, "")), NOWHERE))
                    .as(extent)
                    .isEqualTo(Serves.NOT_SAID);
        }
    }

    @Test
    void isElsewhereWhereOnlyOthersAreNamed() {
        assertThat(serves("Millbrook Green", "", "")).isEqualTo(new Serves(false, "Millbrook Green"));
    }

    @Test
    void isNotSaidWhereNobodySays() {
        assertThat(Serves.of(called("Choir").service(), HOME)).isEqualTo(Serves.NOT_SAID);
        assertThat(Serves.of(serving(new ServiceArea("Saltmarsh", "", "", "")), NOWHERE))
                .isEqualTo(Serves.NOT_SAID);
        assertThat(serves("Millbrook", "", "{broken").here()).isTrue();
    }

    private static Serves serves(String name, String uri, String extent) {
        return Serves.of(serving(new ServiceArea(name, uri, extent, "geojson")), HOME);
    }

    private static Service serving(ServiceArea area) {
        return called("Choir").with(FullRecord.serving(area)).service();
    }

    private static Area area(String code, String name) {
        return new Area(code, name, Area.Level.WARD, null, POINT, 0, 0, List.of(), List.of());
    }
}
