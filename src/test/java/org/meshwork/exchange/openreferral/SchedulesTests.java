package org.meshwork.exchange.openreferral;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.meshwork.directory.OpeningHours;
import org.meshwork.directory.Schedule;
import org.meshwork.directory.Timetable;
import org.meshwork.exchange.ImportReport.Kind;

class SchedulesTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 10, 10);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "'byday':'MO,WE','opens_at':'10:00','closes_at':'12:30' | Mo,We 10:00-12:30",
                "'freq':'WEEKLY','byday':'TH','opens_at':'10:00:00','closes_at':'18:00:00Z' | Th 10:00-18:00",
                "'byday':'Monday','opens_at':'9am','closes_at':'5.30 pm' | Mo 09:00-17:30",
                "'byday':'Mondays and Fridays','opens_at':'12pm','closes_at':'2pm' | Mo,Fr 12:00-14:00",
                "'byday':'Mon - Wed, Sun','opens_at':'0900','closes_at':'1700+01:00' | Mo-We,Su 09:00-17:00",
                "'byday':['SA','SU'],'opens_at':'10:00','closes_at':'24:00' | Sa,Su 10:00-24:00",
                "'freq':'DAILY','opens_at':'22:00','closes_at':'06:00' | Mo-Su 22:00-06:00",
                "'freq':'WEEKLY','dtstart':'2026-10-06','opens_at':'10:00','closes_at':'11:00' | Tu 10:00-11:00",
                "'valid_from':'2026-01-01','valid_to':'2026-10-10','byday':'MO','opens_at':'10:00','closes_at':'11:00' | Mo 10:00-11:00",
            })
    void readsTheUsualWeek(String schedule, String week) {
        var part = Parts.of("{'schedules':[{" + schedule + "}]}");

        assertThat(week(part)).isEqualTo(OpeningHours.parse(week));
        assertThat(part.remarks().list()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'freq':'MONTHLY','byday':'2MO','opens_at':'10:00','closes_at':'11:00'",
                "'byday':'1MO','opens_at':'10:00','closes_at':'11:00'",
                "'freq':'WEEKLY','interval':2,'byday':'MO','opens_at':'10:00','closes_at':'11:00'",
                "'byday':'MO','opens_at':'10:00','closes_at':'11:00','valid_to':'2026-10-09'",
                "'byday':'MO','opens_at':'10:00','closes_at':'11:00','valid_from':'2026-10-11'",
                "'byday':'MO','opens_at':'00:00','closes_at':'00:00'",
                "'byday':'MO','opens_at':'25:00','closes_at':'26:00'",
                "'byday':'someday','opens_at':'10:00','closes_at':'11:00'",
                "'byday':'MO'",
                "'description':'by appointment'",
            })
    void leavesOutWhatIsNotEveryWeekOrCannotBeRead(String schedule) {
        var part = Parts.of("{'schedules':[{" + schedule + "}]}");

        assertThat(week(part)).isEqualTo(OpeningHours.UNKNOWN);
        assertThat(Parts.remarks(part, Kind.WARNED)).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "'freq':'MONTHLY','byday':'2TU,-1FR' | FREQ=MONTHLY;BYDAY=2TU,-1FR",
                "'byday':'1MO' | FREQ=MONTHLY;BYDAY=1MO",
                "'freq':'MONTHLY','bymonthday':'1,-5' | FREQ=MONTHLY;BYMONTHDAY=1,-5",
                "'freq':'WEEKLY','interval':2,'byday':'we','dtstart':'2026-01-07' | FREQ=WEEKLY;INTERVAL=2;BYDAY=WE",
                "'freq':'WEEKLY','byday':'MO','until':'2027-01-01T10:00:00Z' | FREQ=WEEKLY;BYDAY=MO;UNTIL=20270101",
                "'rrule':'RRULE:FREQ=DAILY;INTERVAL=3','dtstart':'2026-01-07' | FREQ=DAILY;INTERVAL=3",
                "'freq':'WEEKLY','byday':'TH,FR','bymonthday':'2,3' | FREQ=WEEKLY;BYDAY=TH,FR",
            })
    void keepsTheWholeRule(String schedule, String rule) {
        assertThat(timetable(Parts.of("{'schedules':[{" + schedule + "}]}")).schedules())
                .extracting(Schedule::rule)
                .containsExactly(rule);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'freq':'FORTNIGHTLY','byday':'MO'",
                "'freq':'WEEKLY','interval':0,'byday':'MO'",
                "'freq':'MONTHLY','byday':'6MO'",
                "'freq':'MONTHLY','bymonthday':'32'",
                "'rrule':'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=31'",
                "'rrule':'whenever'",
            })
    void leavesOutAnImpossibleRuleWithAWarning(String schedule) {
        var part = Parts.of("{'schedules':[{" + schedule + ",'opens_at':'10:00','closes_at':'11:00'}]}");

        assertThat(timetable(part)).isEqualTo(Timetable.NONE);
        assertThat(Parts.remarks(part, Kind.WARNED)).singleElement().asString().contains("No calendar");
    }

    @ParameterizedTest
    @ValueSource(strings = {"24:00", "23:59", "23:59:59"})
    void takesFromMidnightToTheEndOfTheDayAsTheWholeDay(String end) {
        var part = Parts.of("{'schedules':[{'byday':'SU','opens_at':'00:00','closes_at':'" + end + "'}]}");

        assertThat(week(part)).isEqualTo(OpeningHours.parse("Su 00:00-24:00"));
    }

    @Test
    void keepsHolidays() {
        var part = Parts.of("""
                {'schedules':[{'byday':'FR','opens_at':'10:00','closes_at':'12:00'}],
                 'holiday_schedules':[{'closed':true,'start_date':'2026-12-25','end_date':'2026-12-26'}]}""");

        assertThat(timetable(part).sessionsBetween(LocalDate.of(2026, 12, 18), LocalDate.of(2026, 12, 31)))
                .extracting(opening -> opening.opens().toLocalDate())
                .containsExactly(LocalDate.of(2026, 12, 18));
    }

    @Test
    void keepsWordsWithoutADay() {
        var timetable = timetable(Parts.of("{'schedules':[{'description':'By appointment'},{}]}"));

        assertThat(timetable.schedules()).extracting(Schedule::description).containsExactly("By appointment");
    }

    private static Timetable timetable(Part part) {
        return new Schedules(TODAY).of(part.list("schedules"), part.list("holiday_schedules"));
    }

    private static OpeningHours week(Part part) {
        return new Schedules(TODAY).week(timetable(part));
    }
}
