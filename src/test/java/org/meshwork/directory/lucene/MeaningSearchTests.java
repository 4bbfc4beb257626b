package org.meshwork.directory.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.meshwork.directory.ServiceExample.called;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.meshwork.directory.Query;
import org.meshwork.directory.ServiceExample;
import org.meshwork.directory.meaning.Meaning;

/** How meaning is added to words, with meanings made up: each text points along the first subject that it names. */
class MeaningSearchTests {

    private final Subjects meaning = new Subjects();
    private final ServiceIndex index = ServiceIndex.inMemory(meaning, Part.ALL);

    @Test
    void findsWhatIsAlikeWithoutACommonWord() {
        put(
                called("Growing together").description("Plants."),
                called("Brass band").description("Tunes."));

        assertThat(names("tomatoes")).isEmpty();
        meanings();
        assertThat(names("tomatoes")).containsExactly("Growing together");
    }

    @Test
    void findsByWordsUntilMeaningsAreWorkedOutAndWhereThereAreNone() {
        put(called("Growing together").description("Plants and spades."));

        assertThat(index.withoutMeaning()).isEqualTo(1);
        assertThat(names("spades")).containsExactly("Growing together");
        meaning.isGone = true;
        assertThat(index.addMeanings(10)).isFalse();
        assertThat(names("spades")).containsExactly("Growing together");
        assertThat(index.hasAllMeanings()).isTrue();
    }

    @Test
    void losesNoMeaningButThatOfAChangedText() {
        put(
                called("Growing together").description("Plants."),
                called("Brass band").description("Tunes."));
        meanings();
        assertThat(index.hasAllMeanings()).isTrue();

        put(called("Brass band").description("Tunes and songs."));

        assertThat(index.withoutMeaning()).isEqualTo(1);
        meanings();
        assertThat(index.withoutMeaning()).isZero();
    }

    @Test
    void doesNotAskWhatNonsenseMeans() {
        put(called("Growing together").description("Plants."));
        meanings();

        assertThat(names("asdfgh qqqq")).isEmpty();
        assertThat(meaning.asked).isEmpty();
    }

    @Test
    void answersStrangeText() {
        put(called("Growing together").description("Plants."));
        meanings();

        WordsSearchTests.strange().forEach(typed -> assertThat(names(typed)).hasSizeLessThan(2));
    }

    private void put(ServiceExample... examples) {
        index.apply(
                Stream.of(examples).map(ServiceExample::service).toList(), List.of(), ServiceIndex.Position.NOWHERE);
    }

    private void meanings() {
        while (index.addMeanings(1)) {
            // Until all have theirs.
        }
    }

    private List<String> names(String text) {
        return index.find(Query.of(text), Shelf.TODAY).hits().stream()
                .map(hit -> hit.service().name())
                .toList();
    }

    private static final class Subjects implements Meaning {

        private static final Map<String, Integer> OF = Map.of("plants", 0, "tomatoes", 0, "tunes", 1, "songs", 1);

        boolean isGone;
        final List<String> asked = new java.util.ArrayList<>();

        @Override
        public Optional<float[]> ofQuestion(String text) {
            asked.add(text);
            return ofPassage(text);
        }

        @Override
        public Optional<float[]> ofPassage(String text) {
            if (isGone) {
                return Optional.empty();
            }
            var direction = new float[DIMENSIONS];
            var known = OF.entrySet().stream()
                    .filter(subject -> text.toLowerCase(java.util.Locale.ROOT).contains(subject.getKey()))
                    .toList();
            known.forEach(subject -> direction[subject.getValue()] = 1);
            if (known.isEmpty()) {
                direction[2] = 1;
            }
            var length = 0f;
            for (var part : direction) {
                length += part * part;
            }
            for (var i = 0; i < 3; i++) {
                direction[i] /= (float) Math.sqrt(length);
            }
            return Optional.of(direction);
        }

        @Override
        public boolean isReady() {
            return !isGone;
        }
    }
}
