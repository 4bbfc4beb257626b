package org.meshwork.commissioning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.meshwork.places.Area;
import org.meshwork.shared.Point;

class TrendTests {

    /** Newcombe 1998, table II (a): 56/70 and 48/80, method 10: 0.0524 to 0.3339. */
    @Test
    void givesTheIntervalOfTheBook() {
        var compared = trend(point(1, 50, 80), point(3, 55, 70))
                .around(LocalDate.of(2026, 2, 10))
                .orElseThrow();
        var p = 55.0 / 70;
        var q = 50.0 / 80;

        assertThat(compared.change()).isCloseTo(p - q, within(1e-12));
        assertThat(newcombe(56, 70, 48, 80)[0]).isCloseTo(0.0524, within(5e-5));
        assertThat(newcombe(56, 70, 48, 80)[1]).isCloseTo(0.3339, within(5e-5));
        assertThat(compared.least()).isCloseTo(newcombe(55, 70, 50, 80)[0], within(1e-12));
        assertThat(compared.most()).isCloseTo(newcombe(55, 70, 50, 80)[1], within(1e-12));
    }

    @Test
    void comparesTheLastMonthBeforeWithTheNewestSince() {
        var compared = trend(point(1, 10, 100), point(2, 20, 100), point(3, 60, 100), point(4, 70, 100))
                .around(LocalDate.of(2026, 3, 31))
                .orElseThrow();

        assertThat(compared.before().month()).isEqualTo(YearMonth.of(2026, 2));
        assertThat(compared.after().month()).isEqualTo(YearMonth.of(2026, 4));
        assertThat(compared.isBeyondChance()).isTrue();
    }

    @Test
    void saysNothingWithAFigureOnOneSideOnly() {
        assertThat(trend(point(1, 10, 100)).around(LocalDate.of(2026, 3, 1))).isEmpty();
        assertThat(trend(point(1, 10, 100)).around(LocalDate.of(2025, 3, 1))).isEmpty();
        assertThat(trend(hidden(1), point(4, 10, 100)).around(LocalDate.of(2026, 3, 1)))
                .isEmpty();
    }

    @Test
    void callsTheSameFigureTwiceChance() {
        var compared = trend(point(1, 50, 100), point(2, 50, 100))
                .around(LocalDate.of(2026, 2, 1))
                .orElseThrow();

        assertThat(compared.change()).isZero();
        assertThat(compared.isBeyondChance()).isFalse();
    }

    private static double[] newcombe(int a, int m, int b, int n) {
        var one = Interval.around(a, m);
        var other = Interval.around(b, n);
        var p = (double) a / m;
        var q = (double) b / n;
        return new double[] {
            p - q - Math.sqrt(Math.pow(p - one.low(), 2) + Math.pow(other.high() - q, 2)),
            p - q + Math.sqrt(Math.pow(one.high() - p, 2) + Math.pow(q - other.low(), 2))
        };
    }

    private static Trend trend(Trend.Point... points) {
        return new Trend(
                new Indicator.HandoverCoverage(),
                new Area("A", "A", Area.Level.WARD, null, new Point(53, -3), 500, 40, List.of(), List.of()),
                List.of(points));
    }

    private static Trend.Point point(int month, int part, int whole) {
        return new Trend.Point(
                YearMonth.of(2026, month), new Published.Shown<>(50), new Published.Shown<>(new Share(part, whole)));
    }

    private static Trend.Point hidden(int month) {
        return new Trend.Point(YearMonth.of(2026, month), new Published.Suppressed<>(), new Published.Suppressed<>());
    }
}
