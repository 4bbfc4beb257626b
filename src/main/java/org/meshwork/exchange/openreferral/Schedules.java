package org.meshwork.exchange.openreferral;

import static org.meshwork.exchange.openreferral.Remarks.quoted;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.meshwork.directory.OpeningHours;
import org.meshwork.directory.OpeningHours.Session;

/**
 * The usual week out of a feed's schedules (RFC 5545, or days by name). What is not the same every week has no place in a
 * week; what is over, or not begun, is not usual. Both are left out with a warning.
 */
final class Schedules {

    private static final List<String> DAYS = List.of("mo", "tu", "we", "th", "fr", "sa", "su");
    private static final Pattern DAY = Pattern.compile("mo(n(day)?)?s?|tu(e(s(day)?)?)?s?|we(d(nesday)?)?s?"
            + "|th(u(r(s(day)?)?)?)?s?|fr(i(day)?)?s?|sa(t(urday)?)?s?|su(n(day)?)?s?");
    private static final Pattern RANGE = Pattern.compile("\\s*(-|–|\\bto\\b)\\s*");
    private static final Pattern TIME = Pattern.compile(
            "(\\d{1,2})(?:[:.]?(\\d{2}))?(?::\\d{2}(?:\\.\\d+)?)?\\s*(?:([ap])\\.?m\\.?)?\\s*(?:Z|[+-]\\d{2}:?\\d{2})?",
            Pattern.CASE_INSENSITIVE);

    private final LocalDate today;

    Schedules(LocalDate today) {
        this.today = today;
    }

    OpeningHours of(Stream<Part> schedules) {
        return new OpeningHours(schedules.flatMap(this::sessions).distinct().toList());
    }

    private Stream<Session> sessions(Part schedule) {
        if (!isEveryWeek(schedule) || !holdsNow(schedule)) {
            return Stream.empty();
        }
        var days = days(schedule);
        var opens = time(schedule, "opens_at");
        var closes = time(schedule, "closes_at");
        if (days.isEmpty() || opens.isEmpty() || closes.isEmpty()) {
            schedule.warned("", "A schedule without a day, or without times to open and close; left out.");
            return Stream.empty();
        }
        if (opens.equals(closes)) {
            schedule.warned(
                    "opens_at",
                    "It opens and closes at " + opens.get() + ", which may mean all day or not known; left out.");
            return Stream.empty();
        }
        return days.stream().map(day -> new Session(day, opens.get(), closes.get()));
    }

    private static boolean isEveryWeek(Part schedule) {
        var often = schedule.line("freq").toUpperCase(Locale.ROOT);
        var interval = schedule.number("interval").orElse(1);
        if (!Set.of("", "WEEKLY", "DAILY").contains(often) || interval > 1 || hasNumberedDays(schedule)) {
            schedule.warned("freq", "A schedule that is not the same every week; left out of the opening hours.");
            return false;
        }
        return true;
    }

    private static boolean hasNumberedDays(Part schedule) {
        return schedule.words("byday").anyMatch(days -> days.chars().anyMatch(Character::isDigit));
    }

    private boolean holdsNow(Part schedule) {
        var from = Dates.day(schedule, "valid_from");
        var until = Dates.day(schedule, "valid_to");
        if (until.filter(today::isAfter).isPresent()) {
            schedule.warned("valid_to", "A schedule that ended on " + until.get() + "; left out.");
            return false;
        }
        if (from.filter(today::isBefore).isPresent()) {
            schedule.warned("valid_from", "A schedule that only begins on " + from.get() + "; left out.");
            return false;
        }
        return true;
    }

    private static Set<DayOfWeek> days(Part schedule) {
        var days = EnumSet.noneOf(DayOfWeek.class);
        schedule.words("byday")
                .map(text -> RANGE.matcher(text.toLowerCase(Locale.ROOT)).replaceAll("-"))
                .flatMap(text -> Stream.of(text.split("[,;/&\\s]+(and\\s+)?")))
                .filter(text -> !text.isEmpty())
                .forEach(text -> addDays(schedule, text, days));
        if (days.isEmpty() && schedule.words("byday").findAny().isEmpty()) {
            if (schedule.line("freq").equalsIgnoreCase("DAILY")) {
                return EnumSet.allOf(DayOfWeek.class);
            }
            // RFC 5545: a weekly rule without days is on the day on which it starts.
            Dates.day(schedule, "dtstart").ifPresent(start -> days.add(start.getDayOfWeek()));
        }
        return days;
    }

    private static void addDays(Part schedule, String text, Set<DayOfWeek> days) {
        var ends = text.split("-", 2);
        var first = day(ends[0]);
        var last = day(ends[ends.length - 1]);
        if (first.isEmpty() || last.isEmpty()) {
            schedule.warned("byday", quoted(text) + " is not a day of the week; left out.");
            return;
        }
        for (var day = first.get(); day != last.get(); day = day.plus(1)) {
            days.add(day);
        }
        days.add(last.get());
    }

    private static Optional<DayOfWeek> day(String text) {
        return DAY.matcher(text).matches()
                ? Optional.of(DayOfWeek.of(DAYS.indexOf(text.substring(0, 2)) + 1))
                : Optional.empty();
    }

    private static Optional<LocalTime> time(Part schedule, String field) {
        var given = schedule.line(field);
        if (given.isEmpty()) {
            return Optional.empty();
        }
        var time = TIME.matcher(given);
        if (time.matches()) {
            var hour = hour(Integer.parseInt(time.group(1)), time.group(3));
            var minute = time.group(2) == null ? 0 : Integer.parseInt(time.group(2));
            if (minute < 60 && (hour < 24 || (hour == 24 && minute == 0))) {
                return Optional.of(LocalTime.of(hour % 24, minute));
            }
        }
        schedule.warned(field, quoted(given) + " is not a time of day; left out.");
        return Optional.empty();
    }

    private static int hour(int hour, @Nullable String half) {
        if (half == null || hour > 12) {
            return hour;
        }
        return hour % 12 + (half.equalsIgnoreCase("p") ? 12 : 0);
    }
}
