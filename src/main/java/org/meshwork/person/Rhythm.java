package org.meshwork.person;

import java.time.LocalDate;
import java.util.Comparator;

/**
 * How often somebody was in touch until it changed.
 *
 * @param everyDays usual days from one contact to the next, 1 to 3660
 * @param until first day on which it was another
 */
public record Rhythm(int everyDays, LocalDate until) {

    static final Comparator<Rhythm> ORDER = Comparator.comparing(Rhythm::until).thenComparing(Rhythm::everyDays);

    public Rhythm {
        if (!isPossible(everyDays)) {
            throw new IllegalArgumentException("every " + everyDays + " days, until " + until);
        }
    }

    static boolean isPossible(int everyDays) {
        return everyDays >= 1 && everyDays <= 3660;
    }
}
