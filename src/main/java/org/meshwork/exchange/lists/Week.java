package org.meshwork.exchange.lists;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Opening hours as people write them: "09:00-12:30,13:00-17:00" for a day, "Mon-Fri: 6.30am-10pm, Sat 8am-noon" for a week.
 * All of it is understood, or nothing: half a week would send somebody to a closed door.
 */
final class Week {

    private static final Pattern TOKEN = Pattern.compile(
            "(?<day>mon(?:day)?s?|tue(?:s(?:day)?)?s?|wed(?:nesday)?s?|thu(?:r(?:s(?:day)?)?)?s?|fri(?:day)?s?"
                    + "|sat(?:urday)?s?|sun(?:day)?s?)(?![a-z])"
                    + "|(?<days>daily|every ?day|(?:7|seven) days(?: a week)?|weekdays?|weekends?)(?![a-z])"
                    + "|(?<whole>24 ?hours|24/7)"
                    + "|(?<time>(?<hour>\\d{1,2})(?:[:.](?<minute>\\d{2}))?\\s*(?<half>am|a\\.m\\.?|pm|p\\.m\\.?|noon|midnight)?"
                    + "|noon|midday|midnight)(?![a-z0-9])"
                    + "|(?<range>-|–|—|to\\b|until\\b|till\\b)"
                    + "|(?<closed>closed)(?![a-z])"
                    + "|(?<skip>[,;:.&]|and\\b|open\\b|from\\b|hours\\b)");
    private static final String DAYS = "motuwethfrsasu";

    private final List<Opening> openings = new ArrayList<>();
    private final Set<DayOfWeek> days;
    private boolean timed;
    private @Nullable DayOfWeek lastDay;
    private @Nullable Clock from;
    private boolean toFollows;

    private Week(Set<DayOfWeek> days) {
        this.days = days;
    }

    /** One opening; both whole minutes. A day that is open all the time ends at 23:59. */
    record Opening(DayOfWeek day, LocalTime opens, LocalTime closes) {}

    /** Empty where it is not understood; no openings where it is closed. */
    static Optional<List<Opening>> of(String text) {
        return new Week(EnumSet.noneOf(DayOfWeek.class)).read(text);
    }

    /** The hours of one day. */
    static Optional<List<Opening>> of(DayOfWeek day, String text) {
        var week = new Week(EnumSet.of(day));
        week.timed = false;
        return week.read(text);
    }

    /** @param half 'a', 'p' or ' ' where it is not said */
    private record Clock(int hour, int minute, char half, boolean exact) {

        boolean isPossible() {
            return minute < 60
                    && hour <= 24
                    && (half == ' ' || (hour >= 1 && hour <= 12))
                    && (hour < 24 || minute == 0);
        }

        LocalTime time(char half) {
            return LocalTime.of((half == ' ' ? hour : hour % 12 + (half == 'p' ? 12 : 0)) % 24, minute);
        }
    }

    private Optional<List<Opening>> read(String given) {
        var text = given.toLowerCase(Locale.UK).strip();
        var tokens = TOKEN.matcher(text);
        var at = 0;
        while (at < text.length()) {
            if (Character.isWhitespace(text.charAt(at))) {
                at++;
                continue;
            }
            if (!tokens.region(at, text.length()).lookingAt() || !take(tokens.toMatchResult())) {
                return Optional.empty();
            }
            at = tokens.end();
        }
        return from == null && !toFollows && (timed || !openings.isEmpty())
                ? Optional.of(openings.stream().distinct().toList())
                : Optional.empty();
    }

    private boolean take(MatchResult token) {
        if (token.group("day") != null) {
            return day(DayOfWeek.of(DAYS.indexOf(token.group("day").substring(0, 2)) / 2 + 1));
        }
        if (token.group("days") != null) {
            return days(token.group("days"));
        }
        if (token.group("range") != null) {
            var possible = !toFollows && (from != null || (lastDay != null && !timed));
            toFollows = true;
            return possible;
        }
        if (token.group("time") != null) {
            return time(clock(token));
        }
        if (token.group("closed") != null || token.group("whole") != null) {
            return wholeDay(token.group("whole") != null);
        }
        return from == null && !toFollows;
    }

    private boolean day(DayOfWeek day) {
        if (from != null) {
            return false;
        }
        if (timed) {
            days.clear();
            timed = false;
        }
        if (toFollows) {
            for (var between = lastDay; between != null && between != day; between = between.plus(1)) {
                days.add(between);
            }
            toFollows = false;
        }
        days.add(day);
        lastDay = day;
        return true;
    }

    private boolean days(String words) {
        if (timed) {
            days.clear();
            timed = false;
        }
        lastDay = null;
        var weekend = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
        days.addAll(
                words.startsWith("weekd")
                        ? EnumSet.complementOf(weekend)
                        : words.startsWith("weeke") ? weekend : EnumSet.allOf(DayOfWeek.class));
        return from == null && !toFollows;
    }

    private boolean wholeDay(boolean open) {
        if (days.isEmpty() || from != null || toFollows) {
            return false;
        }
        if (open) {
            days.forEach(day -> openings.add(new Opening(day, LocalTime.MIDNIGHT, LocalTime.of(23, 59))));
        }
        timed = true;
        return true;
    }

    private static Clock clock(MatchResult token) {
        var half = token.group("half");
        if (token.group("hour") == null || "noon".equals(half) || "midnight".equals(half)) {
            var isMidnight = token.group("time").contains("midnight");
            return new Clock(isMidnight ? 0 : 12, 0, ' ', true);
        }
        var minute = token.group("minute");
        return new Clock(
                Integer.parseInt(token.group("hour")),
                minute == null ? 0 : Integer.parseInt(minute),
                half == null ? ' ' : half.charAt(0),
                minute != null || half != null);
    }

    private boolean time(Clock clock) {
        var opens = from;
        if (!clock.isPossible() || days.isEmpty() || (opens == null) == toFollows) {
            return false;
        }
        if (opens == null) {
            from = clock;
            return true;
        }
        from = null;
        toFollows = false;
        timed = true;
        return add(opens, clock);
    }

    /** "2 - 4.30pm" is from two in the afternoon, "9-5pm" from nine in the morning; "9-5" may be anything. */
    private boolean add(Clock opens, Clock closes) {
        if (!opens.exact && !closes.exact) {
            return false;
        }
        var half = opens.half;
        if (half == ' ' && closes.half != ' ' && opens.hour >= 1 && opens.hour <= 12) {
            var isLater = opens.time(closes.half).isAfter(closes.time(closes.half));
            half = isLater ? 'a' : closes.half;
        }
        var from = opens.time(half);
        var until = closes.time(closes.half);
        if (from.equals(until) && !from.equals(LocalTime.MIDNIGHT)) {
            return false;
        }
        days.forEach(day -> openings.add(new Opening(day, from, until.equals(from) ? LocalTime.of(23, 59) : until)));
        return true;
    }
}
