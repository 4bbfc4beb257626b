package org.meshwork.directory.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.meshwork.directory.ServiceExample.called;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.meshwork.directory.Suggestion;

class HalfTypedNamesTests {

    private final Shelf shelf = Shelf.of(
            called("Steady Steps: balance & strength"),
            called("The Stepping Stones"),
            called("St. Anne’s Choir"),
            called("Gone choir").withdrawn());

    @Test
    void beginWithAnyOfTheirWords() {
        assertThat(named("step")).containsExactly("Steady Steps: balance & strength", "The Stepping Stones");
        assertThat(named("Balance and")).isEmpty();
        assertThat(named("balance STR")).containsExactly("Steady Steps: balance & strength");
        assertThat(named("st annes")).containsExactly("St. Anne’s Choir");
        assertThat(named("choir")).containsExactly("St. Anne’s Choir");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "*", "?", "(\"", "\u0000", "שלום"})
    void areNoneForNonsense(String typed) {
        assertThat(named(typed)).isEmpty();
    }

    private List<String> named(String typed) {
        return shelf.index().named(typed, 5).stream().map(Suggestion::label).toList();
    }
}
