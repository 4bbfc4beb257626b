package org.meshwork.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.meshwork.directory.Timetable.Holiday;
import org.meshwork.directory.Timetable.Opening;

class TimetableTests {

    private static final LocalTime TEN = LocalTime.of(10, 0);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "FREQ=WEEKLY;BYDAY=MO,TH            |            | 2026-10-05 | 2026-10-11 | 2026-10-05 2026-10-08",
                "FREQ=MONTHLY;BYDAY=2TU             |            | 2026-10-01 | 2026-12-31 | 2026-10-13 2026-11-10 2026-12-08",
                "FREQ=MONTHLY;BYDAY=-1FR            |            | 2026-10-01 | 2026-10-31 | 2026-10-30",
                "FREQ=MONTHLY;BYMONTHDAY=31         |            | 2026-01-01 | 2026-04-30 | 2026-01-31 2026-03-31",
                "FREQ=WEEKLY;INTERVAL=2;BYDAY=WE    | 2026-10-07 | 2026-10-08 | 2026-11-08 | 2026-10-21 2026-11-04",
                "FREQ=WEEKLY;INTERVAL=2;BYDAY=WE    |            | 2026-10-08 | 2026-11-08 |",
                "FREQ=WEEKLY                        | 2026-10-06 | 2026-10-10 | 2026-10-20 | 2026-10-13 2026-10-20",
                "FREQ=WEEKLY                        |            | 2026-10-10 | 2026-10-20 |",
                "FREQ=DAILY;COUNT=3                 | 2026-10-06 | 2026-10-07 | 2026-10-20 | 2026-10-07 2026-10-08",
                "FREQ=WEEKLY;BYDAY=MO;UNTIL=20261012| 2026-10-01 | 2026-10-01 | 2026-10-31 | 2026-10-05 2026-10-12",
                "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29|            | 2026-01-01 | 2029-01-01 | 2028-02-29",
                "''                                 | 2026-10-06 | 2026-10-01 | 2026-10-31 | 2026-10-06",
            })
    void saysOnWhichDays(
            String rule, @Nullable LocalDate start, LocalDate from, LocalDate to, @Nullable String expected) {
        var days = schedule(rule, start, null, null).datesBetween(from, to);

        assertThat(days)
                .extracting(LocalDate::toString)
                .containsExactly(expected == null ? new String[0] : expected.split(" "));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "FREQ=FORTNIGHTLY",
                "FREQ=WEEKLY;INTERVAL=0",
                "FREQ=WEEKLY;BYDAY=XX",
                "FREQ=MONTHLY;BYDAY=6MO",
                "FREQ=MONTHLY;BYMONTHDAY=32",
                "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=31",
                "FREQ=DAILY;BYHOUR=9",
                "BYDAY=MO",
                "every Monday",
            })
    void takesNoImpossibleRule(String rule) {
        assertThat(Schedule.isPossible(rule)).isFalse();
        assertThatThrownBy(() -> schedule(rule, null, null, null)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void keepsToTheDaysOnWhichAScheduleIsValid() {
        var schedule = schedule("FREQ=WEEKLY;BYDAY=MO", null, LocalDate.of(2026, 10, 6), LocalDate.of(2026, 10, 19));

        assertThat(schedule.datesBetween(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31)))
                .containsExactly(LocalDate.of(2026, 10, 12), LocalDate.of(2026, 10, 19));
    }

    @Test
    void listsOpeningsInOrderAndOverMidnight() {
        var timetable = new Timetable(
                List.of(weekly("Fr 22:00-02:00"), weekly("Fr 10:00-12:00"), weekly("Sa 00:00-24:00")), List.of());
        var friday = LocalDate.of(2026, 10, 9);

        assertThat(timetable.sessionsBetween(friday, friday.plusDays(1)))
                .containsExactly(
                        new Opening(friday.atTime(10, 0), friday.atTime(12, 0)),
                        new Opening(friday.atTime(22, 0), friday.plusDays(1).atTime(2, 0)),
                        new Opening(
                                friday.plusDays(1).atStartOfDay(),
                                friday.plusDays(2).atStartOfDay()));
        assertThat(timetable.isOpenAt(friday.atTime(12, 0))).isFalse();
        assertThat(timetable.isOpenAt(friday.plusDays(1).atTime(1, 59))).isTrue();
    }

    @Test
    void followsTheHolidaysInsteadOfTheRules() {
        var monday = LocalDate.of(2026, 12, 28);
        var timetable = new Timetable(
                List.of(weekly("Mo,Tu,We 10:00-12:00")),
                List.of(
                        new Holiday(monday, monday, null, null, "Bank holiday"),
                        new Holiday(monday.plusDays(1), monday.plusDays(1), TEN, LocalTime.of(10, 30), "")));

        assertThat(timetable.sessionsBetween(monday, monday.plusDays(2)))
                .extracting(Opening::opens, Opening::closes)
                .containsExactly(
                        tuple(monday.plusDays(1).atTime(TEN), monday.plusDays(1).atTime(10, 30)),
                        tuple(monday.plusDays(2).atTime(TEN), monday.plusDays(2).atTime(12, 0)));
    }

    @Test
    void drawsTheUsualWeek() {
        var timetable = new Timetable(
                List.of(
                        weekly("Mo,We 10:00-12:00"),
                        schedule("FREQ=MONTHLY;BYDAY=2TU", null, null, null),
                        schedule("FREQ=WEEKLY;BYDAY=TH", null, null, LocalDate.of(2026, 10, 1)),
                        schedule("FREQ=WEEKLY;BYDAY=FR", LocalDate.of(2026, 11, 1), null, null),
                        schedule("FREQ=WEEKLY", LocalDate.of(2026, 10, 4), null, null),
                        schedule("FREQ=WEEKLY;BYDAY=SA;UNTIL=20261001", null, null, null)),
                List.of());

        assertThat(timetable.week(LocalDate.of(2026, 10, 10)))
                .isEqualTo(OpeningHours.parse("Mo,We 10:00-12:00; Su 10:00-11:00"));
    }

    @Test
    void makesRulesOfAWeekAndTheWeekOfItsRules() {
        var week = OpeningHours.parse("Mo-Th 09:00-17:00; Fr 09:00-16:00; Sa 22:00-02:00; Su 00:00-24:00");

        assertThat(week.schedules()).extracting(Schedule::rule).contains("FREQ=WEEKLY;BYDAY=MO,TU,WE,TH");
        assertThat(Timetable.of(week).week(LocalDate.EPOCH)).isEqualTo(week);
    }

    @Test
    void knowsTheWallClockOnTheNightWhenClocksChange() {
        var timetable = new Timetable(List.of(weekly("Sa 22:00-03:00")), List.of());

        assertThat(timetable.isOpenAt(LocalDateTime.of(2026, 10, 25, 1, 30))).isTrue();
        assertThat(timetable.isOpenAt(LocalDateTime.of(2026, 10, 25, 3, 0))).isFalse();
    }

    private static Schedule weekly(String hours) {
        return OpeningHours.parse(hours).schedules().getFirst();
    }

    private static Schedule schedule(
            String rule, @Nullable LocalDate start, @Nullable LocalDate from, @Nullable LocalDate to) {
        return new Schedule(rule, start, from, to, TEN, LocalTime.of(11, 0), "", "", "", "", "");
    }
}
