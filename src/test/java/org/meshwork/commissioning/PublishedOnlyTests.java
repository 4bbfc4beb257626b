package org.meshwork.commissioning;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.meshwork.commissioning.Counted.Pool;
import org.meshwork.places.Area;
import org.meshwork.shared.Point;

/** Two populations of which the same is published: whatever is worked out from it, down to the order, must be the same. */
class PublishedOnlyTests {

    private static final int AREAS = 30;
    private static final Release RELEASE =
            new Release(YearMonth.of(2001, 1), OffsetDateTime.of(2001, 2, 1, 0, 0, 0, 0, ZoneOffset.UTC));
    /** To the count that is rounded least, or most, to the same; of few, to one or to seven. */
    private static final IntUnaryOperator LEAST =
            count -> count < Disclosure.FEWEST ? 1 : Disclosure.leastShown(Disclosure.rounded(count));

    private static final IntUnaryOperator MOST =
            count -> count < Disclosure.FEWEST ? 7 : Disclosure.mostShown(Disclosure.rounded(count));

    @Test
    void givesTheSameHotSpotsAndFunnel() {
        var one = ranking(counted(LEAST));
        var other = ranking(counted(MOST));

        assertThat(counted(LEAST)).isNotEqualTo(counted(MOST));
        assertThat(one.whole().value()).isInstanceOf(Published.Shown.class);
        assertThat(other.areas()).isEqualTo(one.areas());
        assertThat(other.funnel()).isEqualTo(one.funnel()).isInstanceOf(Funnel.Drawn.class);
        assertThat(other.likeness()).isEqualTo(one.likeness());
        assertThat(one.areas())
                .anyMatch(spot -> spot.value() instanceof Published.Suppressed<?>)
                .anyMatch(spot -> spot.statistic() instanceof LocalStatistic.Score);
    }

    @Test
    void givesTheSameFaultLines() {
        var everywhere = new Published.Shown<>(new Share(500, 1000));

        assertThat(FaultLines.rank(everywhere, lines(MOST))).isEqualTo(FaultLines.rank(everywhere, lines(LEAST)));
        assertThat(lines(LEAST)).hasSizeGreaterThan(10);
    }

    private static Ranking ranking(List<Counted> counted) {
        var parents = new HashMap<String, @Nullable String>();
        parents.put("W", null);
        IntStream.range(0, AREAS).forEach(i -> parents.put(name(i), null));
        var turned = new ArrayList<>(counted);
        Collections.shuffle(turned, new Random(counted.getFirst().people()));
        var figures = Disclosure.publish(turned, List.of(), AreaTree.of(parents), List.of()).figures().stream()
                .collect(toMap(Figure::area, Function.identity()));
        return Ranking.of(
                RELEASE,
                new Hotspots.Question(new Indicator.HandoverCoverage(), null, Area.Level.SMALL, "W"),
                area("W", List.of()),
                IntStream.range(0, AREAS)
                        .mapToObj(i -> area(
                                name(i),
                                IntStream.of(i - 1, i + 1)
                                        .filter(next -> next >= 0 && next < AREAS)
                                        .mapToObj(PublishedOnlyTests::name)
                                        .toList()))
                        .toList(),
                figures);
    }

    /** The whole is the same in both: here it is not the sum of the areas. */
    private static List<Counted> counted(IntUnaryOperator shift) {
        var counted = new ArrayList<Counted>();
        for (int i = 0; i < AREAS; i++) {
            var people = shift.applyAsInt(i % 7 == 0 ? 4 : 30 + i);
            counted.add(new Counted(name(i), Filter.EVERYBODY, people, pool(people, i, shift), Map.of(), Map.of()));
        }
        counted.add(
                new Counted("W", Filter.EVERYBODY, 5000, new Pool(5000, 5000, 2000, 5000, 5000), Map.of(), Map.of()));
        return counted;
    }

    /** Joined, known and all are rounded, each to the same. */
    private static Pool pool(int people, int number, IntUnaryOperator shift) {
        var joined = shift.applyAsInt(20 + number * 7 % 50);
        var known = shift.applyAsInt(Disclosure.rounded(joined) + 40);
        var all = shift.applyAsInt(Disclosure.rounded(known) + 30);
        return new Pool(joined, known - joined, all - known, people, people);
    }

    private static List<FaultLine> lines(IntUnaryOperator shift) {
        var lines = new ArrayList<FaultLine>();
        for (int i = 0; i < 20; i++) {
            var people = shift.applyAsInt(30 + i);
            var pool = pool(people, i, shift);
            Disclosure.publish(new CountedPair(
                            "W", "o" + i, "O" + i, "z", "Z", pool, Map.of("meals", shift.applyAsInt(15)), Map.of()))
                    .ifPresent(lines::add);
        }
        Collections.shuffle(lines, new Random(shift.applyAsInt(50)));
        return lines;
    }

    private static String name(int number) {
        return "S%02d".formatted(number);
    }

    private static Area area(String code, List<String> neighbours) {
        return new Area(code, code, Area.Level.SMALL, "W", new Point(53, -3), 1000, 90, neighbours, List.of());
    }
}
