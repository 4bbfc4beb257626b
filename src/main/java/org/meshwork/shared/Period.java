package org.meshwork.shared;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of days, half-open: it holds from {@code since} up to and without {@code until}.
 *
 * @param since first day; null where it is not known, which holds from ever
 * @param until first day on which it no longer holds; null while it goes on
 */
public record Period(@Nullable LocalDate since, @Nullable LocalDate until) {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    public static final Period ALWAYS = new Period(null, null);

    public Period {
        if (since != null && until != null && until.isBefore(since)) {
            throw new IllegalArgumentException(
                    "It cannot end on " + DATE.format(until) + ", before it begins on " + DATE.format(since) + ".");
        }
    }

    public static Period from(LocalDate since) {
        return new Period(since, null);
    }

    public boolean holdsOn(LocalDate day) {
        return begunBy(day) && !endedBy(day);
    }

    public boolean begunBy(LocalDate day) {
        return since == null || !since.isAfter(day);
    }

    public boolean endedBy(LocalDate day) {
        return until != null && !until.isAfter(day);
    }

    /** The same period, ending on that day or, if it ended earlier, when it did; where it had not begun, it never holds. */
    public Period endingOn(LocalDate day) {
        return endedBy(day) ? this : new Period(begunBy(day) ? since : day, day);
    }
}
