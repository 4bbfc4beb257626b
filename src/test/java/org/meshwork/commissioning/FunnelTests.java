package org.meshwork.commissioning;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.Map;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.meshwork.commissioning.Funnel.CannotSay;
import org.meshwork.commissioning.Funnel.Drawn;
import org.meshwork.commissioning.Funnel.Limits;

class FunnelTests {

    /**
     * From the printed cumulative binomial table for 20 at 0.3 (Lindley and Scott, New Cambridge Statistical Tables, table 1):
     * 0.0076, 0.0355 up to 1 and 2, 0.9520, 0.9829 up to 9 and 10, interpolated as Spiegelhalter (2005), appendix A.1.1,
     * says: (r − (P(r) − p) / (P(r) − P(r − 1))) / n.
     */
    @Test
    void drawsTheLimitsThatPrintedTablesGive() {
        var limits = Limits.exact(0.3, 20, 0.95);

        assertThat(limits.low()).isCloseTo((2 - (0.0355 - 0.025) / (0.0355 - 0.0076)) / 20, within(2e-4));
        assertThat(limits.high()).isCloseTo((10 - (0.9829 - 0.975) / (0.9829 - 0.9520)) / 20, within(2e-4));
    }

    @ParameterizedTest
    @CsvSource({"0.7,10,0.95", "0.7,35,0.998", "0.12,55,0.998", "0.5,400,0.95", "0.03,200,0.998", "0.95,15,0.998"})
    void drawsTheLimitsThatAddingUpGives(double centre, int whole, double share) {
        var limits = Limits.exact(centre, whole, share);

        assertThat(limits.low()).isCloseTo(added(centre, whole, (1 - share) / 2), within(1e-9));
        assertThat(limits.high()).isCloseTo(added(centre, whole, (1 + share) / 2), within(1e-9));
    }

    /** Two and three standard deviations, as the paper calls them, once many are counted. */
    @Test
    void drawsNearlyNormalLimitsOfMany() {
        var many = Limits.exact(0.3, 100_000, 0.998);

        assertThat(many.high()).isCloseTo(0.3 + 3.0902 * Math.sqrt(0.21 / 100_000), within(2e-5));
    }

    @Test
    void narrowsAsMoreAreCounted() {
        var wider = new double[] {1};
        IntStream.of(10, 50, 100, 500, 1000).forEach(whole -> {
            var limits = Limits.exact(0.6, whole, 0.95);
            assertThat(limits.high() - limits.low()).isLessThan(wider[0]);
            wider[0] = limits.high() - limits.low();
        });
    }

    @Test
    void pullsTheOutermostTenthsIn() {
        assertThat(Funnel.pulledIn(new double[] {-9, -2, -1, 0, 0, 0, 1, 1, 2, 30}))
                .containsExactly(-2, -2, -1, 0, 0, 0, 1, 1, 2, 2);
    }

    /** By hand: ten areas of 100 at 50%, and z of ±1 each: φ is 1; at 5 times the variance it is 5. */
    @Test
    void estimatesHowMuchMoreAreasDifferThanByChance() {
        assertThat(funnel(0.5, i -> new Share(i % 2 == 0 ? 45 : 55, 100))
                        .dispersion()
                        .factor())
                .isCloseTo(1, within(1e-12));
        var wild = funnel(0.5, i -> new Share(i % 2 == 0 ? 30 : 70, 100));
        assertThat(wild.dispersion().factor()).isCloseTo(16, within(1e-12));
        assertThat(wild.dispersion().isWide()).isTrue();
        assertThat(wild.limits(100).getFirst().high()).isCloseTo(0.5 + 1.959964 * 4 * 0.05, within(1e-6));
        assertThat(wild.exactLimits(100).getFirst().high()).isCloseTo(0.5 + 1.959964 * 0.05, within(0.01));
        assertThat(wild.dots()).allSatisfy(dot -> assertThat(dot.beyond()).isZero());
    }

