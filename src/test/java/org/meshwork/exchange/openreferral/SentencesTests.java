package org.meshwork.exchange.openreferral;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SentencesTests {

    @Test
    void takesTheFirstSentence() {
        assertThat(Sentences.first("We meet at 10.30 every week. Do come!\nMore", 160))
                .isEqualTo("We meet at 10.30 every week.");
    }

    @Test
    void takesTheFirstLineWhereNoSentenceEnds() {
        assertThat(Sentences.first("A warm welcome\nMore.", 160)).isEqualTo("A warm welcome");
    }

    @Test
    void cutsALongSentenceBetweenWords() {
        assertThat(Sentences.first("word ".repeat(100), 160))
                .hasSizeLessThanOrEqualTo(160)
                .endsWith("word…");
    }

    @Test
    void isEmptyForNothing() {
        assertThat(Sentences.first("", 160)).isEmpty();
    }

    @Test
    void cutsAfterASentence() {
        assertThat(Sentences.cutAfterSentence("One two three. ".repeat(10), 50))
                .isEqualTo("One two three. One two three. One two three.");
    }

    @Test
    void cutsOneEndlessSentenceBetweenWords() {
        assertThat(Sentences.cutAfterSentence("word ".repeat(50), 50))
                .hasSizeLessThanOrEqualTo(50)
                .endsWith("…");
    }

    @Test
    void neverCutsACharacterInTwo() {
        assertThat(Sentences.cutBetweenWords("😀".repeat(50), 20)).isEqualTo("😀".repeat(9) + "…");
        assertThat(Sentences.cutBetweenWords("a" + "😀".repeat(50), 20)).isEqualTo("a" + "😀".repeat(9) + "…");
    }
}
