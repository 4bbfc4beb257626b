package org.meshwork.commissioning;

/**
 * A proportion of rounded counts, and never nearer to none or to all than 5%.
 *
 * @param part rounded to the nearest 5; at most {@code whole}
 * @param whole rounded to the nearest 5, above 0
 */
public record Share(int part, int whole) {

    static final int LEAST = 5;
    static final int MOST = 95;

    public Share {
        if (part < 0 || whole <= 0 || part > whole || part % Disclosure.STEP != 0 || whole % Disclosure.STEP != 0) {
            throw new IllegalArgumentException("not a share of rounded counts: " + part + " of " + whole);
        }
    }

    /** Whole per cent, from 5 to 95. */
    public int percent() {
        return Math.clamp(Math.round(100.0 * part / whole), LEAST, MOST);
    }

    /** As people read it: "27%", "5% or less", "95% or more". */
    public String text() {
        if (100L * part <= (long) LEAST * whole) {
            return LEAST + "% or less";
        }
        return 100L * part >= (long) MOST * whole ? MOST + "% or more" : percent() + "%";
    }
}
