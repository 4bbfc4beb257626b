package org.meshwork.ui.find;

import static java.util.stream.Collectors.joining;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.meshwork.directory.BankHolidays;
import org.meshwork.directory.OpeningHours;
import org.meshwork.directory.TimeOfDay;
import org.meshwork.directory.WhenOpen;
import org.meshwork.ui.find.Nearest.Kept;

/** Opening hours as people say them: "Open now until 4 pm", "Tuesdays 10–11 am". By the clock on the wall. */
final class OpeningWords {

    /** As many days on one weekly line as can be read at a glance. */
    private static final int DAYS_ON_A_LINE = 3;

    private static final int DAYS_A_WEEK = 7;

    private OpeningWords() {}

    /** When it can be counted on to be open next, or that today cannot be; empty where the hours are not known. */
    static Optional<String> next(Kept kept, LocalDateTime now, BankHolidays holidays) {
        var hours = kept.week();
        if (!hours.isKnown()) {
            return Optional.empty();
        }
        var today = now.toLocalDate();
        var first = stretches(kept.open(), today, holidays).stream()
                .filter(stretch -> stretch.closes().isAfter(now))
                .findFirst();
        if (first.isPresent() && !first.get().opens().isAfter(now)) {
            var stretch = first.get();
            return Optional.of(
                    isEndless(stretch, now) ? "Day and night" : "Open now until " + until(stretch.closes(), now));
        }
        if (kept.open().isInDoubtOn(today, holidays)) {
            return holidays.name(today).map(name -> "Today is " + name + ", so ring before you go");
        }
        if (first.isEmpty()) {
            return weekly(hours);
        }
        var opens = first.get().opens();
        return Optional.of(
                opens.toLocalDate().equals(today)
                        ? "Today " + times(first.get())
                        : weekly(hours).orElseGet(() -> "Opens " + opening(opens, now)));
    }

    /** That a bank holiday is not as usual: its own hours, or that nobody said. Empty on any other day. */
    static Optional<String> on(LocalDate day, WhenOpen open, BankHolidays holidays) {
        return holidays.name(day).map(name -> {
            var when =
                    day.getDayOfMonth() + " " + day.getMonth().getDisplayName(TextStyle.FULL, Locale.UK) + ", " + name;
            var said = open.on(day, holidays).stream()
                    .map(opening -> times(
                            opening.opens().toLocalTime(), opening.closes().toLocalTime()))
                    .collect(joining(", "));
            return (open.isInDoubtOn(day, holidays) ? "Ring first" : said.isEmpty() ? "Closed" : Words.start(said))
                    + " on " + when;
        });
    }

    /** One day's times in the usual week: "9 am–12:30 pm, 2–4 pm"; empty where it does not open. */
    static String on(DayOfWeek day, OpeningHours hours) {
        return hours.sessions().stream()
                .filter(session -> session.day() == day)
                .map(session -> times(session.opens(), session.closes()))
                .collect(joining(", "));
    }

    /** @param closes exclusive */
    private record Stretch(LocalDateTime opens, LocalDateTime closes) {}

    /** From yesterday on, for more than a week, in order; sessions that touch are one. */
    private static List<Stretch> stretches(WhenOpen open, LocalDate today, BankHolidays holidays) {
        var apart = new ArrayList<Stretch>();
        for (var day = today.minusDays(1); !day.isAfter(today.plusDays(DAYS_A_WEEK + 1)); day = day.plusDays(1)) {
            open.on(day, holidays).forEach(opening -> apart.add(new Stretch(opening.opens(), opening.closes())));
        }
        apart.sort(Comparator.comparing(Stretch::opens));
        var joined = new ArrayList<Stretch>();
        for (var next : apart) {
            var last = joined.isEmpty() ? next : joined.getLast();
            if (!joined.isEmpty() && !next.opens().isAfter(last.closes())) {
                var closes = last.closes().isAfter(next.closes()) ? last.closes() : next.closes();
                joined.set(joined.size() - 1, new Stretch(last.opens(), closes));
            } else {
                joined.add(next);
            }
        }
        return joined;
    }

    private static boolean isEndless(Stretch stretch, LocalDateTime now) {
        return stretch.closes().isAfter(now.plusDays(DAYS_A_WEEK));
    }

    private static String until(LocalDateTime closes, LocalDateTime now) {
        var today = now.toLocalDate();
        if (closes.toLocalTime().equals(LocalTime.MIDNIGHT)) {
            var evening = closes.toLocalDate().minusDays(1);
            return evening.equals(today) ? "midnight" : "midnight on " + name(evening.getDayOfWeek());
        }
        if (closes.toLocalDate().equals(today)) {
            return TimeOfDay.inWords(closes.toLocalTime());
        }
        var day = closes.toLocalDate().equals(today.plusDays(1)) ? "tomorrow" : "on " + name(closes.getDayOfWeek());
        return TimeOfDay.inWords(closes.toLocalTime()) + " " + day;
    }

    private static String opening(LocalDateTime opens, LocalDateTime now) {
        var days = now.toLocalDate().until(opens.toLocalDate()).getDays();
        var day = name(opens.getDayOfWeek());
        var when = days == 1 ? "tomorrow" : days < DAYS_A_WEEK ? day : "next " + day;
        return when + " at " + TimeOfDay.inWords(opens.toLocalTime());
    }

    /** Where the whole week is one set of times on a few days. */
    private static Optional<String> weekly(OpeningHours hours) {
        Set<DayOfWeek> days = EnumSet.copyOf(hours.days());
        var times = days.stream().map(day -> on(day, hours)).distinct().toList();
        if (days.size() > DAYS_ON_A_LINE || times.size() > 1) {
            return Optional.empty();
        }
        return Optional.of(Words.list(days.stream().map(day -> name(day) + "s").toList()) + " " + times.getFirst());
    }

    private static String times(Stretch stretch) {
        return times(stretch.opens().toLocalTime(), stretch.closes().toLocalTime());
    }

    private static String times(LocalTime opens, LocalTime closes) {
        if (opens.equals(closes)) {
            return opens.equals(LocalTime.MIDNIGHT)
                    ? "all day"
                    : "from " + TimeOfDay.inWords(opens) + ", day and night";
        }
        var start = TimeOfDay.inWords(opens);
        var end = TimeOfDay.inWords(closes);
        var half = start.substring(start.length() - 3);
        var sameHalf = end.endsWith(half) && (half.equals(" am") || half.equals(" pm")) && opens.isBefore(closes);
        return (sameHalf ? start.substring(0, start.length() - half.length()) : start) + "–" + end;
    }

    static String name(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL, Locale.UK);
    }
}
