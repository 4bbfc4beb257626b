package org.meshwork.commissioning;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.meshwork.commissioning.Counted.Pool;
import org.meshwork.commissioning.Hotspot.Verdict;
import org.meshwork.places.Area;
import org.meshwork.shared.Point;

/**
 * A borough of 675 small areas where it is known in which care was planted torn: through disclosure control and back. An area
 * counts as truly hot where its neighbourhood holds a planted one, as Gi* speaks of neighbourhoods.
 */
class PlantedTruthTests {

    private static final int WIDE = 27;
    private static final int HIGH = 25;
    private static final int SEEDS = 24;
    private static final Release RELEASE =
            new Release(YearMonth.of(2001, 1), OffsetDateTime.of(2001, 2, 1, 0, 0, 0, 0, ZoneOffset.UTC));
    private static final List<Area> AREAS = areas();

    @Test
    void isRecoveredWithFewFalseAlarms() {
        double found = 0;
        double alarms = 0;
        for (int seed = 0; seed < SEEDS; seed++) {
            var planted = planted(new Random(seed));
            var truly = AREAS.stream()
                    .filter(area -> Stream.concat(Stream.of(area.code()), area.neighbours().stream())
                            .anyMatch(planted::contains))
                    .map(Area::code)
                    .collect(toSet());
            var ranking = ranking(seed, planted);
            var hot = with(ranking, Verdict.HOT);
            found += (double) planted.stream().filter(hot::contains).count() / planted.size();
            var wrong = hot.stream().filter(code -> !truly.contains(code)).count()
                    + with(ranking, Verdict.BETTER).size();
            var all = hot.size() + with(ranking, Verdict.BETTER).size();
            alarms += all == 0 ? 0 : (double) wrong / all;
        }
        assertThat(found / SEEDS).as("sensitivity").isGreaterThan(0.9);
        assertThat(alarms / SEEDS).as("false-discovery rate").isLessThanOrEqualTo(0.05);
    }

    @Test
    void isSeldomSeenWhereNoneIs() {
        var maps = 60;
        var withAlarm = IntStream.range(0, maps)
                .filter(seed -> {
                    var ranking = ranking(1_000 + seed, Set.of());
                    return !with(ranking, Verdict.HOT).isEmpty()
                            || !with(ranking, Verdict.BETTER).isEmpty();
                })
                .count();
        assertThat(withAlarm).as("maps with a false alarm, of 60").isLessThanOrEqualTo(6);
    }

    private static Set<String> with(Ranking ranking, Verdict verdict) {
        return ranking.areas().stream()
                .filter(spot -> spot.verdict() == verdict)
                .map(spot -> spot.area().code())
                .collect(toSet());
    }

    /** Four patches of nine areas. */
    private static Set<String> planted(Random random) {
        var planted = new HashSet<String>();
        for (int patch = 0; patch < 4; patch++) {
            var x = 1 + random.nextInt(WIDE - 2);
            var y = 1 + random.nextInt(HIGH - 2);
            for (int at = 0; at < 9; at++) {
                planted.add(code(x - 1 + at % 3, y - 1 + at / 3));
            }
        }
        return planted;
    }

    private static Ranking ranking(long seed, Set<String> planted) {
        var random = new Random(seed * 104_729);
        var counted = new HashMap<String, Counted>();
        var parents = new HashMap<String, @Nullable String>();
        parents.put("W", null);
        for (var area : AREAS) {
            parents.put(area.code(), "W");
            var pool = pool(random, 15 + random.nextInt(60), planted.contains(area.code()) ? 0.4 : 0.7);
            counted.put(
                    area.code(), new Counted(area.code(), Filter.EVERYBODY, pool.holding(), pool, Map.of(), Map.of()));
        }
        var sum = counted.values().stream().map(Counted::all).reduce(Counted.NOTHING, PlantedTruthTests::plus);
        counted.put("W", new Counted("W", Filter.EVERYBODY, sum.holding(), sum, Map.of(), Map.of()));
        var figures = new HashMap<String, Figure>();
        Disclosure.publish(counted.values(), List.of(), AreaTree.of(parents), List.of())
                .figures()
                .forEach(figure -> figures.put(figure.area(), figure));
        return Ranking.of(
                RELEASE,
                new Hotspots.Question(new Indicator.HandoverCoverage(), null, Area.Level.SMALL, "W"),
                area("W", 0, 0, List.of()),
                AREAS,
                figures);
    }

    /** Handovers cluster by person: whose care is joined up at all has most of them joined. */
    private static Pool pool(Random random, int people, double joined) {
        var counts = new int[3];
        for (int i = 0; i < people; i++) {
            var own = Math.clamp(joined + 0.25 * random.nextGaussian(), 0, 1);
            for (int more = 1 + random.nextInt(6); more > 0; more--) {
                counts[random.nextInt(8) == 0 ? 2 : random.nextDouble() < own ? 0 : 1]++;
            }
        }
        return new Pool(counts[0], counts[1], counts[2], people, people);
    }

    private static Pool plus(Pool a, Pool b) {
        return new Pool(
                a.joined() + b.joined(),
                a.torn() + b.torn(),
                a.unknown() + b.unknown(),
                a.knowing() + b.knowing(),
                a.holding() + b.holding());
    }

    private static List<Area> areas() {
        var areas = new ArrayList<Area>();
        for (int y = 0; y < HIGH; y++) {
            for (int x = 0; x < WIDE; x++) {
                areas.add(area(code(x, y), x, y, around(x, y)));
            }
        }
        return areas;
    }

    private static List<String> around(int x, int y) {
        return IntStream.range(0, 9)
                .filter(at -> at != 4)
                .mapToObj(at -> new int[] {x - 1 + at % 3, y - 1 + at / 3})
                .filter(at -> at[0] >= 0 && at[0] < WIDE && at[1] >= 0 && at[1] < HIGH)
                .map(at -> code(at[0], at[1]))
                .toList();
    }

    private static Area area(String code, int x, int y, List<String> neighbours) {
        return new Area(
                code,
                code,
                Area.Level.SMALL,
                "W",
                new Point(53 + y / 100.0, -3 + x / 100.0),
                1500,
                150,
                neighbours,
                List.of());
    }

    private static String code(int x, int y) {
        return "%02d:%02d".formatted(x, y);
    }
}
