package org.meshwork.commissioning;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.statistics.distribution.BinomialDistribution;

/**
 * Areas by how many were counted, with the limits that chance alone would rarely cross, so that a small area with a wild
 * rate is not taken for a bad one (Spiegelhalter 2005, "Funnel plots for comparing institutional performance", Statistics
 * in Medicine 24: 1185–1202). Or why that cannot be said.
 */
public sealed interface Funnel {

    /** Chance alone stays inside in 95 and in 99.8 areas of 100. */
    List<Double> SHARES = List.of(0.95, 0.998);

    /**
     * @param centre the value of the whole, 0 to 1
     * @param dispersion how much more the areas differ than chance would have it
     * @param dots one for each area with a figure, by code
     */
    record Drawn(double centre, Dispersion dispersion, List<Dot> dots) implements Funnel {

        public Drawn {
            dots = List.copyOf(dots);
        }

        /** Where the limits lie for so many counted: exact, or widened where {@link Dispersion#isWide}. */
        public List<Limits> limits(int whole) {
            return SHARES.stream()
                    .map(share -> dispersion.isWide()
                            ? Limits.widened(centre, whole, share, dispersion.factor())
                            : Limits.exact(centre, whole, share))
                    .toList();
        }

        /** The exact limits, whether or not the areas differ more than chance would have it. */
        public List<Limits> exactLimits(int whole) {
            return SHARES.stream()
                    .map(share -> Limits.exact(centre, whole, share))
                    .toList();
        }
    }

    /** @param why a sentence for people */
    record CannotSay(String why) implements Funnel {}

    /** @param beyond how many of the two limits it lies outside of, 0 to 2; they are the widened ones where those hold */
    record Dot(String area, int part, int whole, int beyond) {

        public double value() {
            return (double) part / whole;
        }
    }

    /**
     * Spiegelhalter's φ: the mean of the squared z-scores, of which the lowest and the highest tenth are pulled in, so that
     * a few hot areas do not hide themselves.
     *
     * @param factor 1 by chance alone
     * @param areas it is taken over
     */
    record Dispersion(double factor, int areas) {

        /** Whether it is further above 1 than chance would explain: two standard errors. */
        public boolean isWide() {
            return factor > 1 + 2 * Math.sqrt(2.0 / areas);
        }
    }

    /** @param low from 0 @param high to 1 */
    record Limits(double share, double low, double high) {

        /** Of the binomial distribution, between its whole numbers interpolated as in the paper's appendix A.1.1. */
        static Limits exact(double centre, int whole, double share) {
            var tail = (1 - share) / 2;
            var binomial = BinomialDistribution.of(whole, centre);
            return new Limits(share, quantile(binomial, whole, tail), quantile(binomial, whole, 1 - tail));
        }

        static Limits widened(double centre, int whole, double share, double factor) {
            var half = NormalTail.reach(share) * Math.sqrt(factor * centre * (1 - centre) / whole);
            return new Limits(share, Math.max(0, centre - half), Math.min(1, centre + half));
        }

        private static double quantile(BinomialDistribution binomial, int whole, double probability) {
            var r = binomial.inverseCumulativeProbability(probability);
            var over = binomial.cumulativeProbability(r) - probability;
            return Math.clamp((r - over / binomial.probability(r)) / whole, 0, 1);
        }

        boolean contains(double value) {
            return low <= value && value <= high;
        }
    }

    /** Fewer areas tell nothing of how much they differ. */
    int FEWEST = 5;

    double PULLED_IN = 0.1;

    /**
     * @param whole share of the whole that the areas are parts of
     * @param parts share of each area, by code
     */
    static Funnel of(Share whole, Map<String, Share> parts) {
        if (parts.size() < FEWEST) {
            return new CannotSay("Fewer than %d areas have a figure.".formatted(FEWEST));
        }
        var centre = (double) whole.part() / whole.whole();
        if (centre <= 0 || centre >= 1) {
            return new CannotSay("The figure for all areas together is too near to none or to all.");
        }
        var dispersion = dispersion(centre, parts);
        var bare = new Drawn(centre, dispersion, List.of());
        return new Drawn(
                centre,
                dispersion,
                new TreeMap<>(parts)
                        .entrySet().stream()
                                .map(part -> dot(part.getKey(), part.getValue(), bare))
                                .toList());
    }

    private static Dot dot(String area, Share share, Drawn funnel) {
        var value = (double) share.part() / share.whole();
        var beyond = funnel.limits(share.whole()).stream()
                .filter(limits -> !limits.contains(value))
                .count();
        return new Dot(area, share.part(), share.whole(), (int) beyond);
    }

    private static Dispersion dispersion(double centre, Map<String, Share> parts) {
        var scores = parts.values().stream()
                .mapToDouble(share -> ((double) share.part() / share.whole() - centre)
                        / Math.sqrt(centre * (1 - centre) / share.whole()))
                .sorted()
                .toArray();
        return new Dispersion(
                Arrays.stream(pulledIn(scores)).map(z -> z * z).average().orElse(1), scores.length);
    }

    /** Winsorised: each tenth at the ends becomes the value at its border. */
    static double[] pulledIn(double[] sorted) {
        var tenth = (int) (sorted.length * PULLED_IN);
        var low = sorted[tenth];
        var high = sorted[sorted.length - 1 - tenth];
        return Arrays.stream(sorted).map(z -> Math.clamp(z, low, high)).toArray();
    }
}
