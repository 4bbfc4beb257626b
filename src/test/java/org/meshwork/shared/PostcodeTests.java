package org.meshwork.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PostcodeTests {

    @ParameterizedTest
    @CsvSource({
        "ZZ4 7QA, ZZ4 7QA",
        "zz47qa, ZZ4 7QA",
        "'  z z 4 7 q a ', ZZ4 7QA",
        "'zz4\t7qa', ZZ4 7QA",
        "'zz4\u00a07qa', ZZ4 7QA",
        "M1 1AE, M1 1AE",
        "b338th, B33 8TH",
        "W1A 0AX, W1A 0AX",
        "ec1a 1bb, EC1A 1BB",
        "DN551PT, DN55 1PT",
    })
    void takesAnyCaseAndSpacing(String typed, String written) {
        assertThat(Postcode.parse(typed).orElseThrow()).hasToString(written);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "ZZ4",
                "ZZ4 7",
                "7QA",
                "ZZ4 7Q",
                "ZZZ4 7QA",
                "ZZ 7QA",
                "ZZ444 7QA",
                "ZZ4 7QAB",
                "ZZ4 QQA",
                "ZZ4 7CA",
                "ZZ4 7QI",
                "ZZ4-7QA",
                "4ZZ 7QA",
                "ＺＺ４ ７ＱＡ",
                "Saltmarsh",
                "ZZ4 7QA; DROP",
                "ZZ4                      7QA",
            })
    void isEmptyForWhatCannotBeAPostcode(String typed) {
        assertThat(Postcode.parse(typed)).isEmpty();
    }

    @Test
    void namesItsDistrictWithoutTheHome() {
        assertThat(new Postcode("ZZ4 7QA").district()).isEqualTo("ZZ4");
        assertThat(new Postcode("EC1A 1BB").district()).isEqualTo("EC1A");
    }

    @Test
    void isOnlyEverWrittenTheUsualWay() {
        assertThatThrownBy(() -> new Postcode("zz4 7qa"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("zz4 7qa");
    }
}
