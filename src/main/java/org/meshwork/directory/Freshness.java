package org.meshwork.directory;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** How long ago somebody last checked an entry, freshest first. */
public enum Freshness {
    WITHIN_SIX_MONTHS("Checked in the last six months"),
    WITHIN_A_YEAR("Checked in the last year"),
    LONGER_AGO("Not checked for over a year"),
    NOT_KNOWN("Nobody said when it was checked");

    private static final int HALF_A_YEAR = 6; // months

    private final String label;

    Freshness(String label) {
        this.label = label;
    }

    /** What people read. */
    public String label() {
        return label;
    }

    /** Whether somebody can count on it without ringing first. */
    public boolean isFresh() {
        return this == WITHIN_SIX_MONTHS || this == WITHIN_A_YEAR;
    }

    /** @param assuredOn null where it is not known; a day to come counts as today */
    public static Freshness of(@Nullable LocalDate assuredOn, LocalDate today) {
        if (assuredOn == null) {
            return NOT_KNOWN;
        }
        if (!assuredOn.plusMonths(HALF_A_YEAR).isBefore(today)) {
            return WITHIN_SIX_MONTHS;
        }
        return assuredOn.plusYears(1).isBefore(today) ? LONGER_AGO : WITHIN_A_YEAR;
    }
}
