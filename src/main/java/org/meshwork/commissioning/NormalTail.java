package org.meshwork.commissioning;

import org.apache.commons.statistics.distribution.NormalDistribution;

/** How often chance alone goes so far, where it follows the normal distribution. */
final class NormalTail {

    private static final NormalDistribution STANDARD = NormalDistribution.of(0, 1);

    private NormalTail() {}

    /** Probability of a value at least as far from 0 as {@code z}, on either side. */
    static double bothSides(double z) {
        return 2 * STANDARD.survivalProbability(Math.abs(z));
    }

    /** How many standard deviations either side of the middle hold that share of all values. */
    static double reach(double share) {
        return STANDARD.inverseSurvivalProbability((1 - share) / 2);
    }
}
