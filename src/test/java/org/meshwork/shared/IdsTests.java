package org.meshwork.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdsTests {

    @Test
    void areTheSameForTheSameNameAndKindOnly() {
        assertThat(PersonId.named("a")).isEqualTo(PersonId.named("a")).isNotEqualTo(PersonId.named("b"));
        assertThat(PersonId.named("a").value())
                .isNotEqualTo(ContactId.named("a").value())
                .isNotEqualTo(ServiceId.named("a").value())
                .isNotEqualTo(OrganisationId.named("a").value());
    }

    @Test
    void areReadBackFromWhatTheyWrite() {
        var id = ContactId.random();

        assertThat(ContactId.parse(id.toString())).contains(id);
        assertThat(ContactId.parse(id.toString().toUpperCase(java.util.Locale.ROOT)))
                .contains(id);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1-1-1-1-1", "mrs-smith", "00000000-0000-0000-0000-00000000000", "null"})
    void areEmptyForAnythingElse(String text) {
        assertThat(PersonId.parse(text)).isEmpty();
        assertThat(ServiceId.parse(text)).isEmpty();
        assertThat(OrganisationId.parse(text)).isEmpty();
    }
}
