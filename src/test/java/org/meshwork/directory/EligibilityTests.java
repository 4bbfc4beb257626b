package org.meshwork.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class EligibilityTests {

    @Test
    void admitsBothEndsAndNobodyBeyond() {
        var eligibility = new Eligibility(18, 64, List.of());

        assertThat(eligibility.admits(17)).isFalse();
        assertThat(eligibility.admits(18)).isTrue();
        assertThat(eligibility.admits(64)).isTrue();
        assertThat(eligibility.admits(65)).isFalse();
    }

    @Test
    void shutsNobodyOutWhereNothingIsKnown() {
        assertThat(Eligibility.UNKNOWN.admits(0)).isTrue();
        assertThat(new Eligibility(60, null, List.of()).admits(120)).isTrue();
        assertThat(new Eligibility(null, 5, List.of()).admits(0)).isTrue();
    }

    @Test
    void refusesAgesTheWrongWayRound() {
        assertThatThrownBy(() -> new Eligibility(60, 5, List.of())).isInstanceOf(IllegalArgumentException.class);
    }
}
