package org.meshwork.suggestions;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.meshwork.directory.OpeningHours;
import org.meshwork.directory.OpeningHours.Session;
import org.meshwork.directory.Schedule;
import org.meshwork.directory.Service;
import org.meshwork.directory.TimeOfDay;
import org.meshwork.directory.Timetable;
import org.meshwork.directory.Venue;

/** When a service can be met in a usual week, over all its places. */
record Opening(OpeningHours hours, List<Schedule> schedules) {

    /** Between these somebody can be reached by day. */
    private static final LocalTime MORNING = LocalTime.of(8, 0);

    private static final LocalTime EVENING = LocalTime.of(18, 30);
    private static final int DAYS_NAMED = 3;

    static Opening of(Service service) {
        var sessions = Stream.concat(
                        Stream.of(service.hours()), service.venues().stream().map(Venue::hours))
                .flatMap(hours -> hours.sessions().stream())
                .toList();
        var schedules = Stream.concat(
                        Stream.of(service.particulars().timetable()),
                        service.venues().stream().map(Venue::timetable))
                .map(Timetable::schedules)
                .flatMap(List::stream)
                .toList();
        return new Opening(new OpeningHours(sessions), schedules);
    }

    /** Every one of its dates has passed. */
    boolean isOver(LocalDate day) {
        return !schedules.isEmpty()
                && schedules.stream()
                        .allMatch(
                                schedule -> schedule.ends().filter(day::isAfter).isPresent());
    }

    /** At night or at the weekend. Not where it is not known. */
    boolean isOutOfHours() {
        return hours.sessions().stream().anyMatch(Opening::isOutOfHours);
    }

    /** At every hour of the week, weekends and nights included. */
    boolean isDayAndNight() {
        return Stream.of(DayOfWeek.values())
                .allMatch(day ->
                        hours.sessions().stream().anyMatch(session -> session.day() == day && isAllDay(session)));
    }

    /** "It is open on Mondays and Thursdays, 10 am to midday."; empty where nothing is known. */
    Optional<String> sentence() {
        if (!hours.isKnown()) {
            return Optional.empty();
        }
        if (isDayAndNight()) {
            return Optional.of("It is open day and night.");
        }
        var times = hours.sessions().stream().map(Opening::times).distinct().toList();
        return Optional.of("It is open " + days() + (times.size() == 1 ? ", " + times.getFirst() : "") + ".");
    }

    private String days() {
        var days = hours.days().stream().sorted().toList();
        if (days.size() == DayOfWeek.values().length) {
            return "every day";
        }
        if (days.size() == 5 && !days.contains(DayOfWeek.SATURDAY) && !days.contains(DayOfWeek.SUNDAY)) {
            return "on weekdays";
        }
        return days.size() > DAYS_NAMED
                ? "on " + days.size() + " days of the week"
                : "on " + Phrases.list(days.stream().map(Opening::plural).toList());
    }

    private static boolean isOutOfHours(Session session) {
        return session.day() == DayOfWeek.SATURDAY
                || session.day() == DayOfWeek.SUNDAY
                || session.opens().isBefore(MORNING)
                || session.closes().isAfter(EVENING)
                || !session.closes().isAfter(session.opens());
    }

    private static boolean isAllDay(Session session) {
        return session.opens().equals(LocalTime.MIDNIGHT) && session.closes().equals(LocalTime.MIDNIGHT);
    }

    private static String plural(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL, Locale.UK) + "s";
    }

    private static String times(Session session) {
        return isAllDay(session)
                ? "all day"
                : TimeOfDay.inWords(session.opens()) + " to " + TimeOfDay.inWords(session.closes());
    }
}
