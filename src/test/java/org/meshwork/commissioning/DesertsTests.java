package org.meshwork.commissioning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.meshwork.commissioning.Deserts.Wanted;
import org.meshwork.directory.Eligibility;
import org.meshwork.directory.Home;
import org.meshwork.directory.Joining;
import org.meshwork.places.Area;
import org.meshwork.shared.Point;
import org.meshwork.shared.ServiceId;

class DesertsTests {

    private static final Area HERE = area("A", 50.80, 10);
    private static final Area FAR = area("B", 50.90, 5);
    private static final Area FARTHER = area("C", 51.00, 50);
    private static final Wanted WANTED = new Wanted("falls", 2);

    @Test
    void areWhereNothingIsNearMostCarersFirst() {
        var found = found(WANTED, List.of(HERE, FAR, FARTHER), service("one", new Point(50.80, 0)));

        assertThat(found.deserts()).extracting(Deserts.Reach::area).containsExactly(FARTHER, FAR);
        assertThat(found.others()).extracting(Deserts.Reach::area).containsExactly(HERE);
        assertThat(found.people()).isEqualTo(2 * 1500);
        assertThat(found.deserts().getLast().miles()).isBetween(6.8, 7.0);
    }

    @Test
    void areNotMadeOrMendedByServicesWithoutAPlace() {
        var found = found(WANTED, List.of(HERE), service("telephone", null));

        assertThat(found.deserts()).hasSize(1);
        assertThat(found.deserts().getFirst().nearest()).isNull();
        assertThat(found.placed()).isZero();
        assertThat(found.placeless()).isEqualTo(1);
    }

    @Test
    void areMadeByServicesThatShutOutWhoeverIsMeant() {
        var young = service("young", new Point(50.80, 0), new Eligibility(16, 25, List.of()), List.of());

        var old = found(new Wanted("falls", 2, 75, false), List.of(HERE), young);
        assertThat(old.deserts()).hasSize(1);
        assertThat(old.closed()).isEqualTo(1);
        assertThat(found(new Wanted("falls", 2, 20, false), List.of(HERE), young)
                        .deserts())
                .isEmpty();
        assertThat(found(WANTED, List.of(HERE), young).deserts()).isEmpty();
    }

    @Test
    void areMadeByServicesThatOneMustBeSentTo() {
        var asking = new Wanted("falls", 2, null, true);
        var referred = service("referred", new Point(50.80, 0), Eligibility.UNKNOWN, List.of(Joining.REFERRAL));
        var unsaid = service("unsaid", new Point(50.80, 0));
        var open = service("open", new Point(50.80, 0), Eligibility.UNKNOWN, List.of(Joining.DROP_IN));

        assertThat(found(asking, List.of(HERE), referred, unsaid).deserts()).hasSize(1);
        assertThat(found(asking, List.of(HERE), referred, open).deserts()).isEmpty();
    }

    @Test
    void areNoneWhereThereAreNoSmallAreas() {
        var found = found(WANTED, List.of(), service("one", new Point(50.80, 0)));

        assertThat(found.deserts()).isEmpty();
        assertThat(found.people()).isZero();
    }

    private static Deserts.Found found(Wanted wanted, List<Area> areas, Provided... services) {
        return Deserts.of(wanted, areas, List.of(services), area -> Home.of(area.centre(), List.of(area)));
    }

    private static Provided service(String name, @Nullable Point at) {
        return service(name, at, Eligibility.UNKNOWN, List.of());
    }

    static Provided service(String name, @Nullable Point at, Eligibility whom, List<Joining> joining) {
        return new Provided(
                ServiceId.named(name),
                name,
                Set.of("falls"),
                at == null ? List.of() : List.of(at),
                whom,
                joining,
                null);
    }

    static Area area(String code, double latitude, int carers) {
        return new Area(code, code, Area.Level.SMALL, null, new Point(latitude, 0), 1500, carers, List.of(), List.of());
    }
}
