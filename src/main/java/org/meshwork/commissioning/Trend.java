package org.meshwork.commissioning;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.meshwork.places.Area;

/**
 * One indicator of one area over the releases there are.
 *
 * @param points earliest first
 */
public record Trend(Indicator indicator, Area area, List<Point> points) {

    public Trend {
        points = points.stream().sorted(Comparator.comparing(Point::month)).toList();
    }

    /** @param people counted then */
    public record Point(YearMonth month, Published<Integer> people, Published<Share> value) {}

    /**
     * The last month before something began and the newest since.
     *
     * @param change in the share, from −1 to 1
     */
    public record Comparison(Point before, Point after, double change, double least, double most) {

        /** Whether chance alone would rarely change as much. */
        public boolean isBeyondChance() {
            return least > 0 || most < 0;
        }
    }

    /**
     * Empty where nothing is shown on either side of that day. The interval is Newcombe's for two independent proportions at
     * 95% (Newcombe 1998, "Interval estimation for the difference between independent proportions", Statistics in Medicine
     * 17: 873–890, method 10): much the same people are counted each month, so it says what chance could do and no more.
     */
    public Optional<Comparison> around(LocalDate began) {
        var month = YearMonth.from(began);
        var before = shown().filter(point -> point.month().isBefore(month)).reduce((earlier, later) -> later);
        var after = shown().filter(point -> !point.month().isBefore(month)).reduce((earlier, later) -> later);
        return before.flatMap(one -> after.map(other -> compared(one, other)));
    }

    private java.util.stream.Stream<Point> shown() {
        return points.stream().filter(point -> point.value().shown().isPresent());
    }

    private static Comparison compared(Point before, Point after) {
        var one = before.value().shown().orElseThrow();
        var other = after.value().shown().orElseThrow();
        var p = (double) one.part() / one.whole();
        var q = (double) other.part() / other.whole();
        var here = Interval.around(one.part(), one.whole());
        var there = Interval.around(other.part(), other.whole());
        var change = q - p;
        return new Comparison(
                before,
                after,
                change,
                change - Math.hypot(q - there.low(), here.high() - p),
                change + Math.hypot(there.high() - q, p - here.low()));
    }
}
