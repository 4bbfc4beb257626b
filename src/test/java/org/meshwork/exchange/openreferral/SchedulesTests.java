package org.meshwork.exchange.openreferral;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.meshwork.directory.OpeningHours;
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

        assertThat(new Schedules(TODAY).of(part.list("schedules"))).isEqualTo(OpeningHours.parse(week));
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

        assertThat(new Schedules(TODAY).of(part.list("schedules"))).isEqualTo(OpeningHours.UNKNOWN);
        assertThat(Parts.remarks(part, Kind.WARNED)).isNotEmpty();
    }
}
