package org.meshwork.directory;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.meshwork.directory.Timetable.Opening;

/**
 * When a service is open, wherever it is: of itself or at any of its places. By the clock on the wall, so that the nights on
 * which clocks change are like any other.
 *
 * @param hours the usual weeks
 * @param timetables those that are known
 */
public record WhenOpen(List<OpeningHours> hours, List<Timetable> timetables) {

    private static final LocalTime EVENING = LocalTime.of(18, 0);
    private static final LocalTime NIGHT = LocalTime.of(22, 0);
    private static final List<String> DAYS = List.of("MO", "TU", "WE", "TH", "FR", "SA", "SU");

    public WhenOpen {
        hours = List.copyOf(hours);
        timetables = List.copyOf(timetables);
    }

    public static WhenOpen of(Service service) {
        var hours = new ArrayList<OpeningHours>();
        var timetables = new ArrayList<Timetable>();
        add(service.hours(), service.particulars().timetable(), hours, timetables);
        service.venues().forEach(venue -> add(venue.hours(), venue.timetable(), hours, timetables));
        return new WhenOpen(hours, timetables);
    }

    /** Of one place, or of the service apart from its places. */
    public static WhenOpen of(OpeningHours week, Timetable timetable) {
        var hours = new ArrayList<OpeningHours>();
        var timetables = new ArrayList<Timetable>();
        add(week, timetable, hours, timetables);
        return new WhenOpen(hours, timetables);
    }

    private static void add(
            OpeningHours week, Timetable timetable, List<OpeningHours> hours, List<Timetable> timetables) {
        if (week.isKnown()) {
            hours.add(week);
        }
        if (timetable.isKnown()) {
            timetables.add(timetable);
        } else if (week.isKnown()) {
            timetables.add(Timetable.of(week));
        }
    }

    /** Every opening that begins on that day and can be counted on, in order. */
    public List<Opening> on(LocalDate day, BankHolidays holidays) {
        return timetables.stream()
                .flatMap(timetable -> on(day, timetable, holidays))
                .distinct()
                .sorted()
                .toList();
    }

    /** Whether it is usually open on such a day, and nobody said whether it is on this bank holiday. */
    public boolean isInDoubtOn(LocalDate day, BankHolidays holidays) {
        return holidays.holds(day)
                && timetables.stream()
                        .filter(timetable -> timetable.holidays().stream().noneMatch(said -> said.holds(day)))
                        .anyMatch(timetable -> !timetable
                                        .sessionsBetween(day, day)
                                        .isEmpty()
                                && on(day, timetable, holidays).findAny().isEmpty());
    }

    /** False also where it is not known, or where only the usual hours of a bank holiday are. */
    public boolean isOpenAt(LocalDateTime when, BankHolidays holidays) {
        var day = when.toLocalDate();
        return Stream.of(day.minusDays(1), day)
                .flatMap(first -> on(first, holidays).stream())
                .anyMatch(opening -> opening.holdsAt(when));
    }

    /** The days of the week on which it happens, be it only on some of them in a month. */
    public Set<DayOfWeek> days() {
        var days = EnumSet.noneOf(DayOfWeek.class);
        hours.forEach(week -> days.addAll(week.days()));
        schedules().forEach(schedule -> days.addAll(days(schedule)));
        return days;
    }

    /** Whether it is usually open for some of the time from six to ten in the evening. */
    public boolean isInTheEvening() {
        return hours.stream()
                        .flatMap(week -> week.sessions().stream())
                        .anyMatch(session -> isInTheEvening(session.opens(), session.closes()))
                || schedules().anyMatch(schedule -> isInTheEvening(schedule.opens(), schedule.closes()));
    }

    private static Stream<Opening> on(LocalDate day, Timetable timetable, BankHolidays holidays) {
        var can = holidays.holds(day) ? saidFor(day, timetable) : timetable;
        return can.sessionsBetween(day, day).stream();
    }

    private static Timetable saidFor(LocalDate day, Timetable timetable) {
        var schedules = timetable.schedules().stream()
                .filter(schedule ->
                        schedule.rule().isEmpty() || schedule.everyWeekOn().size() == DAYS.size())
                .toList();
        return new Timetable(
                schedules,
                timetable.holidays().stream().filter(said -> said.holds(day)).toList());
    }

    private Stream<Schedule> schedules() {
        return timetables.stream().flatMap(timetable -> timetable.schedules().stream());
    }

    private static Set<DayOfWeek> days(Schedule schedule) {
        var days = EnumSet.noneOf(DayOfWeek.class);
        days.addAll(schedule.everyWeekOn());
        for (var day : schedule.part("BYDAY").split(",")) {
            // "2TU" is the second Tuesday of a month.
            var at = DAYS.indexOf(day.substring(Math.max(0, day.length() - 2)));
            if (at >= 0) {
                days.add(DayOfWeek.of(at + 1));
            }
        }
        return days;
    }

    private static boolean isInTheEvening(@Nullable LocalTime opens, @Nullable LocalTime closes) {
        if (opens == null || closes == null) {
            return false;
        }
        var endsNextDay = !closes.isAfter(opens);
        return opens.isBefore(NIGHT) && (endsNextDay || closes.isAfter(EVENING))
                || endsNextDay && closes.isAfter(EVENING);
    }
}
