package org.meshwork.directory.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EnglishWordsTests {

    @Test
    void areCommonOnesRightlySpelled() {
        assertThat(EnglishWords.has("freezing")).isTrue();
        assertThat(EnglishWords.has("tomatoes")).isTrue();
        assertThat(EnglishWords.has("lonley")).isFalse();
        assertThat(EnglishWords.has("asdfgh")).isFalse();
        assertThat(EnglishWords.has("##ing")).isFalse();
    }
}
