package org.meshwork.ui.find;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.meshwork.directory.BankHolidays;
import org.meshwork.directory.OpeningHours;
import org.meshwork.directory.Timetable;
import org.meshwork.directory.Timetable.Holiday;
import org.meshwork.directory.WhenOpen;
import org.meshwork.ui.find.Nearest.Kept;

class OpeningWordsTests {

    private static final BankHolidays HOLIDAYS = BankHolidays.ofEngland();

    /** 10 October 2026 is a Saturday. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # hours                        | now              | words
            Mo-Fr 09:00-17:00              | 2026-10-12T10:30 | Open now until 5 pm
            Mo-Fr 09:00-17:00              | 2026-10-12T09:00 | Open now until 5 pm
            Mo-Fr 09:00-17:00              | 2026-10-12T08:59 | Today 9 am–5 pm
            Mo-Fr 09:00-17:00              | 2026-10-12T17:00 | Opens tomorrow at 9 am
            Mo-Fr 09:00-17:00              | 2026-10-10T10:00 | Opens Monday at 9 am
            Mo-Fr 09:00-12:00              | 2026-10-12T10:30 | Open now until midday
            Mo 09:00-12:00; Mo 13:00-16:30 | 2026-10-12T12:15 | Today 1–4:30 pm
            Mo 09:00-12:00; Mo 12:00-16:30 | 2026-10-12T11:15 | Open now until 4:30 pm
            Tu 10:00-11:00                 | 2026-10-10T10:00 | Tuesdays 10–11 am
            Tu 10:00-11:00                 | 2026-10-12T10:00 | Tuesdays 10–11 am
            Tu 10:00-11:00                 | 2026-10-13T09:00 | Today 10–11 am
            Tu 10:00-11:00                 | 2026-10-13T11:00 | Tuesdays 10–11 am
            Tu,Th 11:00-13:00              | 2026-10-10T10:00 | Tuesdays and Thursdays 11 am–1 pm
            Mo,We,Fr 18:30-20:00           | 2026-10-10T10:00 | Mondays, Wednesdays and Fridays 6:30–8 pm
            Mo-We 09:00-12:00; Th 10:00-12:00 | 2026-10-15T13:00 | Opens Monday at 9 am
            Th 10:00-12:00; Th 14:00-16:00; Fr 09:00-10:00 | 2026-10-16T10:00 | Opens Thursday at 10 am
            Sa 08:00-09:00; Sa 09:30-10:00; Su 22:00-23:00 | 2026-10-10T23:30 | Opens tomorrow at 10 pm
            24/7                           | 2026-10-10T10:00 | Day and night
            Mo-Su 00:00-24:00              | 2026-10-10T00:00 | Day and night
            Fr,Sa 22:00-06:00              | 2026-10-10T23:00 | Open now until 6 am tomorrow
            Fr,Sa 22:00-06:00              | 2026-10-11T05:59 | Open now until 6 am
            Fr,Sa 22:00-06:00              | 2026-10-11T06:00 | Fridays and Saturdays 10 pm–6 am
            Sa 18:00-00:00                 | 2026-10-10T20:00 | Open now until midnight
            Fr 18:00-24:00; Sa-Su 00:00-24:00 | 2026-10-10T10:00 | Open now until midnight on Sunday
            Fr 18:00-24:00; Sa 00:00-24:00; Su 00:00-20:00 | 2026-10-09T19:00 | Open now until 8 pm on Sunday
            Su 18:00-08:00                 | 2026-10-12T07:00 | Open now until 8 am
            """)
    void saysWhenItIsOpenNext(String hours, LocalDateTime now, String words) {
        assertThat(next(OpeningHours.parse(hours), now)).contains(words);
    }

    /** Christmas Day 2026 is a Friday, and Monday 28 December stands in for Boxing Day. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # hours            | now              | words
            Mo-Fr 09:00-17:00  | 2026-12-25T10:30 | Today is Christmas Day, so ring before you go
            Mo-Fr 09:00-17:00  | 2026-12-24T18:00 | Opens Tuesday at 9 am
            Sa-Su 10:00-12:00  | 2026-12-25T10:30 | Saturdays and Sundays 10 am–midday
            Th 20:00-06:00     | 2026-12-25T02:00 | Open now until 6 am
            24/7               | 2026-12-25T10:30 | Day and night
            """)
    void doesNotCountOnUsualHoursOnABankHoliday(String hours, LocalDateTime now, String words) {
        assertThat(next(OpeningHours.parse(hours), now)).contains(words);
    }

    @Test
    void countsOnHoursThatWereSaidForTheBankHoliday() {
        var christmas = LocalDate.of(2026, 12, 25);
        var week = OpeningHours.parse("Mo-Fr 09:00-17:00");
        var said = new Timetable(
                week.schedules(),
                List.of(
                        new Holiday(christmas, christmas, LocalTime.of(12, 0), LocalTime.of(15, 0), ""),
                        new Holiday(christmas.plusDays(3), christmas.plusDays(3), null, null, "")));
        var kept = new Kept(week, WhenOpen.of(week, said));

        assertThat(OpeningWords.next(kept, christmas.atTime(13, 0), HOLIDAYS)).contains("Open now until 3 pm");
        assertThat(OpeningWords.on(christmas, kept.open(), HOLIDAYS))
                .contains("Midday–3 pm on 25 December, Christmas Day");
        assertThat(OpeningWords.on(christmas.plusDays(3), kept.open(), HOLIDAYS))
                .get()
                .asString()
                .startsWith("Closed on 28 December, Boxing Day");
        assertThat(OpeningWords.on(christmas.plusDays(7), kept.open(), HOLIDAYS))
                .get()
                .asString()
                .startsWith("Ring first on 1 January, New Year");
        assertThat(OpeningWords.on(christmas.minusDays(1), kept.open(), HOLIDAYS))
                .isEmpty();
    }

    private static Optional<String> next(OpeningHours hours, LocalDateTime now) {
        return OpeningWords.next(new Kept(hours, WhenOpen.of(hours, Timetable.NONE)), now, HOLIDAYS);
    }

    @Test
    void saysNothingOfHoursThatAreNotKnown() {
        assertThat(next(OpeningHours.UNKNOWN, LocalDateTime.of(2026, 10, 10, 10, 0)))
                .isEmpty();
    }

    @Test
    void hasWordsForEveryHourOfTheWeek() {
        var odd = OpeningHours.parse("Mo 23:00-01:00; We 00:00-00:00; Th 00:00-09:15; Su 07:05-07:05");
        for (var now = LocalDateTime.of(2026, 10, 5, 0, 0); now.getDayOfMonth() < 13; now = now.plusMinutes(45)) {
            assertThat(next(odd, now)).get().asString().isNotBlank();
        }
    }

    @Test
    void saysAllTimesOfADay() {
        var hours = OpeningHours.parse("Mo 09:00-12:30; Mo 14:00-16:00; Tu 00:00-24:00; We 23:00-01:00");

        assertThat(OpeningWords.on(DayOfWeek.MONDAY, hours)).isEqualTo("9 am–12:30 pm, 2–4 pm");
        assertThat(OpeningWords.on(DayOfWeek.TUESDAY, hours)).isEqualTo("all day");
        assertThat(OpeningWords.on(DayOfWeek.WEDNESDAY, hours)).isEqualTo("11 pm–1 am");
        assertThat(OpeningWords.on(DayOfWeek.SUNDAY, hours)).isEmpty();
    }
}
