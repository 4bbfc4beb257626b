package org.meshwork.directory;

import static java.time.DayOfWeek.MONDAY;
import static java.time.temporal.TemporalAdjusters.firstInMonth;
import static java.time.temporal.TemporalAdjusters.lastInMonth;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The file against the calendar's own rules. */
class BankHolidaysTests {

    @Test
    void areThoseOfTheCalendar() {
        var expected = new TreeSet<LocalDate>();
        IntStream.rangeClosed(2025, 2030).forEach(year -> {
            expected.add(LocalDate.of(year, 1, 1));
            expected.add(workingDay(LocalDate.of(year, 1, 1)));
            expected.add(easter(year).minusDays(2));
            expected.add(easter(year).plusDays(1));
            expected.add(LocalDate.of(year, 5, 1).with(firstInMonth(MONDAY)));
            expected.add(LocalDate.of(year, 5, 1).with(lastInMonth(MONDAY)));
            expected.add(LocalDate.of(year, 8, 1).with(lastInMonth(MONDAY)));
            var christmas = LocalDate.of(year, 12, 25);
            expected.add(christmas);
            expected.add(christmas.plusDays(1));
            var inLieu = workingDay(christmas);
            expected.add(inLieu);
            var boxingDay = workingDay(christmas.plusDays(1));
            expected.add(boxingDay.equals(inLieu) ? boxingDay.plusDays(1) : boxingDay);
        });

        assertThat(new TreeSet<>(BankHolidays.ofEngland().names().keySet())).isEqualTo(expected);
    }

    @Test
    void haveNames() {
        assertThat(BankHolidays.ofEngland().name(LocalDate.of(2027, 3, 29))).contains("Easter Monday");
        assertThat(BankHolidays.ofEngland().name(LocalDate.of(2027, 3, 30))).isEmpty();
    }

    private static LocalDate workingDay(LocalDate day) {
        var next = day;
        while (next.getDayOfWeek() == DayOfWeek.SATURDAY || next.getDayOfWeek() == DayOfWeek.SUNDAY) {
            next = next.plusDays(1);
        }
        return next;
    }

    /** By the tables of the Book of Common Prayer: the Sunday after the first full moon of spring, as Gauss counted it. */
    private static LocalDate easter(int year) {
        var moon = (19 * (year % 19) + 24) % 30;
        var sunday = (2 * (year % 4) + 4 * (year % 7) + 6 * moon + 5) % 7;
        return LocalDate.of(year, 3, 22).plusDays(moon + sunday);
    }
}
