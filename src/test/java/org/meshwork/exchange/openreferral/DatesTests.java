package org.meshwork.exchange.openreferral;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.meshwork.exchange.ImportReport.Kind;

class DatesTests {

    @ParameterizedTest
    @CsvSource({
        "2026-07-01, 2026-07-01",
        "2026-07-01T23:30:00Z, 2026-07-02",
        "2026-01-01T23:30:00.123Z, 2026-01-01",
        "2026-07-01T00:30:00+05:00, 2026-06-30",
        "2026-07-01T23:30:00, 2026-07-01",
        "2026-07-01 23:30, 2026-07-01",
        "1/7/2026, 2026-07-01",
    })
    void readsADayByTheBritishCalendar(String given, LocalDate day) {
        assertThat(Dates.day(Parts.of("{'d':'" + given + "'}"), "d")).contains(day);
    }

    @Test
    void saysThatATimeWithoutAZoneWasReadAsBritish() {
        var part = Parts.of("{'d':'2026-07-01T23:30:00'}");
        Dates.day(part, "d");

        assertThat(Parts.remarks(part, Kind.NORMALISED))
                .containsExactly("d: It has no time zone; read as British time.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"soon", "2026-02-30", "2026-13-01T00:00:00Z", "31/4/2026", "2026-07-01T23:30:00 somewhere"})
    void leavesOutWhatIsNotADay(String given) {
        var part = Parts.of("{'d':'" + given + "'}");

        assertThat(Dates.day(part, "d")).isEmpty();
        assertThat(Parts.remarks(part, Kind.WARNED)).hasSize(1);
    }
}
