package org.meshwork.exchange.openreferral;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.meshwork.exchange.ImportReport.Kind;

class AgesTests {

    @Test
    void keepsAgesThatPeopleHave() {
        var part = Parts.of("{'minimum_age': '18', 'maximum_age': 64.0}");

        assertThat(Ages.of(part, false)).isEqualTo(new Ages(18, 64));
        assertThat(part.remarks().list()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "0", "'0'", "-1.0"})
    void takesMinusOneAndNoughtAsNotKnown(String given) {
        var part = Parts.of("{'minimum_age': " + given + ", 'maximum_age': null}");

        assertThat(Ages.of(part, false)).isEqualTo(new Ages(null, null));
        assertThat(Parts.remarks(part, Kind.NORMALISED)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"999", "-7", "'lots'", "1e300", "[1]"})
    void doubtsNonsense(String given) {
        var part = Parts.of("{'maximum_age': " + given + "}");

        assertThat(Ages.of(part, false)).isEqualTo(new Ages(null, null));
        assertThat(Parts.remarks(part, Kind.WARNED)).isNotEmpty();
    }

    @Test
    void doubtsAnUpsideDownRange() {
        var part = Parts.of("{'minimum_age': 65, 'maximum_age': 18}");

        assertThat(Ages.of(part, false)).isEqualTo(new Ages(null, null));
        assertThat(Parts.remarks(part, Kind.WARNED)).hasSize(1);
    }
}
