package org.meshwork.exchange.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhrasesTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    lunch club            | Our Lunch Clubs are open      | Lunch Clubs
                    carers group          | a carers' group               | carers' group
                    mens shed             | the men’s shed                | men’s shed
                    cafe                  | Memory Café                   | Café
                    baby                  | Babies welcome                | Babies
                    smok*                 | help for smokers              | smokers
                    (stop/quit) smoking   | you can quit smoking          | quit smoking
                    help (at/) home       | help home                     | help home
                    drugs and alcohol     | Drugs & Alcohol               | Drugs & Alcohol
                    sing .. lungs         | sing for your lungs           | sing for your lungs
                    60+                   | anybody aged 60+              | 60+
                    advice , and guidance | advice, and guidance          | advice, and guidance
                    """)
    void findsAPhraseAsPeopleWriteIt(String phrase, String text, String found) {
        assertThat(found(phrase, text)).containsExactly(found);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    art                 | we start on time
                    care home           | Take care. Home visits too
                    alarm               | alarming
                    parent carer        | for parents, carers and others
                    parent carer        | for the parent/carer
                    coffee morning      | Coffee (morning only)
                    sing .. lungs       | sing until it does no longer hurt your lungs
                    community alarm     | community garden
                    hear*               | deaf
                    """)
    void findsNothingAcrossWordsOrClauses(String phrase, String text) {
        assertThat(found(phrase, text)).isEmpty();
    }

    @Test
    void findsPhrasesThatShareTheirWords() {
        var phrases = new Phrases();
        var cafe = phrases.add("cafe");
        var memory = phrases.add("memory cafe");
        var words = words("Memory cafe");

        assertThat(phrases.in(words)).extracting(Phrases.Hit::phrase).containsExactlyInAnyOrder(cafe, memory);
    }

    @Test
    void refusesAPhraseThatWouldFindNearlyEverything() {
        assertThatThrownBy(() -> new Phrases().add("a*")).hasMessageContaining("too short");
        assertThatThrownBy(() -> new Phrases().add("!")).hasMessageContaining("without words");
    }

    private static List<String> found(String phrase, String text) {
        var phrases = new Phrases();
        phrases.add(phrase);
        var words = words(text);
        return phrases.in(words).stream()
                .map(hit -> words.text(hit.first(), hit.last()))
                .toList();
    }

    private static Words words(String text) {
        return Words.of(new Wording("", "", text, "", List.of()));
    }
}
