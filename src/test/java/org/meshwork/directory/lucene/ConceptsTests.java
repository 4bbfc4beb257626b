package org.meshwork.directory.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConceptsTests {

    @ParameterizedTest
    @CsvSource({
        "on my own all day, company",
        "the stairs are too much for her, getting-out",
        "I'm so lonely since we moved, company",
        "behind with the rent again, debt",
        "he hits me, domestic-abuse",
        "my husband died in March, bereavement",
        "toenails, foot-care",
        "short of breath, breathlessness",
        "breathlessness, breathlessness",
        "kicked out and nowhere to sleep tonight, homelessness",
        "worn out from caring for my wife, carer-support"
    })
    void readsNeedsInPeoplesWords(String said, String need) {
        assertThat(needs(said)).startsWith(need);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "the", "greatest hits", "I lost my keys", "asdfgh", "time for a change of scenery"})
    void readsNothingIntoOtherWords(String said) {
        assertThat(needs(said)).doesNotContain("domestic-abuse", "bereavement", "menopause");
    }

    @ParameterizedTest
    @CsvSource({
        "A weekly coffee morning in the hall, NEED:company",
        "Come to our knit and natter, NEED:crafts-hobbies",
        "Food parcels from the food bank, TYPE:food-bank",
        "For people with COPD, CONDITION:copd"
    })
    void findsWhatATextSpeaksOf(String text, String key) {
        assertThat(Mentions.shipped().in(text)).contains(key);
    }

    @ParameterizedTest
    @ValueSource(strings = {"The band plays its greatest hits", "We lost the match", "A change of venue"})
    void findsNoNeedInPassingWords(String text) {
        assertThat(Mentions.shipped().in(text))
                .doesNotContain("NEED:domestic-abuse", "NEED:bereavement", "NEED:menopause");
    }

    @Test
    void saysWhichWordsItReadANeedFrom() {
        var reading = Concepts.shipped().in(Analysis.tokens("yoga for a bad back")).stream()
                .filter(one -> one.concept().code().equals("pain"))
                .findFirst()
                .orElseThrow();

        assertThat(reading.covered()).doesNotContain(0);
    }

    private static List<String> needs(String said) {
        return Concepts.shipped().in(Analysis.tokens(said)).stream()
                .map(Concepts.Reading::concept)
                .filter(concept -> concept.kind() == Concept.Kind.NEED)
                .map(Concept::code)
                .toList();
    }
}
