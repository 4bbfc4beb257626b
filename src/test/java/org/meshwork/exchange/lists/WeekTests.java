package org.meshwork.exchange.lists;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WeekTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '=',
            value = {
                "Tues 11am - 2pm, Fri 11.30am -1.30pm = TU 11:00-14:00; FR 11:30-13:30",
                "Monday 12noon - 2pm = MO 12:00-14:00",
                "Friday 10am - 12noon = FR 10:00-12:00",
                "Friday 2 - 4.30pm = FR 14:00-16:30",
                "Mondays and Thursdays, 9-5pm; Wednesdays 9.30am-6pm = MO 09:00-17:00; TH 09:00-17:00; WE 09:30-18:00",
                "Sat-Sun: 8:00am-6:00pm = SA 08:00-18:00; SU 08:00-18:00",
                "Fri to Mon 09:00-12:00 = MO 09:00-12:00; FR 09:00-12:00; SA 09:00-12:00; SU 09:00-12:00",
                "weekends 22:00-02:00 = SA 22:00-02:00; SU 22:00-02:00",
                "Mon closed, Tue 9am to 1pm and 2pm to 5pm = TU 09:00-13:00; TU 14:00-17:00",
                "Mon 24 hours = MO 00:00-23:59",
            })
    void readsAWeekInWords(String text, String openings) {
        assertThat(shown(Week.of(text).orElseThrow())).isEqualTo(openings);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Monday to Thursdays, 9-5pm for calls; 10am-2pm for food",
                "Evenings, Weekends and School Holidays",
                "Pitch bookings only: Mon-Fri: 5:00pm-10:00pm",
                "Mon 9-5",
                "9am-5pm",
                "Mon 25:00-26:00",
                "Mon 9am",
                "Mon 9am-",
                "Mon-",
                "every other Saturday 10am-12noon",
                "Mon 13pm-15pm",
                "Monday"
            })
    void understandsAllOrNothing(String text) {
        assertThat(Week.of(text)).isEmpty();
    }

    @Test
    void readsADay() {
        assertThat(shown(Week.of(DayOfWeek.MONDAY, "09:00-12:30,13:00-16:30").orElseThrow()))
                .isEqualTo("MO 09:00-12:30; MO 13:00-16:30");
        assertThat(Week.of(DayOfWeek.MONDAY, "CLOSED")).contains(List.of());
        assertThat(Week.of(DayOfWeek.MONDAY, "ask")).isEmpty();
    }

    private static String shown(List<Week.Opening> openings) {
        return openings.stream()
                .map(one -> one.day().name().substring(0, 2) + ' ' + one.opens() + '-' + one.closes())
                .collect(joining("; "));
    }
}
