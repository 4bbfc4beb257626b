package org.meshwork.ui.hotspots;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FunnelPictureTests {

    @ParameterizedTest
    @CsvSource({"8.4, 2", "25, 5", "26, 10", "987, 200", "1000, 200", "1001, 500", "1260000, 500000"})
    void numbersItsScaleRoundly(double most, int step) {
        assertThat(FunnelPicture.step(most)).isEqualTo(step);
    }
}
