package org.meshwork.commissioning;

/**
 * Where a proportion may really lie.
 *
 * @param low from 0
 * @param high to 1
 */
public record Interval(double low, double high) {

    private static final double SHARE = 0.95;

    public Interval {
        if (!(low >= 0 && low <= high && high <= 1)) {
            throw new IllegalArgumentException("from " + low + " to " + high);
        }
    }

    /**
     * Wilson's score interval at 95% (Wilson 1927, Journal of the American Statistical Association 22: 209–212).
     *
     * @param part of {@code whole}, which is above 0
     */
    public static Interval around(int part, int whole) {
        return around(part, whole, SHARE);
    }

    static Interval around(int part, int whole, double share) {
        if (whole <= 0 || part < 0 || part > whole) {
            throw new IllegalArgumentException("%d of %d".formatted(part, whole));
        }
        var z = NormalTail.reach(share);
        var p = (double) part / whole;
        var middle = p + z * z / (2 * whole);
        var half = z * Math.sqrt(p * (1 - p) / whole + z * z / (4.0 * whole * whole));
        var scale = 1 + z * z / whole;
        return new Interval(
                part == 0 ? 0 : Math.max(0, (middle - half) / scale),
                part == whole ? 1 : Math.min(1, (middle + half) / scale));
    }
}
