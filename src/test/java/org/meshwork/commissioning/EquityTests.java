package org.meshwork.commissioning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class EquityTests {

    private static final Published<Share> HALF = new Published.Shown<>(new Share(500, 1000));

    @Test
    void testsAGroupAgainstEverybody() {
        // z = (0.4 - 0.5) / sqrt(0.25 / 100) = -2; both tails of the normal beyond 2.
        assertThat(Equity.chance(new Published.Shown<>(new Share(40, 100)), HALF))
                .isCloseTo(0.0455, within(1e-4));
        assertThat(Equity.chance(HALF, HALF)).isEqualTo(1.0);
    }

    @Test
    void saysNothingOfWhatIsHidden() {
        assertThat(Equity.chance(new Published.Suppressed<>(), HALF)).isNull();
        assertThat(Equity.chance(HALF, new Published.Suppressed<>())).isNull();
        assertThat(Equity.chance(HALF, new Published.Shown<>(new Share(0, 200))))
                .isNull();
    }

    @Test
    void pointsOnlyToWhatSurvivesSoManyLooks() {
        var hot = group("a", 10, 100);
        var usual = group("b", 45, 100);
        var hidden = new Equity.Group("c", null, new Published.Suppressed<>(), new Published.Suppressed<>(), null);

        assertThat(Equity.compared(group(null, 500, 1000), List.of(hot, usual, hidden))
                        .standOut())
                .containsExactly(hot);
    }

    private static Equity.Group group(@Nullable String condition, int part, int whole) {
        var value = new Published.Shown<>(new Share(part, whole));
        return new Equity.Group(condition, null, new Published.Shown<>(50), value, Equity.chance(value, HALF));
    }
}
