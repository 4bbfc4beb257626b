package org.meshwork.exchange.maps;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.meshwork.SharedData;
import org.meshwork.places.Area;
import org.meshwork.places.Area.Level;
import org.meshwork.places.AreaFigure;

/** A real borough, as others publish it. */
class PlacesContractTests {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-10-10T09:00:00Z"), ZoneOffset.UTC);

    private final MapInMemory map = new MapInMemory();

    @Test
    void takesAWholeBoroughIn() {
        var report = run();

        assertThat(report.failure()).isEmpty();
        assertThat(report.areas())
                .isEqualTo(Map.of(
                        Level.SMALL,
                        139,
                        Level.NEIGHBOURHOOD,
                        28,
                        Level.WARD,
                        21,
                        Level.LOCALITY,
                        4,
                        Level.BOROUGH,
                        1));
        assertThat(report.postcodes()).isEqualTo(11_264);
        assertThat(report.notes()).isEmpty();
        assertThat(map.postcodes).hasSize(11_264);
    }

    @Test
    void putsEveryAreaIntoALargerOne() {
        run();

        assertThat(map.areas(Level.SMALL)).allMatch(area -> parent(area).level() == Level.WARD);
        assertThat(map.areas(Level.NEIGHBOURHOOD)).allMatch(area -> parent(area).level() == Level.LOCALITY);
        assertThat(map.areas(Level.WARD)).allMatch(area -> parent(area).level() == Level.LOCALITY);
        assertThat(map.areas(Level.LOCALITY))
                .allMatch(area -> parent(area).code().equals("E08000009"));
        assertThat(map.areas(Level.BOROUGH)).allMatch(area -> area.parent() == null);
        assertThat(map.neighbourhoods).hasSize(139);
        assertThat(new HashSet<>(map.neighbourhoods.values())).hasSize(28);
    }

    @Test
    void countsItsPeople() {
        run();
        var trafford = map.area("E08000009").orElseThrow();

        assertThat(trafford.population())
                .isEqualTo(map.areas(Level.SMALL).stream()
                        .mapToInt(Area::population)
                        .sum())
                .isBetween(230_000, 250_000);
        assertThat(trafford.unpaidCarers()).isBetween(15_000, 25_000);
        assertThat(map.areas(Level.SMALL)).allMatch(area -> area.population() > 500 && area.unpaidCarers() > 0);
        assertThat(map.figure("E01006074", AreaFigure.DEPRIVATION_DECILE)).isEqualTo(5);
        assertThat(map.figure("E01006074", AreaFigure.POPULATION)).isEqualTo(1_634);
        assertThat(map.figure("E08000009", AreaFigure.DEPRIVATION_DECILE)).isBetween(5.0, 8.0);
        assertThat(map.figures()).hasSize(193 * 7);
    }

    @Test
    void findsTheNeighboursAcrossGeneralisedLines() {
        run();

        for (var level : Set.of(Level.SMALL, Level.NEIGHBOURHOOD, Level.WARD, Level.LOCALITY)) {
            var areas = map.areas(level);
            assertThat(areas).allMatch(area -> !area.neighbours().isEmpty());
            assertThat(reached(areas.getFirst())).as(level + " hang together").hasSize(areas.size());
            assertThat(areas)
                    .allSatisfy(area -> assertThat(area.neighbours())
                            .allMatch(other -> map.areas.get(other).neighbours().contains(area.code())));
        }
        assertThat(map.areas(Level.SMALL).stream()
                        .mapToInt(area -> area.neighbours().size())
                        .average()
                        .orElseThrow())
                .isBetween(4.5, 6.5);
    }

    @Test
    void drawsNoFinerThanCanBeSeen() {
        run();

        assertThat(map.areas.values()).allMatch(area -> !area.outline().isEmpty());
        assertThat(map.areas.values())
                .allSatisfy(area -> assertThat(area.outline())
                        .allMatch(ring -> ring.size() >= 4 && Arrays.equals(ring.getFirst(), ring.getLast())));
        assertThat(map.areas(Level.SMALL).stream()
                        .mapToInt(area -> area.outline().stream()
                                .mapToInt(ring -> ring.size())
                                .sum())
                        .sum())
                .isLessThan(6_000);
    }

    @Test
    void touchesNothingTheSecondTime() {
        run();
        map.written = 0;
        var again = run();

        assertThat(map.written).isZero();
        assertThat(again.areasWritten()).isZero();
        assertThat(again.postcodesWritten()).isZero();
        assertThat(again.postcodes()).isEqualTo(11_264);
    }

    private PlacesReport run() {
        var folder = SharedData.file("trafford/postcodes.csv").getParent();
        return new PlacesImport(map, map, CLOCK).run(folder, "trafford");
    }

    private Area parent(Area area) {
        return map.areas.get(String.valueOf(area.parent()));
    }

    private Set<String> reached(Area from) {
        var reached = new HashSet<>(Set.of(from.code()));
        var open = new ArrayDeque<>(Set.of(from.code()));
        while (!open.isEmpty()) {
            map.areas.get(open.poll()).neighbours().stream()
                    .filter(reached::add)
                    .forEach(open::add);
        }
        return reached;
    }
}
