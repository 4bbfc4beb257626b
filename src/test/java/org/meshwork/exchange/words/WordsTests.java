package org.meshwork.exchange.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTests {

    @ParameterizedTest
    @CsvSource({
        "clubs, club",
        "babies, baby",
        "classes, class",
        "boxes, box",
        "arthritis, arthritis",
        "bus, bus",
        "is, is"
    })
    void foldsPluralsOnly(String word, String stem) {
        assertThat(Stem.of(word)).isEqualTo(stem);
    }

    @Test
    void knowsWhereSomethingStands() {
        var words = Words.of(new Wording("Tea", "", "Cake. " + "more ".repeat(70) + "biscuits", "Bakers", List.of()));

        assertThat(place(words, "tea")).isEqualTo(Place.NAME);
        assertThat(place(words, "cake")).isEqualTo(Place.LEAD);
        assertThat(place(words, "biscuit")).isEqualTo(Place.LATE);
        assertThat(place(words, "baker")).isEqualTo(Place.ORGANISATION);
    }

    @Test
    void readsASummaryOnceThatIsTheBeginningOfTheDescription() {
        var twice = Words.of(new Wording("", "Tea and cake …", "Tea and cake and more", "", List.of()));
        var other = Words.of(new Wording("", "Biscuits", "Tea", "", List.of()));

        assertThat(stems(twice)).containsExactly("tea", "and", "cake", "and", "more");
        assertThat(stems(other)).containsExactly("biscuit", "tea");
    }

    @Test
    void readsAnOrganisationOnceThatIsCalledLikeItsService() {
        assertThat(stems(Words.of(new Wording("Mind", "", "", "Mind", List.of()))))
                .containsExactly("mind");
    }

    @Test
    void beginsAClauseAtAFullStopAndABut() {
        var words = Words.of(new Wording("", "", "Come at 10.30am for tea. Stay but leave", "", List.of()));

        assertThat(words.clause(0)).isEqualTo(words.clause(index(words, "tea")));
        assertThat(words.clause(index(words, "stay"))).isNotEqualTo(words.clause(index(words, "tea")));
        assertThat(words.clause(index(words, "leave"))).isNotEqualTo(words.clause(index(words, "stay")));
    }

    private static Place place(Words words, String stem) {
        return words.place(index(words, stem));
    }

    private static int index(Words words, String stem) {
        return stems(words).indexOf(stem);
    }

    private static List<String> stems(Words words) {
        return IntStream.range(0, words.size()).mapToObj(words::stem).toList();
    }
}
