package org.meshwork.directory;

import static java.util.stream.Collectors.joining;

import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The usual week of a service or a place; empty where it is not known.
 *
 * @param sessions in the order of the week
 */
public record OpeningHours(List<Session> sessions) {

    public static final OpeningHours UNKNOWN = new OpeningHours(List.of());

    private static final List<String> DAYS = List.of("Mo", "Tu", "We", "Th", "Fr", "Sa", "Su");
    private static final Pattern TIMES = Pattern.compile("([0-2]?\\d:[0-5]\\d)-([0-2]?\\d:[0-5]\\d)");

    public OpeningHours {
        sessions = sessions.stream().distinct().sorted().toList();
    }

    /**
     * One opening on one day, to the minute. Where it closes at or before it opens, it runs past midnight; where both are midnight, it
     * is the whole day.
     */
    public record Session(DayOfWeek day, LocalTime opens, LocalTime closes) implements Comparable<Session> {

        public Session {
            opens = opens.truncatedTo(ChronoUnit.MINUTES);
            closes = closes.truncatedTo(ChronoUnit.MINUTES);
        }

        boolean holdsAt(LocalDateTime when) {
            var time = when.toLocalTime();
            var pastMidnight = !closes.isAfter(opens);
            if (when.getDayOfWeek() == day) {
                return !time.isBefore(opens) && (pastMidnight || time.isBefore(closes));
            }
            return pastMidnight && when.getDayOfWeek() == day.plus(1) && time.isBefore(closes);
        }

        @Override
        public int compareTo(Session other) {
            var byDay = day.compareTo(other.day);
            if (byDay != 0) {
                return byDay;
            }
            var byOpening = opens.compareTo(other.opens);
            return byOpening != 0 ? byOpening : closes.compareTo(other.closes);
        }

        private String text() {
            return DAYS.get(day.ordinal()) + ' ' + opens + '-' + closes;
        }
    }

    /**
     * Reads {@code "Mo,We 10:00-12:00; Fr-Su 14:00-02:00"} or {@code "24/7"}; empty text is unknown.
     *
     * @throws IllegalArgumentException naming the part that cannot be read
     */
    public static OpeningHours parse(String text) {
        if (text.isBlank()) {
            return UNKNOWN;
        }
        if (text.strip().equals("24/7")) {
            return new OpeningHours(EnumSet.allOf(DayOfWeek.class).stream()
                    .map(day -> new Session(day, LocalTime.MIDNIGHT, LocalTime.MIDNIGHT))
                    .toList());
        }
        var sessions = new ArrayList<Session>();
        for (var part : text.split(";")) {
            sessions.addAll(sessionsIn(part.strip()));
        }
        return new OpeningHours(sessions);
    }

    /** As {@link #parse} reads it; empty where nothing is known. */
    public String text() {
        return sessions.stream().map(Session::text).collect(joining("; "));
    }

    /** The same as rules, one for all days with the same hours, in the order of the week. */
    public List<Schedule> schedules() {
        var days = new LinkedHashMap<List<LocalTime>, EnumSet<DayOfWeek>>();
        sessions.forEach(session -> days.computeIfAbsent(
                        List.of(session.opens, session.closes), hours -> EnumSet.noneOf(DayOfWeek.class))
                .add(session.day));
        return days.entrySet().stream()
                .map(hours -> Schedule.weekly(
                        hours.getValue(),
                        hours.getKey().getFirst(),
                        hours.getKey().getLast()))
                .toList();
    }

    public boolean isKnown() {
        return !sessions.isEmpty();
    }

    /** The days on which it opens. */
    public Set<DayOfWeek> days() {
        var days = EnumSet.noneOf(DayOfWeek.class);
        sessions.forEach(session -> days.add(session.day()));
        return days;
    }

    /** By the clock on the wall. */
    public boolean isOpenAt(LocalDateTime when) {
        return sessions.stream().anyMatch(session -> session.holdsAt(when));
    }

    private static List<Session> sessionsIn(String part) {
        var words = part.split("\\s+", 2);
        if (words.length != 2) {
            throw new IllegalArgumentException("opening hours not understood: " + part);
        }
        var sessions = new ArrayList<Session>();
        for (var times : words[1].split(",")) {
            var match = TIMES.matcher(times.strip());
            if (!match.matches()) {
                throw new IllegalArgumentException("opening times not understood: " + times);
            }
            for (var day : daysIn(words[0])) {
                sessions.add(new Session(day, time(match.group(1)), time(match.group(2))));
            }
        }
        return sessions;
    }

    private static LocalTime time(String text) {
        var hour = Integer.parseInt(text.substring(0, text.indexOf(':')));
        var minute = Integer.parseInt(text.substring(text.indexOf(':') + 1));
        if (hour > 24 || (hour == 24 && minute > 0)) {
            throw new IllegalArgumentException("no such time: " + text);
        }
        return LocalTime.of(hour % 24, minute);
    }

    private static Set<DayOfWeek> daysIn(String text) {
        var days = EnumSet.noneOf(DayOfWeek.class);
        for (var range : text.split(",")) {
            var ends = range.split("-", 2);
            var last = day(ends[ends.length - 1]);
            var day = day(ends[0]);
            days.add(day);
            while (day != last) {
                day = day.plus(1);
                days.add(day);
            }
        }
        return days;
    }

    private static DayOfWeek day(String text) {
        var index = DAYS.indexOf(text.strip());
        if (index < 0) {
            throw new IllegalArgumentException("no such day: " + text);
        }
        return DayOfWeek.of(index + 1);
    }
}
