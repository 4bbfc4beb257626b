package org.meshwork.directory;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;
import static java.time.DayOfWeek.WEDNESDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OpeningHoursTests {

    @Test
    void readsDaysListsRangesAndSeveralSessions() {
        var hours = OpeningHours.parse("Mo,We 10:00-12:00, 14:00-15:00; Fr-Su 9:30-11:00");

        assertThat(hours.days()).containsExactly(MONDAY, WEDNESDAY, FRIDAY, SATURDAY, SUNDAY);
        assertThat(hours.sessions()).hasSize(7);
        assertThat(hours.isOpenAt(at(MONDAY, "10:00"))).isTrue();
        assertThat(hours.isOpenAt(at(MONDAY, "11:59"))).isTrue();
        assertThat(hours.isOpenAt(at(MONDAY, "12:00"))).isFalse();
        assertThat(hours.isOpenAt(at(WEDNESDAY, "14:30"))).isTrue();
        assertThat(hours.isOpenAt(at(SATURDAY, "09:29"))).isFalse();
    }

    @Test
    void runsPastMidnightIntoTheNextDayOnly() {
        var hours = OpeningHours.parse("Su 22:00-06:00");

        assertThat(hours.isOpenAt(at(SUNDAY, "21:59"))).isFalse();
        assertThat(hours.isOpenAt(at(SUNDAY, "22:00"))).isTrue();
        assertThat(hours.isOpenAt(at(MONDAY, "00:00"))).isTrue();
        assertThat(hours.isOpenAt(at(MONDAY, "05:59"))).isTrue();
        assertThat(hours.isOpenAt(at(MONDAY, "06:00"))).isFalse();
        assertThat(hours.isOpenAt(at(SUNDAY, "05:00"))).isFalse();
        assertThat(hours.days()).containsExactly(SUNDAY);
    }

    @Test
    void isAlwaysOpenRoundTheClock() {
        var hours = OpeningHours.parse("24/7");

        for (var day : DayOfWeek.values()) {
            assertThat(hours.isOpenAt(at(day, "00:00"))).isTrue();
            assertThat(hours.isOpenAt(at(day, "23:59"))).isTrue();
        }
    }

    @Test
    void closesAtMidnightAsTwentyFourOrNought() {
        assertThat(OpeningHours.parse("Sa 18:00-24:00")).isEqualTo(OpeningHours.parse("Sa 18:00-00:00"));
        assertThat(OpeningHours.parse("Sa 18:00-24:00").isOpenAt(at(SUNDAY, "00:00")))
                .isFalse();
    }

    @Test
    void isNeverOpenWhereNothingIsKnown() {
        assertThat(OpeningHours.parse(" ")).isEqualTo(OpeningHours.UNKNOWN);
        assertThat(OpeningHours.UNKNOWN.isKnown()).isFalse();
        assertThat(OpeningHours.UNKNOWN.isOpenAt(at(MONDAY, "12:00"))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "24/7", "Mo 10:00-12:00", "Fr-Mo 22:00-02:00; We 09:00-10:00, 11:00-12:30"})
    void writesWhatItReads(String text) {
        var hours = OpeningHours.parse(text);

        assertThat(OpeningHours.parse(hours.text())).isEqualTo(hours);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CLOSED",
                "Mo",
                "Mo 10-12",
                "Xx 10:00-12:00",
                "Mo 25:00-26:00",
                "Mo 10:00-12:60",
                "Mo 24:30-02:00"
            })
    void saysWhatItCannotRead(String text) {
        assertThatThrownBy(() -> OpeningHours.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }

    private static LocalDateTime at(DayOfWeek day, String time) {
        return LocalDate.of(2026, 10, 10)
                .with(TemporalAdjusters.nextOrSame(day))
                .atTime(LocalTime.parse(time));
    }
}
