package org.meshwork.exchange.openreferral;

import static java.util.function.Predicate.not;
import static org.meshwork.exchange.openreferral.Remarks.quoted;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.meshwork.directory.OpeningHours;
import org.meshwork.directory.Schedule;
import org.meshwork.directory.Timetable;
import org.meshwork.directory.Timetable.Holiday;

/**
 * When a service is there, out of a feed's schedules (RFC 5545, or days by name). All that can be read is kept; what is not
 * the same every week, is over or has not begun is remarked on, since the usual week cannot show it.
 */
final class Schedules {

    private static final Pattern TIME = Pattern.compile(
            "(\\d{1,2})(?:[:.]?(\\d{2}))?(?::\\d{2}(?:\\.\\d+)?)?\\s*(?:([ap])\\.?m\\.?)?\\s*(?:Z|[+-]\\d{2}:?\\d{2})?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern END_OF_DAY = Pattern.compile("(24[:.]?00|23[:.]?59).*");
    private static final int MOST = 200;

    private final LocalDate today;

    Schedules(LocalDate today) {
        this.today = today;
    }

    Timetable of(Stream<Part> schedules, Stream<Part> holidays) {
        return new Timetable(
                schedules
                        .map(this::schedule)
                        .filter(Objects::nonNull)
                        .distinct()
                        .limit(MOST)
                        .toList(),
                holidays.flatMap(Schedules::holiday).distinct().limit(MOST).toList());
    }

    /** The usual week of what is in it. */
    OpeningHours week(Timetable timetable) {
        return timetable.week(today);
    }

    private @Nullable Schedule schedule(Part part) {
        if (part.isEmpty()) {
            return null;
        }
        var rule = switch (Rules.of(part)) {
            case Rules.Said.Impossible _ -> null;
            case Rules.Said.Nothing _ -> "";
            case Rules.Said.Rule said -> said.text();
        };
        if (rule == null) {
            return null;
        }
        var times = times(part);
        var schedule = new Schedule(
                rule,
                Dates.day(part, "dtstart").orElse(null),
                Dates.day(part, "valid_from").orElse(null),
                Dates.day(part, "valid_to").orElse(null),
                times.isEmpty() ? null : times.getFirst(),
                times.isEmpty() ? null : times.getLast(),
                part.line("description"),
                part.line("notes"),
                Contacts.website(part, "schedule_link"),
                part.line("attending_type"),
                part.line("timezone"));
        return saysAnything(schedule, part) ? schedule : null;
    }

    private boolean saysAnything(Schedule schedule, Part part) {
        if (schedule.rule().isEmpty() && schedule.start() == null) {
            var words = schedule.description() + schedule.notes() + schedule.link();
            part.warned(
                    "",
                    words.isEmpty()
                            ? "A schedule without a day; left out."
                            : "A schedule that does not say on which day; kept as words.");
            return !words.isEmpty();
        }
        if (schedule.opens() == null) {
            part.warned("", "A schedule without times to open and close; not shown in the week.");
        } else if (schedule.everyWeekOn().isEmpty()) {
            part.warned("freq", "A schedule that is not the same every week; not shown in the week.");
        }
        schedule.ends()
                .filter(today::isAfter)
                .ifPresent(end -> part.warned("valid_to", "A schedule that ended on " + end + "; not shown."));
        schedule.begins()
                .filter(today::isBefore)
                .ifPresent(begin ->
                        part.warned("valid_from", "A schedule that only begins on " + begin + "; not shown yet."));
        return true;
    }

    /** Both times, or none. */
    private static List<LocalTime> times(Part part) {
        var opens = time(part, "opens_at");
        var closes = time(part, "closes_at");
        if (opens.isEmpty() || closes.isEmpty()) {
            return List.of();
        }
        var isWholeDay = opens.get().equals(LocalTime.MIDNIGHT)
                && END_OF_DAY.matcher(part.line("closes_at")).matches();
        if (isWholeDay) {
            return List.of(LocalTime.MIDNIGHT, LocalTime.MIDNIGHT);
        }
        if (opens.equals(closes)) {
            part.warned(
                    "opens_at",
                    "It opens and closes at " + opens.get() + ", which may mean all day or not known; left out.");
            return List.of();
        }
        return List.of(opens.get(), closes.get());
    }

    private static Stream<Holiday> holiday(Part part) {
        var first = Dates.day(part, "start_date");
        if (first.isEmpty()) {
            return Stream.empty();
        }
        var last = Dates.day(part, "end_date").filter(not(first.get()::isAfter)).orElse(first.get());
        var times = part.flag("closed") ? List.<LocalTime>of() : times(part);
        return Stream.of(new Holiday(
                first.get(),
                last,
                times.isEmpty() ? null : times.getFirst(),
                times.isEmpty() ? null : times.getLast(),
                part.line("description")));
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
