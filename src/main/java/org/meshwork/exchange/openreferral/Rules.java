package org.meshwork.exchange.openreferral;

import static org.meshwork.exchange.openreferral.Remarks.quoted;

import java.time.DayOfWeek;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.meshwork.directory.Schedule;

/** A rule of RFC 5545 out of the fields of a schedule, or of days by name. */
final class Rules {

    private static final List<String> DAYS = List.of("mo", "tu", "we", "th", "fr", "sa", "su");
    private static final Pattern DAY = Pattern.compile("([+-]?\\d{1,2})?(mo(n(day)?)?s?|tu(e(s(day)?)?)?s?"
            + "|we(d(nesday)?)?s?|th(u(r(s(day)?)?)?)?s?|fr(i(day)?)?s?|sa(t(urday)?)?s?|su(n(day)?)?s?)");
    private static final Pattern RANGE = Pattern.compile("(?<=[a-z])\\s*(-|–|\\bto\\b)\\s*(?=[a-z])");
    private static final Set<String> OFTEN = Set.of("DAILY", "WEEKLY", "MONTHLY", "YEARLY");
    private static final int LONGEST = 500;

    private Rules() {}

    /** What a schedule says: no rule at all, one that a calendar can follow, or one that none can. */
    sealed interface Said {
        record Nothing() implements Said {}

        record Rule(String text) implements Said {}

        record Impossible() implements Said {}
    }

    static Said of(Part schedule) {
        var whole = schedule.line("rrule", LONGEST).replaceFirst("(?i)^RRULE:", "");
        var parts = whole.isEmpty() ? parts(schedule) : List.of(whole.toUpperCase(Locale.ROOT));
        if (parts.isEmpty()) {
            return new Said.Nothing();
        }
        var rule = String.join(";", parts);
        if (!Schedule.isPossible(rule)) {
            schedule.warned("freq", "No calendar can follow the rule " + quoted(rule) + "; the schedule was left out.");
            return new Said.Impossible();
        }
        return new Said.Rule(rule);
    }

    /** Empty where there is no rule in it. */
    private static List<String> parts(Part schedule) {
        var days = days(schedule);
        var monthDays = numbers(schedule, "bymonthday");
        var often = often(schedule, days, monthDays);
        if (often.isEmpty()) {
            return List.of();
        }
        if (often.equals("WEEKLY") && !monthDays.isEmpty()) {
            schedule.warned("bymonthday", "Days of the month in a rule for every week; left out.");
            monthDays = "";
        }
        var parts = new ArrayList<String>();
        parts.add("FREQ=" + often);
        number(schedule, "interval").filter(number -> !number.equals("1")).ifPresent(n -> parts.add("INTERVAL=" + n));
        add(parts, "BYMONTHDAY", monthDays);
        add(parts, "BYYEARDAY", numbers(schedule, "byyearday"));
        add(parts, "BYWEEKNO", numbers(schedule, "byweekno"));
        add(parts, "BYDAY", String.join(",", days));
        add(parts, "WKST", schedule.line("wkst").toUpperCase(Locale.ROOT));
        number(schedule, "count").ifPresent(count -> parts.add("COUNT=" + count));
        Dates.day(schedule, "until")
                .map(DateTimeFormatter.BASIC_ISO_DATE::format)
                .ifPresent(day -> {
                    if (number(schedule, "count").isEmpty()) {
                        parts.add("UNTIL=" + day);
                    }
                });
        return parts;
    }

    private static String often(Part schedule, Set<String> days, String monthDays) {
        var said = schedule.line("freq").toUpperCase(Locale.ROOT);
        var isNumbered = days.stream().anyMatch(day -> day.length() > 2);
        if (said.isEmpty()) {
            return isNumbered || !monthDays.isEmpty() ? "MONTHLY" : days.isEmpty() ? "" : "WEEKLY";
        }
        if (isNumbered && !said.equals("YEARLY") && !said.equals("MONTHLY") && OFTEN.contains(said)) {
            schedule.warned("freq", "Days counted within the month in a rule for every week; read as every month.");
            return "MONTHLY";
        }
        return said;
    }

    private static void add(List<String> parts, String name, String value) {
        if (!value.isEmpty()) {
            parts.add(name + '=' + value);
        }
    }

    private static Optional<String> number(Part schedule, String field) {
        OptionalDouble number = schedule.number(field);
        return number.isEmpty() ? Optional.empty() : Optional.of(Integer.toString((int) number.getAsDouble()));
    }

    private static String numbers(Part schedule, String field) {
        return schedule.words(field)
                .flatMap(text -> Stream.of(text.split("[,;\\s]+")))
                .filter(text -> !text.isEmpty())
                .filter(text -> {
                    var isNumber = text.matches("[+-]?\\d{1,3}");
                    if (!isNumber) {
                        schedule.warned(field, quoted(text) + " is not a number; left out.");
                    }
                    return isNumber;
                })
                .collect(Collectors.joining(","));
    }

    /** As RFC 5545 writes them. */
    private static Set<String> days(Part schedule) {
        var days = new ArrayList<String>();
        schedule.words("byday")
                .map(text -> RANGE.matcher(text.toLowerCase(Locale.ROOT)).replaceAll("-"))
                .flatMap(text -> Stream.of(text.split("[,;/&\\s]+(and\\s+)?")))
                .filter(text -> !text.isEmpty())
                .forEach(text -> addDays(schedule, text, days));
        return new LinkedHashSet<>(days);
    }

    private static void addDays(Part schedule, String text, List<String> days) {
        var split = text.indexOf('-', 1);
        var first = DAY.matcher(split < 0 ? text : text.substring(0, split));
        var last = DAY.matcher(split < 0 ? text : text.substring(split + 1));
        if (!first.matches() || !last.matches()) {
            schedule.warned("byday", quoted(text) + " is not a day of the week; left out.");
            return;
        }
        if (first.group(1) != null) {
            days.add(first.group(1) + first.group(2).substring(0, 2).toUpperCase(Locale.ROOT));
            return;
        }
        var end = day(last.group(2));
        for (var day = day(first.group(2)); ; day = day.plus(1)) {
            days.add(day.name().substring(0, 2));
            if (day == end) {
                return;
            }
        }
    }

    private static DayOfWeek day(String text) {
        return DayOfWeek.of(index(text) + 1);
    }

    private static int index(String day) {
        return DAYS.indexOf(day.substring(0, 2).toLowerCase(Locale.ROOT));
    }
}
