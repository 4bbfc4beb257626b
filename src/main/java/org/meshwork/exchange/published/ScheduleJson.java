package org.meshwork.exchange.published;

import static java.util.stream.Collectors.joining;

import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.meshwork.directory.OpeningHours;
import org.meshwork.directory.Schedule;
import org.meshwork.directory.Timetable;
import org.meshwork.directory.Timetable.Holiday;

/** Rules of RFC 5545 in the fields of the standard; the few rules that do not fit them are given whole, as {@code rrule}. */
final class ScheduleJson {

    private static final Set<String> FIELDS =
            Set.of("FREQ", "INTERVAL", "BYDAY", "BYMONTHDAY", "BYWEEKNO", "BYYEARDAY", "COUNT", "UNTIL", "WKST");
    private static final String EVERY_DAY = "MO,TU,WE,TH,FR,SA,SU";
    private static final String END_OF_DAY = "23:59";

    private ScheduleJson() {}

    /** @param place the service at location that they are for; null for the service itself */
    static List<Json> of(UUID service, @Nullable UUID place, Timetable timetable, OpeningHours hours) {
        var schedules = timetable.isKnown() ? timetable.schedules() : hours.schedules();
        return Json.parts(
                place == null ? service : place, "schedule", schedules, schedule -> schedule(service, place, schedule));
    }

    static List<Json> holidays(UUID holder, Timetable timetable) {
        return Json.parts(holder, "holiday", timetable.holidays(), ScheduleJson::holiday);
    }

    private static Json schedule(UUID service, @Nullable UUID place, Schedule schedule) {
        var json = Json.object().id("service_id", service);
        if (place != null) {
            json.id("service_at_location_id", place);
        }
        json.day("valid_from", schedule.validFrom())
                .day("valid_to", schedule.validTo())
                .day("dtstart", schedule.start())
                .text("timezone", schedule.timezone());
        rule(json, schedule);
        return times(json, schedule.opens(), schedule.closes())
                .text("description", schedule.description())
                .web("schedule_link", schedule.link())
                .text("attending_type", schedule.attending())
                .text("notes", schedule.notes());
    }

    private static void rule(Json json, Schedule schedule) {
        if (schedule.rule().equals("FREQ=DAILY")) {
            json.text("freq", "WEEKLY").text("byday", EVERY_DAY);
        } else if (!fits(schedule)) {
            json.text("rrule", schedule.rule());
        } else if (!schedule.rule().isEmpty()) {
            json.text("freq", schedule.part("FREQ"));
            number(json, "interval", schedule.part("INTERVAL"));
            json.text("byday", schedule.part("BYDAY"))
                    .text("bymonthday", schedule.part("BYMONTHDAY"))
                    .text("byweekno", schedule.part("BYWEEKNO"))
                    .text("byyearday", schedule.part("BYYEARDAY"))
                    .text("wkst", schedule.part("WKST"));
            number(json, "count", schedule.part("COUNT"));
            json.text("until", day(schedule.part("UNTIL")));
        }
    }

    private static boolean fits(Schedule schedule) {
        var isOften = Set.of("WEEKLY", "MONTHLY", "").contains(schedule.part("FREQ"));
        return isOften
                && Stream.of(schedule.rule().split(";"))
                        .filter(part -> !part.isEmpty())
                        .allMatch(part -> FIELDS.contains(part.substring(0, part.indexOf('='))));
    }

    private static void number(Json json, String field, String value) {
        json.number(field, value.isEmpty() ? null : (Integer) Integer.parseInt(value));
    }

    /** "20281231" as "2028-12-31". */
    private static String day(String basic) {
        return basic.isEmpty()
                ? ""
                : Stream.of(basic.substring(0, 4), basic.substring(4, 6), basic.substring(6, 8))
                        .collect(joining("-"));
    }

    private static Json times(Json json, @Nullable LocalTime opens, @Nullable LocalTime closes) {
        if (opens == null || closes == null) {
            return json;
        }
        var isWholeDay = opens.equals(LocalTime.MIDNIGHT) && closes.equals(LocalTime.MIDNIGHT);
        return json.text("opens_at", opens.toString()).text("closes_at", isWholeDay ? END_OF_DAY : closes.toString());
    }

    private static Json holiday(Holiday holiday) {
        var json = Json.object().day("start_date", holiday.first()).day("end_date", holiday.last());
        json.node().put("closed", holiday.opens() == null);
        return times(json, holiday.opens(), holiday.closes()).text("description", holiday.description());
    }
}
