package org.meshwork.directory.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SentenceMeaningTests {

    private static final SentenceMeaning MEANING = SentenceMeaning.loaded();

    @TempDir
    Path folder;

    @Test
    void pointsAlikeForWhatMeansAlike() {
        var question = MEANING.ofQuestion("dad keeps falling over").orElseThrow();

        assertThat(question).hasSize(Meaning.DIMENSIONS);
        assertThat(Directions.likeness(question, question)).isBetween(0.999, 1.001);
        assertThat(Directions.likeness(
                        question,
                        MEANING.ofPassage("Balance classes for older people at risk of falls.")
                                .orElseThrow()))
                .isGreaterThan(Directions.likeness(
                        question,
                        MEANING.ofPassage("Judo for under tens on Saturdays.").orElseThrow()));
    }

    @Test
    void readsAnyText() {
        for (var text : new String[] {"", " ", "💬", "\uD800", "x".repeat(10_000), "*".repeat(1_000), "مساعدة"}) {
            assertThat(MEANING.ofQuestion(text))
                    .satisfiesAnyOf(
                            none -> assertThat(none).isEmpty(),
                            some -> assertThat(some.orElseThrow())
                                    .hasSize(Meaning.DIMENSIONS)
                                    .doesNotContain(Float.NaN));
            assertThat(MEANING.isReady()).isTrue();
        }
    }

    @Test
    void keepsWhatItWorkedOutAndDoesWithoutWhereTheFileIsBroken() throws IOException {
        var file = new DirectionsFile(folder.resolve("deep/known"));
        assertThat(file.read()).isEmpty();

        file.write(Map.of("text", MEANING.ofQuestion("text").orElseThrow()));
        assertThat(file.read()).containsOnlyKeys("text");

        Files.write(folder.resolve("deep/known"), new byte[] {0, 3, 'a'});
        assertThat(file.read()).isEmpty();
    }
}
