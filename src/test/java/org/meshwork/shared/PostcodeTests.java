package org.meshwork.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PostcodeTests {

    @ParameterizedTest
    @CsvSource({"m11ae, M1 1AE", "ZZ4 7QA, ZZ4 7QA", "' ec1a1bb ', EC1A 1BB", "W1A  0ax, W1A 0AX", "cr26xh, CR2 6XH"})
    void readsAnyCaseAndSpacing(String typed, String written) {
        assertThat(Postcode.parse(typed)).map(Postcode::value).contains(written);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ZZ4", "ZZ4 7Q", "ZZ4 7QAA", "ZZ4 7CA", "1ZZ 7QA", "Millbrook", "ZZ4-7QA", "ＺＺ４７ＱＡ"})
    void readsNothingElse(String typed) {
        assertThat(Postcode.parse(typed)).isEmpty();
    }

    @Test
    void isNotMovedByLongText() {
        assertThat(Postcode.parse("Z".repeat(100_000))).isEmpty();
    }

    @Test
    void knowsItsDistrict() {
        assertThat(new Postcode("EC1A 1BB").district()).isEqualTo("EC1A");
    }

    @Test
    void refusesWhatIsNotWrittenTheUsualWay() {
        assertThatThrownBy(() -> new Postcode("zz4 7qa"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("zz4 7qa");
    }
}
