package org.meshwork.findings;

/**
 * A number that a rule or measure goes by: one row of {@code graph-seed/reference/thresholds.csv}, or what a locality has put
 * in its place.
 *
 * @param id the rule, and what of it: "plan-overdue.months"
 * @param value in force
 * @param usual as shipped
 * @param least that a locality may choose
 * @param most that a locality may choose
 * @param unit of the value, in words
 * @param label what it says, in words
 * @param source of the usual value
 */
public record Threshold(
        String id, int value, int usual, int least, int most, String unit, String label, String source) {

    public Threshold {
        if (value < least || value > most) {
            throw new IllegalArgumentException(
                    "%s is %d, and may be %d to %d %s".formatted(id, value, least, most, unit));
        }
    }

    /** Not as shipped. */
    public boolean isLocal() {
        return value != usual;
    }

    Threshold with(int other) {
        return new Threshold(id, other, usual, least, most, unit, label, source);
    }
}
