package org.meshwork.commissioning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IntervalTests {

    /**
     * Newcombe (1998), "Two-sided confidence intervals for the single proportion: comparison of seven methods", Statistics in
     * Medicine 17: 857–872, table I, method 3.
     */
    @ParameterizedTest
    @CsvSource({"81,263,0.2553,0.3662", "15,148,0.0624,0.1605", "0,20,0.0000,0.1611", "1,29,0.0061,0.1718"})
    void givesTheValuesThatNewcombePublished(int part, int whole, double low, double high) {
        var interval = Interval.around(part, whole);

        assertThat(interval.low()).isCloseTo(low, within(0.00005));
        assertThat(interval.high()).isCloseTo(high, within(0.00005));
    }

    /** Wilson's own definition: the ends are the proportions from which the observed one lies just z standard errors away. */
    @ParameterizedTest
    @CsvSource({"5,10", "1,200", "37,40", "500,1000"})
    void endsWhereTheObservedIsJustAsFarAwayAsChanceGoes(int part, int whole) {
        var interval = Interval.around(part, whole, 0.998);
        for (var end : new double[] {interval.low(), interval.high()}) {
            var z = ((double) part / whole - end) / Math.sqrt(end * (1 - end) / whole);
            assertThat(Math.abs(z)).isCloseTo(3.090232306, within(1e-6));
        }
    }

    @Test
    void isTheSameSeenFromTheOtherSide() {
        var one = Interval.around(7, 30);
        var other = Interval.around(23, 30);

        assertThat(one.low()).isCloseTo(1 - other.high(), within(1e-12));
        assertThat(Interval.around(0, 9).low()).isZero();
        assertThat(Interval.around(9, 9).high()).isEqualTo(1);
    }

    @Test
    void refusesWhatIsNoProportion() {
        assertThatThrownBy(() -> Interval.around(0, 0)).hasMessageContaining("0 of 0");
        assertThatThrownBy(() -> Interval.around(9, 8)).hasMessageContaining("9 of 8");
    }
}
