package org.meshwork.directory;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * When something happens, kept as it was published. Text that is not known is empty.
 *
 * @param rule after RFC 5545, such as {@code FREQ=MONTHLY;BYDAY=2TU}; empty where it happens once, or only words say when
 * @param start the day from which the rule counts, or of what happens once; null where it is not known
 * @param validFrom first day on which it holds; null where it has none
 * @param validTo last day on which it holds; null where it has none
 * @param opens to the minute, by the clock on the wall; null where it is not known
 * @param closes likewise; at or before {@code opens} it is on the next day, and where both are midnight it is the whole day
 * @param notes what the rule does not say, such as what happens on bank holidays
 * @param link where more is said
 * @param attending how people take part
 * @param timezone as published; the clock is that of the place all the same
 */
public record Schedule(
        String rule,
        @Nullable LocalDate start,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable LocalTime opens,
        @Nullable LocalTime closes,
        String description,
        String notes,
        String link,
        String attending,
        String timezone) {

    public Schedule {
        if (!rule.isEmpty()) {
            rule = recurrence(rule).toString();
        }
        opens = opens == null ? null : opens.truncatedTo(ChronoUnit.MINUTES);
        closes = closes == null ? null : closes.truncatedTo(ChronoUnit.MINUTES);
    }

    /** Every week at the same hours. */
    public static Schedule weekly(Set<DayOfWeek> days, LocalTime opens, LocalTime closes) {
        var named = EnumSet.copyOf(days).stream()
                .map(day -> day.name().substring(0, 2))
                .toList();
        return new Schedule(
                "FREQ=WEEKLY;BYDAY=" + String.join(",", named), null, null, null, opens, closes, "", "", "", "", "");
    }

    /** Whether a calendar could follow it. A rule for which this is false cannot be in a schedule. */
    public static boolean isPossible(String rule) {
        return Recurrence.parse(rule).isPresent();
    }

    /** The value of one part of the rule, such as {@code BYDAY}; empty where it has no such part. */
    public String part(String name) {
        return Stream.of(rule.split(";"))
                .filter(part -> part.startsWith(name + '='))
                .map(part -> part.substring(name.length() + 1))
                .findFirst()
                .orElse("");
    }

    /** The days on which it happens, both ends inclusive; none where it does not say enough. */
    public List<LocalDate> datesBetween(LocalDate from, LocalDate to) {
        var first = validFrom != null && validFrom.isAfter(from) ? validFrom : from;
        var last = validTo != null && validTo.isBefore(to) ? validTo : to;
        if (first.isAfter(last)) {
            return List.of();
        }
        if (rule.isEmpty()) {
            return start == null || start.isBefore(first) || start.isAfter(last) ? List.of() : List.of(start);
        }
        var recurrence = recurrence(rule);
        var countsFrom = start != null ? start : recurrence.needsAStart() ? validFrom : first;
        return countsFrom == null || (start == null && !canCountFrom(recurrence))
                ? List.of()
                : recurrence.datesBetween(countsFrom, first, last);
    }

    /** The days of every week; empty where weeks differ, or it does not say. */
    public Set<DayOfWeek> everyWeekOn() {
        return rule.isEmpty() ? Set.of() : recurrence(rule).everyWeekOn(start);
    }

    /** Its last day; empty where it goes on. */
    public Optional<LocalDate> ends() {
        var until = rule.isEmpty() ? start : recurrence(rule).until();
        return Stream.of(Optional.ofNullable(until), Optional.ofNullable(validTo))
                .flatMap(Optional::stream)
                .min(LocalDate::compareTo);
    }

    /** Its first day; empty where it always was. */
    public Optional<LocalDate> begins() {
        return Stream.of(Optional.ofNullable(start), Optional.ofNullable(validFrom))
                .flatMap(Optional::stream)
                .max(LocalDate::compareTo);
    }

    /** "Every second week from when it became valid" can be counted; "every week, on no day" cannot. */
    private boolean canCountFrom(Recurrence recurrence) {
        return !recurrence.needsAStart()
                || (validFrom != null
                        && !part("BYDAY").isEmpty()
                        && part("COUNT").isEmpty());
    }

    private static Recurrence recurrence(String rule) {
        return Recurrence.parse(rule)
                .orElseThrow(() -> new IllegalArgumentException("no calendar could follow the rule " + rule));
    }
}
