package org.meshwork.directory;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NeedsTypedTests {

    @Test
    void areKnownByTheBeginningOfTheirNamesFirst() {
        assertThat(NeedsTyped.like("stay", 3).getFirst())
                .isEqualTo(new Suggestion(Suggestion.Kind.NEED, "Staying on my feet", "falls"));
        assertThat(NeedsTyped.like("FEET", 9)).extracting(Suggestion::value).contains("falls");
    }

    @Test
    void areKnownByOtherWordsForThem() {
        assertThat(NeedsTyped.like("rattle round", 3)).extracting(Suggestion::value).containsExactly("company");
    }

    @Test
    void areFewAndNoneForNonsense() {
        assertThat(NeedsTyped.like("s", 3)).hasSize(3);
        assertThat(NeedsTyped.like("zzzz", 3)).isEmpty();
        assertThat(NeedsTyped.like("(*[", 3)).isEmpty();
    }
}
