package org.meshwork.commissioning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.meshwork.places.Area;
import org.meshwork.shared.Point;
import org.meshwork.shared.ServiceId;

class DesertsTests {

    private static final Area HERE = area("A", 50.80, 10);
    private static final Area FAR = area("B", 50.90, 5);
    private static final Area FARTHER = area("C", 51.00, 50);

    @Test
    void areWhereNothingIsNearMostCarersFirst() {
        var found = Deserts.of(List.of(HERE, FAR, FARTHER), List.of(service("one", new Point(50.80, 0))), 2);

        assertThat(found.deserts()).extracting(Deserts.Reach::area).containsExactly(FARTHER, FAR);
        assertThat(found.others()).extracting(Deserts.Reach::area).containsExactly(HERE);
        assertThat(found.people()).isEqualTo(2 * 1500);
        assertThat(found.deserts().getLast().miles()).isBetween(6.8, 7.0);
    }

    @Test
    void areNotMadeOrMendedByServicesWithoutAPlace() {
        var found = Deserts.of(List.of(HERE), List.of(service("telephone", null)), 2);

        assertThat(found.deserts()).hasSize(1);
        assertThat(found.deserts().getFirst().nearest()).isNull();
        assertThat(found.placed()).isZero();
        assertThat(found.placeless()).isEqualTo(1);
    }

    @Test
    void countAServiceOnceHoweverManyPlacesItHas() {
        var found = Deserts.of(
                List.of(HERE), List.of(service("one", new Point(50.80, 0)), service("one", new Point(50.81, 0))), 2);

        assertThat(found.placed()).isEqualTo(1);
        assertThat(found.others().getFirst().miles()).isZero();
    }

    private static Deserts.Place service(String name, @org.jspecify.annotations.Nullable Point at) {
        return new Deserts.Place(ServiceId.named(name), name, at);
    }

    private static Area area(String code, double latitude, int carers) {
        return new Area(code, code, Area.Level.SMALL, null, new Point(latitude, 0), 1500, carers, List.of(), List.of());
    }
}
