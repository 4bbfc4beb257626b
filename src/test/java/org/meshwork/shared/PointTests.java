package org.meshwork.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class PointTests {

    @Test
    void measuresADegreeOfLatitudeAsASixtiethOfANauticalMile() {
        // πr/180 with r = 6,371 km
        assertThat(new Point(53, -3).metresTo(new Point(54, -3))).isCloseTo(111_194.93, within(0.01));
    }

    @Test
    void measuresFromLondonToParis() {
        var london = new Point(51.5007, -0.1246);
        var paris = new Point(48.8584, 2.2945);

        assertThat(london.milesTo(paris)).isCloseTo(211.7, within(0.3));
        assertThat(paris.milesTo(london)).isEqualTo(london.milesTo(paris), within(1e-9));
    }

    @Test
    void measuresNothingToItselfAndHalfTheEarthToItsAntipode() {
        var here = new Point(53.8, -3.7);

        assertThat(here.metresTo(here)).isZero();
        assertThat(here.metresTo(new Point(-53.8, 176.3))).isCloseTo(Math.PI * 6_371_000, within(1.0));
    }

    @Test
    void refusesWhatIsNotOnTheEarth() {
        assertThatThrownBy(() -> new Point(91, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Point(0, 181)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Point(Double.NaN, 0)).isInstanceOf(IllegalArgumentException.class);
    }
}
