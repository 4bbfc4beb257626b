package org.meshwork.findings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.meshwork.findings.CareDensity.Pair;

class CareDensityTests {

    private final CareDensity<String> three =
            CareDensity.of(List.of(Set.of("gp", "clinic"), Set.of("clinic", "gp"), Set.of("gp", "matron")));

    @Test
    void isThePeopleSharedOnAverageOverThePairs() {
        assertThat(three.around(Set.of("gp", "clinic"))).hasValue(2);
        assertThat(three.around(Set.of("gp", "clinic", "matron"))).hasValue((2 + 1 + 0) / 3.0);
    }

    @Test
    void isUndefinedWithFewerThanTwo() {
        assertThat(three.around(Set.of("gp"))).isEmpty();
        assertThat(three.around(Set.of())).isEmpty();
    }

    @Test
    void countsAServiceOnceAPerson() {
        assertThat(CareDensity.of(List.of(List.of("gp", "gp", "clinic"))).shared())
                .containsExactly(java.util.Map.entry(new Pair<>("clinic", "gp"), 1));
    }

    @Test
    void isNoughtWithStrangers() {
        assertThat(three.around(Set.of("dentist", "optician"))).hasValue(0);
    }
}
