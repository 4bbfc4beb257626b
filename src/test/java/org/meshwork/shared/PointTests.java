package org.meshwork.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class PointTests {

    private static final Point GREENWICH = new Point(51.4779, 0);

    @Test
    void measuresADegreeOfLatitudeInMetresAndMiles() {
        var north = new Point(52.4779, 0);

        assertThat(GREENWICH.metresTo(north)).isCloseTo(111_195, within(1.0));
        assertThat(GREENWICH.milesTo(north)).isCloseTo(69.09, within(0.01));
        assertThat(north.metresTo(GREENWICH)).isEqualTo(GREENWICH.metresTo(north));
    }

    @Test
    void measuresToItselfAndToTheOtherSideOfTheEarth() {
        assertThat(GREENWICH.metresTo(GREENWICH)).isZero();
        assertThat(new Point(0, 0).metresTo(new Point(0, 180))).isCloseTo(20_015_087, within(1.0));
    }

    @Test
    void isOnTheEarth() {
        assertThatThrownBy(() -> new Point(91, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Point(0, -181)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Point(Double.NaN, 0)).isInstanceOf(IllegalArgumentException.class);
    }
}
