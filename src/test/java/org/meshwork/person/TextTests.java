package org.meshwork.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextTests {

    @ParameterizedTest
    @ValueSource(strings = {"Janet", "Siân O’Brien-Łukasz", "د. ليلى حسن", "דר׳ כהן", "李小龍", "👩🏽‍⚕️ Sister Byrne"})
    void keepsNamesAsTheyAreWrittenAnywhere(String name) {
        assertThat(Text.required(name, "name")).isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "  Dr\tPatel\r\n\u0000 ",
                "Dr\u00a0 Patel",
                "Dr\u0085Patel",
                "\ufeffDr\u2028Patel",
                "\u202eDr Patel\u202c",
                "Dr\ud83d Patel",
            })
    void keepsOneLineOfWritingAndNothingElse(String typed) {
        assertThat(Text.required(typed, "name")).isEqualTo("Dr Patel");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t\n", "\u0007", "\u00a0", "\u200b", "\u202e", "\ufeff"})
    void asksForWhatIsRequired(String blank) {
        assertThatThrownBy(() -> Text.required(blank, "name"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Write a name.");
        assertThat(Text.optional(blank, "organisation")).isEmpty();
    }

    @Test
    void countsLettersAsPeopleSeeThem() {
        assertThat(Text.required("👵".repeat(200), "name")).isEqualTo("👵".repeat(200));
        assertThatThrownBy(() -> Text.required("👵".repeat(201), "name")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void refusesANameOfFiveHundredLettersInWords() {
        assertThatThrownBy(() -> Text.required("a".repeat(500), "name"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The name is too long. Keep it to 200 letters or fewer.");
        assertThat(Text.required(" ".repeat(300) + "Janet", "name"))
                .as("spaces around do not count")
                .isEqualTo("Janet");
    }
}
