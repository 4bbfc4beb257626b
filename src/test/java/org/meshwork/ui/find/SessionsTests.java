package org.meshwork.ui.find;

import static org.assertj.core.api.Assertions.assertThat;
import static org.meshwork.directory.ServiceExample.called;

import java.io.StringReader;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Test;
import org.meshwork.directory.OpeningHours;
import org.meshwork.directory.Premises;
import org.meshwork.directory.Schedule;
import org.meshwork.directory.Service;
import org.meshwork.directory.Timetable;
import org.meshwork.directory.Venue;

class SessionsTests {

    private static final LocalDateTime NOW = LocalDateTime.of(2026, 10, 10, 10, 0);

    @Test
    void repeatEveryWeekFromTheNextDayOn() {
        assertThat(calendar(called("Choir; & more, weekly")
                        .open("Tu,Fr 10:00-12:30")
                        .service()))
                .contains(
                        "SUMMARY:Choir\\; & more\\, weekly",
                        "DTSTART:20261013T100000",
                        "DTEND:20261013T123000",
                        "RRULE:FREQ=WEEKLY;BYDAY=TU,FR")
                .doesNotContain("TZID");
    }

    @Test
    void leaveOutBankHolidaysOfWhichNobodySaid() {
        var fridays = called("Choir").open("Fr 10:00-12:00").service();

        assertThat(calendar(fridays)).contains("EXDATE:20261225T100000", "EXDATE:20270101T100000");
        assertThat(calendar(called("Line").open("24/7").service())).doesNotContain("EXDATE");
        assertThat(Sessions.calendar(fridays, LocalDateTime.of(2026, 12, 25, 9, 0))
                        .orElseThrow())
                .contains("DTSTART:20270108T100000");
    }

    @Test
    void leaveOutDaysOnWhichItIsClosed() {
        var weekly = OpeningHours.parse("Mo 09:00-10:00").schedules();
        var autumn =
                new Timetable.Holiday(LocalDate.of(2026, 10, 19), LocalDate.of(2026, 10, 25), null, null, "half-term");

        assertThat(calendar(at(false, new Timetable(weekly, List.of(autumn))))).contains("EXDATE:20261019T090000");
    }

    @Test
    void runPastMidnight() {
        assertThat(calendar(called("Night shelter").open("Sa 22:00-08:00").service()))
                .contains("DTSTART:20261010T220000", "DTEND:20261011T080000");
    }

    @Test
    void endWithTheirLastDay() {
        var counted = new Schedule(
                "FREQ=WEEKLY;BYDAY=MO;COUNT=4",
                NOW.toLocalDate().minusDays(12),
                null,
                null,
                LocalTime.of(9, 0),
                LocalTime.of(10, 0),
                "",
                "",
                "",
                "",
                "");

        assertThat(calendar(at(false, counted)))
                .contains("DTSTART:20261012T090000", "UNTIL=20261019T235959")
                .doesNotContain("COUNT");
    }

    @Test
    void sayWhereButNeverWhereARefugeIs() {
        var schedule = OpeningHours.parse("Mo 09:00-10:00").schedules().getFirst();

        assertThat(calendar(at(false, schedule))).contains("LOCATION:The Lodge");
        assertThat(calendar(at(true, schedule))).doesNotContain("LOCATION").doesNotContain("Lodge");
    }

    @Test
    void canBeReadAgain() throws Exception {
        var read = new CalendarBuilder()
                .build(new StringReader(calendar(
                        called("Choir").open("Tu 10:00-12:00; Su 14:00-16:00").service())));

        assertThat(read.<VEvent>getComponents("VEVENT")).hasSize(2);
        read.validate();
    }

    @Test
    void areNoneWhereNothingIsKnown() {
        assertThat(Sessions.calendar(called("Choir").service(), NOW)).isEmpty();
    }

    private static String calendar(Service service) {
        return Sessions.calendar(service, NOW).orElseThrow().replace("\r\n ", "");
    }

    private static Service at(boolean confidential, Schedule schedule) {
        return at(confidential, new Timetable(List.of(schedule), List.of()));
    }

    private static Service at(boolean confidential, Timetable timetable) {
        return called("Choir")
                .at(new Venue(
                        "The Lodge",
                        "",
                        "",
                        null,
                        List.of(),
                        confidential,
                        OpeningHours.UNKNOWN,
                        Premises.NONE,
                        timetable))
                .service();
    }
}
