package org.meshwork.directory;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * All schedules of a service or a venue, from which {@link OpeningHours} are drawn.
 *
 * <p>Times are those of the clock on the wall where it happens. On the night when clocks change, an opening keeps the times
 * on the wall; how long it lasts is for whoever knows the time zone to say.
 *
 * @param holidays days on which other hours hold, or none
 */
public record Timetable(List<Schedule> schedules, List<Holiday> holidays) {

    public static final Timetable NONE = new Timetable(List.of(), List.of());

    public Timetable {
        schedules = schedules.stream().distinct().toList();
        holidays = holidays.stream().distinct().toList();
    }

    /**
     * Days, both inclusive, that are not as usual.
     *
     * @param opens null where it is closed
     * @param closes null where it is closed
     */
    public record Holiday(
            LocalDate first,
            LocalDate last,
            @Nullable LocalTime opens,
            @Nullable LocalTime closes,
            String description) {

        public Holiday {
            if (last.isBefore(first)) {
                throw new IllegalArgumentException("from " + first + " to " + last);
            }
        }

        public boolean holds(LocalDate day) {
            return !day.isBefore(first) && !day.isAfter(last);
        }
    }

    /** One opening, half-open, by the clock on the wall; it may end on the next day. */
    public record Opening(LocalDateTime opens, LocalDateTime closes) implements Comparable<Opening> {

        static Opening on(LocalDate day, LocalTime opens, LocalTime closes) {
            return new Opening(day.atTime(opens), (closes.isAfter(opens) ? day : day.plusDays(1)).atTime(closes));
        }

        public boolean holdsAt(LocalDateTime when) {
            return !when.isBefore(opens) && when.isBefore(closes);
        }

        @Override
        public int compareTo(Opening other) {
            var byOpening = opens.compareTo(other.opens);
            return byOpening != 0 ? byOpening : closes.compareTo(other.closes);
        }
    }

    /** The same as these hours, with no more said. */
    public static Timetable of(OpeningHours hours) {
        return new Timetable(hours.schedules(), List.of());
    }

    public boolean isKnown() {
        return !schedules.isEmpty() || !holidays.isEmpty();
    }

    /**
     * Every opening that begins on one of these days, both inclusive, in order. One that began the evening before and runs
     * past midnight is not among them. Schedules of which the days or times are not known give none.
     */
    public List<Opening> sessionsBetween(LocalDate from, LocalDate to) {
        var openings = new ArrayList<Opening>();
        for (var schedule : schedules) {
            var opens = schedule.opens();
            var closes = schedule.closes();
            if (opens != null && closes != null) {
                schedule.datesBetween(from, to).stream()
                        .filter(day -> holidays.stream().noneMatch(holiday -> holiday.holds(day)))
                        .forEach(day -> openings.add(Opening.on(day, opens, closes)));
            }
        }
        holidays.forEach(holiday -> openings.addAll(openings(holiday, from, to)));
        return openings.stream().distinct().sorted().toList();
    }

    /** By the clock on the wall. False also where it is not known. */
    public boolean isOpenAt(LocalDateTime when) {
        var day = when.toLocalDate();
        return sessionsBetween(day.minusDays(1), day).stream().anyMatch(opening -> opening.holdsAt(when));
    }

    /** The usual week as of a day: what is the same every week, has begun and is not over. */
    public OpeningHours week(LocalDate day) {
        return new OpeningHours(schedules.stream()
                .filter(schedule -> schedule.begins().filter(day::isBefore).isEmpty()
                        && schedule.ends().filter(day::isAfter).isEmpty())
                .flatMap(Timetable::sessions)
                .toList());
    }

    private static Stream<OpeningHours.Session> sessions(Schedule schedule) {
        var opens = schedule.opens();
        var closes = schedule.closes();
        return opens == null || closes == null
                ? Stream.empty()
                : schedule.everyWeekOn().stream().map(day -> new OpeningHours.Session(day, opens, closes));
    }

    private static List<Opening> openings(Holiday holiday, LocalDate from, LocalDate to) {
        var opens = holiday.opens();
        var closes = holiday.closes();
        var first = holiday.first().isBefore(from) ? from : holiday.first();
        var last = holiday.last().isAfter(to) ? to : holiday.last();
        if (opens == null || closes == null || first.isAfter(last)) {
            return List.of();
        }
        return first.datesUntil(last.plusDays(1))
                .map(day -> Opening.on(day, opens, closes))
                .toList();
    }
}
