package org.meshwork.commissioning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NormalTailTests {

    /** Well-known quantiles, and tails from tables. */
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