    /**
     * Smokers among lung cancer patients of four studies: χ² = 12.6004 (Fleiss 1981, Statistical Methods for Rates and
     * Proportions, 2nd edition, p. 139; printed so in the documentation of R's prop.test), which is the sum of the squared
     * z-scores. Here all are five times as many, and each twice, so that φ is 5 χ² / 4; of eight none is pulled in.
     */
    @Test
    void findsTheDispersionThatFleissPublished() {
        var smokers = new int[] {83, 90, 129, 70};
        var patients = new int[] {86, 93, 136, 82};
        var parts = IntStream.range(0, 8)
                .boxed()
                .collect(toMap(String::valueOf, i -> new Share(5 * smokers[i % 4], 5 * patients[i % 4])));

        var drawn = (Drawn) Funnel.of(new Share(5 * 372, 5 * 397), parts);

        assertThat(drawn.dispersion().factor()).isCloseTo(5 * 12.6004 / 4, within(1e-4));
        assertThat(drawn.dispersion().isWide()).isTrue();
    }

    @Test
    void seldomCallsChanceAloneWide() {
        var wide = 0;
        for (var seed = 0; seed < 400; seed++) {
            var random = new Random(seed);
            var drawn = funnel(60, 0.5, i -> share(random, 0.5));
            wide += drawn.dispersion().isWide() ? 1 : 0;
        }
        assertThat(wide).as("of 400 maps where only chance was at work").isLessThan(400 * 5 / 100);
    }

    @Test
    void leavesASmallAreaWithAWildRateInside() {
        var drawn = funnel(20, 0.5, i -> i == 0 ? new Share(15, 20) : new Share(i % 2 == 0 ? 95 : 105, 200));

        assertThat(drawn.dots().getFirst().value()).isEqualTo(0.75);
        assertThat(drawn.dots().getFirst().beyond())
                .as("15 of 20 where half is usual")
                .isLessThan(2);
        var large = funnel(20, 0.5, i -> i == 0 ? new Share(150, 200) : new Share(i % 2 == 0 ? 95 : 105, 200));
        assertThat(large.dots().getFirst().beyond()).isEqualTo(2);
    }

    @Test
    void saysWhyItCannotSay() {
        assertThat(Funnel.of(new Share(50, 100), Map.of("a", new Share(50, 100))))
                .isInstanceOf(CannotSay.class);
        var none = IntStream.range(0, 9).boxed().collect(toMap(String::valueOf, i -> new Share(0, 100)));
        assertThat(Funnel.of(new Share(0, 900), none))
                .isEqualTo(new CannotSay("The figure for all areas together is too near to none or to all."));
    }

    private static Drawn funnel(double centre, IntFunction<Share> share) {
        return funnel(10, centre, share);
    }

    private static Drawn funnel(int areas, double centre, IntFunction<Share> share) {
        var parts = IntStream.range(0, areas).boxed().collect(toMap("%03d"::formatted, share::apply));
        return (Drawn) Funnel.of(new Share((int) (1000 * centre), 1000), parts);
    }

    private static Share share(Random random, double p) {
        var whole = 5 * (10 + random.nextInt(40));
        var part = (int)
                IntStream.range(0, whole).filter(i -> random.nextDouble() < p).count();
        return new Share((part + 2) / 5 * 5, whole);
    }

    /** The interpolated quantile in exact arithmetic. */
    private static double added(double centre, int whole, double probability) {
        var p = BigDecimal.valueOf(centre);
        var q = BigDecimal.ONE.subtract(p);
        var below = BigDecimal.ZERO;
        for (int r = 0; r <= whole; r++) {
            var here = new BigDecimal(choose(whole, r)).multiply(p.pow(r)).multiply(q.pow(whole - r));
            var sum = below.add(here);
            if (sum.doubleValue() >= probability) {
                var over = sum.subtract(BigDecimal.valueOf(probability)).divide(here, MathContext.DECIMAL64);
                return Math.max(0, (r - over.doubleValue()) / whole);
            }
            below = sum;
        }
        return 1;
    }

    private static BigInteger choose(int n, int k) {
        var result = BigInteger.ONE;
        for (int i = 1; i <= k; i++) {
            result = result.multiply(BigInteger.valueOf(n - k + i)).divide(BigInteger.valueOf(i));
        }
        return result;
    }
}
