package org.meshwork.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EvidenceTests {

    @ParameterizedTest
    @ValueSource(doubles = {0, -0.1, 1.1, Double.NaN})
    void refusesAConfidenceThatIsNone(double confidence) {
        assertThatThrownBy(() -> new Evidence("company", confidence, List.of()))
                .hasMessageContaining("company")
                .hasMessageContaining(String.valueOf(confidence));
    }

    @Test
    void refusesToSpeakForNothing() {
        assertThatThrownBy(() -> new Evidence(" ", 1, List.of("tea"))).hasMessageContaining("tea");
    }

    @Test
    void keepsItsWordsToItself() {
        var words = new ArrayList<>(List.of("coffee morning"));
        var evidence = new Evidence("company", 0.9, words);
        words.clear();

        assertThat(evidence.words()).containsExactly("coffee morning");
    }
}
