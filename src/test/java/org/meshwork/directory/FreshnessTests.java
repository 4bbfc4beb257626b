package org.meshwork.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FreshnessTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 8, 28);

    @ParameterizedTest
    @CsvSource({
        "2026-08-30, WITHIN_SIX_MONTHS",
        "2026-02-28, WITHIN_SIX_MONTHS",
        "2026-02-27, WITHIN_A_YEAR",
        "2025-08-28, WITHIN_A_YEAR",
        "2025-08-27, LONGER_AGO",
        "0001-01-01, LONGER_AGO",
        "2027-01-01, WITHIN_SIX_MONTHS",
        ", NOT_KNOWN"
    })
    void isToldByTheDay(@Nullable LocalDate assuredOn, Freshness freshness) {
        assertThat(Freshness.of(assuredOn, TODAY)).isEqualTo(freshness);
    }
}
