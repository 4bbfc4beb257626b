package org.meshwork.person;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.util.Comparator;

/**
 * A time of the week at which a contact comes to the person's home.
 *
 * @param to where it is not after {@code from}, the visit goes on past midnight
 */
public record Visit(DayOfWeek day, LocalTime from, LocalTime to) {

    static final Comparator<Visit> ORDER =
            Comparator.comparing(Visit::day).thenComparing(Visit::from).thenComparing(Visit::to);

    private static final int DAY_MINUTES = 24 * 60;
    private static final int WEEK_MINUTES = 7 * DAY_MINUTES;

    public Visit {
        if (from.equals(to)) {
            throw new IllegalArgumentException("A visit begins and ends at " + from + ".");
        }
    }

    /**
     * Minutes from the end of one to the start of the other, the shorter way round the week; 0 where they touch or overlap.
     */
    public int minutesApart(Visit other) {
        var untilOther = Math.floorMod(other.start() - start(), WEEK_MINUTES);
        var untilThis = WEEK_MINUTES - untilOther;
        return Math.max(0, Math.min(untilOther - length(), untilThis - other.length()));
    }

    private int start() {
        return (day.getValue() - 1) * DAY_MINUTES + from.toSecondOfDay() / 60;
    }

    private int length() {
        return Math.floorMod((int) Duration.between(from, to).toMinutes(), DAY_MINUTES);
    }
}
