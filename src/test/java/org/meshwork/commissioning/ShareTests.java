package org.meshwork.commissioning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShareTests {

    @ParameterizedTest
    @CsvSource({
        "0,100,5% or less",
        "5,100,5% or less",
        "10,185,5%",
        "10,100,10%",
        "15,40,38%",
        "35,95,37%",
        "90,100,90%",
        "175,185,95%",
        "95,100,95% or more",
        "100,100,95% or more"
    })
    void isNeverShownNearerToNoneOrToAllThanFivePerCent(int part, int whole, String text) {
        assertThat(new Share(part, whole).text()).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"0,100,5", "5,100,5", "10,100,10", "15,40,38", "95,100,95", "100,100,95"})
    void reckonsWithWhatIsShown(int part, int whole, int percent) {
        assertThat(new Share(part, whole).percent()).isEqualTo(percent);
    }

    @Test
    void refusesCountsThatWereNotRounded() {
        assertThatThrownBy(() -> new Share(3, 10)).hasMessageContaining("3 of 10");
        assertThatThrownBy(() -> new Share(5, 12)).hasMessageContaining("5 of 12");
        assertThatThrownBy(() -> new Share(15, 10)).hasMessageContaining("15 of 10");
        assertThatThrownBy(() -> new Share(0, 0)).hasMessageContaining("0 of 0");
    }
}
