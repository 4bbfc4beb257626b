package org.meshwork.commissioning;

/** How often chance alone goes so far, where it follows the normal distribution. */
final class NormalTail {

    private static final double SERIES_UP_TO = 3;
    private static final int FRACTIONS = 200;

    private NormalTail() {}

    /**
     * Probability of a value at least as far from 0 as {@code z}, on either side.
     *
     * <p>The series of Marsaglia (2004, "Evaluating the Normal Distribution") near the middle, and Laplace's continued
     * fraction (Abramowitz and Stegun 26.2.14) further out, where the series would cancel out.
     */
    static double bothSides(double z) {
        var distance = Math.abs(z);
        var tail = distance < SERIES_UP_TO ? 0.5 - density(z) * series(distance) : density(z) / fraction(distance);
        return 2 * tail;
    }

    private static double density(double z) {
        return Math.exp(-z * z / 2) / Math.sqrt(2 * Math.PI);
    }

    private static double series(double z) {
        var sum = z;
        var term = z;
        for (var odd = 3; sum + term != sum; odd += 2) {
            term *= z * z / odd;
            sum += term;
        }
        return sum;
    }

    private static double fraction(double z) {
        var value = z;
        for (var k = FRACTIONS; k > 0; k--) {
            value = z + k / value;
        }
        return value;
    }
}
