package org.meshwork.person;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SUNDAY;
import static java.time.DayOfWeek.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;

class VisitTests {

    private final Visit morning = at(MONDAY, "08:00", "09:00");

    @Test
    void isSoManyMinutesFromAnother() {
        assertThat(morning.minutesApart(at(MONDAY, "10:00", "10:30"))).isEqualTo(60);
        assertThat(morning.minutesApart(at(MONDAY, "06:00", "07:45"))).isEqualTo(15);
        assertThat(morning.minutesApart(at(MONDAY, "09:00", "09:30"))).isZero();
    }

    @Test
    void isNotApartFromWhatItOverlaps() {
        assertThat(morning.minutesApart(morning)).isZero();
        assertThat(morning.minutesApart(at(MONDAY, "08:30", "08:45"))).isZero();
        assertThat(morning.minutesApart(at(MONDAY, "07:30", "08:30"))).isZero();
        assertThat(morning.minutesApart(at(MONDAY, "07:30", "09:30"))).isZero();
    }

    @Test
    void countsTheSameBothWays() {
        var other = at(TUESDAY, "07:00", "08:00");

        assertThat(morning.minutesApart(other)).isEqualTo(22 * 60).isEqualTo(other.minutesApart(morning));
    }

    @Test
    void goesOnPastMidnightAndPastTheEndOfTheWeek() {
        var night = at(SUNDAY, "23:30", "00:30");

        assertThat(night.minutesApart(at(MONDAY, "00:15", "01:00"))).isZero();
        assertThat(night.minutesApart(at(MONDAY, "01:00", "02:00"))).isEqualTo(30);
    }

    @Test
    void takesTime() {
        assertThatThrownBy(() -> at(MONDAY, "08:00", "08:00")).isInstanceOf(IllegalArgumentException.class);
    }

    private static Visit at(DayOfWeek day, String from, String to) {
        return new Visit(day, LocalTime.parse(from), LocalTime.parse(to));
    }
}
