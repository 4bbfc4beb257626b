package org.meshwork.commissioning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NormalTailTests {

    /** Abramowitz and Stegun (1964), Handbook of Mathematical Functions, table 26.1: P(x), the lower tail. */
    @ParameterizedTest
    @CsvSource({"1, 0.841344746068543", "2, 0.977249868051821", "3, 0.998650101968370", "4, 0.999968328758167"})
    void givesTheTailsThatAbramowitzAndStegunPrint(double z, double lower) {
        assertThat(NormalTail.bothSides(z)).isCloseTo(2 * (1 - lower), within(4e-15));
    }

    /** Well-known quantiles, and tails beyond tables. */
    @ParameterizedTest
    @CsvSource({
        "0, 1",
        "0.6744897501960817, 0.5",
        "1.959963984540054, 0.05",
        "-1.959963984540054, 0.05",
        "2.5758293035489004, 0.01",
        "3.290526731491925, 0.001",
        "3.8905918864131203, 0.0001",
        "5, 5.733031437583869e-7",
        "8, 1.2441921148543568e-15"
    })
    void agreesWithTables(double z, double probability) {
        assertThat(NormalTail.bothSides(z)).isCloseTo(probability, withinPercentage(1e-9));
    }

    @Test
    void hasNoStepWhereOneWayOfReckoningGivesWayToTheOther() {
        assertThat(NormalTail.bothSides(Math.nextDown(3.0))).isCloseTo(NormalTail.bothSides(3), withinPercentage(1e-9));
    }

    @Test
    void isNoughtFarOut() {
        assertThat(NormalTail.bothSides(60)).isZero();
    }
}
