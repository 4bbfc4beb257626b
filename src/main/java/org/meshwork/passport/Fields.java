package org.meshwork.passport;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.meshwork.shared.Period;
import tools.jackson.databind.JsonNode;

/** Reads the fields of one line, and remembers what it could not read. What cannot be read counts as not said. */
final class Fields {

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2200;
    private static final int LONGEST = 200;
    private static final int LONGEST_NAME = 10_000;
    private static final int MOST_MESSAGES = 100;

    private final LocalDate asOf;
    private final Set<String> unknown = new HashSet<>();
    private final List<String> messages = new ArrayList<>();
    private int more;

    /** @param asOf what is dated later has not happened yet */
    Fields(LocalDate asOf) {
        this.asOf = asOf;
    }

    List<String> messages() {
        var all = new ArrayList<>(messages);
        if (more > 0) {
            all.add("and " + more + " more like these");
        }
        return all;
    }

    void say(String message) {
        if (messages.size() < MOST_MESSAGES) {
            messages.add(message);
        } else {
            more++;
        }
    }

    void leaveOut(String at, String why) {
        say(at + " is left out: " + why);
    }

    void notAfter(String at, String what, @Nullable LocalDate day, String so) {
        if (day != null && day.isAfter(asOf)) {
            say(at + " " + what + " on " + day + ", after " + asOf + "; " + so);
        }
    }

    /** Says once of each code that the vocabulary does not know it. */
    void know(String what, String code, Predicate<String> isKnown) {
        if (!isKnown.test(code) && unknown.add(what + code)) {
            say("the " + what + " “" + code + "” is not in the vocabulary; it is kept as it is");
        }
    }

    /** The first counts. */
    <K, T> boolean once(Map<K, T> rows, K key, T row, String at) {
        var isFirst = rows.putIfAbsent(key, row) == null;
        if (!isFirst) {
            leaveOut(at, "it is there already");
        }
        return isFirst;
    }

    void each(JsonNode root, String field, BiConsumer<String, JsonNode> row) {
        each(root, "", field, row);
    }

    /** @param row is given where it stands, as "contacts[3]", and what stands there */
    void each(JsonNode parent, String at, String field, BiConsumer<String, JsonNode> row) {
        var place = at.isEmpty() ? field : at + "." + field;
        var list = parent.path(field);
        if (list.isMissingNode() || list.isNull()) {
            return;
        }
        if (!list.isArray()) {
            say(place + " is not a list; it is left out");
            return;
        }
        int index = 0;
        for (var one : list) {
            row.accept(place + "[" + index++ + "]", one);
        }
    }

    /** The code itself, or that of an object that also has dates. */
    @Nullable
    String code(JsonNode row, String at, String field) {
        var code = row.isString() ? clean(row.stringValue(), at) : text(row, at, field);
        if (code == null) {
            leaveOut(at, "it names no " + field);
        }
        return code;
    }

    @Nullable
    String id(JsonNode row, String at, String field) {
        return id(row, at, field, true);
    }

    @Nullable
    String id(JsonNode row, String at, String field, boolean isNeeded) {
        var value = row.path(field);
        var text = value.isNumber() ? value.asString() : text(row, at, field);
        if (text == null && isNeeded) {
            leaveOut(at, "it has no " + field);
        }
        return text;
    }

    @Nullable
    String text(JsonNode row, String at, String field) {
        return text(row, at, field, LONGEST);
    }

    /** What nobody typed: names of findings, and what they rest on. */
    @Nullable
    String name(JsonNode row, String at, String field) {
        return text(row, at, field, LONGEST_NAME);
    }

    private @Nullable String text(JsonNode row, String at, String field, int longest) {
        var value = row.path(field);
        if (value.isMissingNode() || value.isNull()) {
            return null;
        }
        if (!value.isString()) {
            say(at + "." + field + " is not text; it is not counted");
            return null;
        }
        return clean(value.stringValue(), at + "." + field, longest);
    }

    List<String> texts(JsonNode row, String at, String field) {
        var texts = new ArrayList<String>();
        each(row, at, field, (place, value) -> {
            var text = value.isString() ? clean(value.stringValue(), place) : null;
            if (text == null) {
                leaveOut(place, "it is not text");
            } else {
                texts.add(text);
            }
        });
        return texts;
    }

    @Nullable
    Integer number(JsonNode row, String at, String field, int least, int most) {
        var value = row.path(field);
        if (value.isMissingNode() || value.isNull()) {
            return null;
        }
        if (!value.canConvertToInt() || value.intValue() < least || value.intValue() > most) {
            say(at + "." + field + " is not a whole number from " + least + " to " + most + "; it is not counted");
            return null;
        }
        return value.intValue();
    }

    @Nullable
    Boolean flag(JsonNode row, String at, String field) {
        var value = row.path(field);
        if (value.isMissingNode() || value.isNull()) {
            return null;
        }
        if (!value.isBoolean()) {
            say(at + "." + field + " is not true or false; it is not counted");
            return null;
        }
        return value.booleanValue();
    }

    <E extends Enum<E>> @Nullable E choice(JsonNode row, String at, String field, Class<E> type) {
        var text = text(row, at, field);
        if (text == null) {
            return null;
        }
        try {
            return Enum.valueOf(type, text.toUpperCase(Locale.ROOT).replace('-', '_'));
        } catch (IllegalArgumentException e) {
            say(at + "." + field + " is “" + text + "”, which is none of those that there are; it is not counted");
            return null;
        }
    }

    @Nullable
    LocalDate date(JsonNode row, String at, String field) {
        var text = text(row, at, field);
        if (text == null) {
            return null;
        }
        try {
            var date = LocalDate.parse(text);
            if (date.getYear() >= FIRST_YEAR && date.getYear() <= LAST_YEAR) {
                return date;
            }
        } catch (DateTimeParseException e) {
            // Said below, with what was written.
        }
        say(at + "." + field + " is “" + text + "”, which is no day from " + FIRST_YEAR + " to " + LAST_YEAR
                + " like 2026-10-10; it counts as not known");
        return null;
    }

    @Nullable
    LocalTime time(JsonNode row, String at, String field) {
        var text = text(row, at, field);
        try {
            return text == null ? null : LocalTime.parse(text);
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    /** Empty, with a message, where it ends before it begins. */
    Optional<Period> period(JsonNode row, String at) {
        if (!row.isObject()) {
            return Optional.of(Period.ALWAYS);
        }
        var since = date(row, at, "since");
        var until = date(row, at, "until");
        if (since != null && until != null && until.isBefore(since)) {
            leaveOut(at, "it ends on " + until + ", before it begins on " + since);
            return Optional.empty();
        }
        return Optional.of(new Period(since, until));
    }

    private @Nullable String clean(String text, String at) {
        return clean(text, at, LONGEST);
    }

    private @Nullable String clean(String text, String at, int longest) {
        var stripped = text.strip();
        if (stripped.codePointCount(0, stripped.length()) > longest) {
            say(at + " is longer than " + longest + " letters; it is cut off there");
            stripped = stripped.substring(0, stripped.offsetByCodePoints(0, longest));
        }
        return stripped.isEmpty() ? null : stripped;
    }
}
