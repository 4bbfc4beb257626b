package org.meshwork.ui.find;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toUnmodifiableMap;

import com.vaadin.flow.router.QueryParameters;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.meshwork.directory.Facet;
import org.meshwork.directory.Query;
import org.meshwork.shared.Point;

/**
 * What somebody looks for, as it stands in the address: all of it, so that every search can be shared. Reading an address
 * never fails; what cannot be meant is left out.
 *
 * @param near a postcode, district or place as typed
 * @param withinMiles null for any distance
 * @param choices in each facet; one without any is not there
 * @param ageYears shuts out what is not for this age; null for any
 * @param openAt to the minute, by the clock on the wall; null for any time
 * @param nearestFirst whether distance counts before fit
 * @param plain codes of needs that are not to be read out of the words
 * @param page how many times twenty are shown, from 1
 */
record Asked(
        String text,
        String near,
        @Nullable Double withinMiles,
        Map<Facet, Set<String>> choices,
        @Nullable Integer ageYears,
        @Nullable LocalDateTime openAt,
        boolean nearestFirst,
        Set<String> plain,
        int page) {

    static final Asked NOTHING = new Asked("", "", null, Map.of(), null, null, false, Set.of(), 1);

    static final int ON_A_PAGE = 20;
    /** More than anybody reads; whoever wants others narrows down. */
    static final int MOST_PAGES = 10;

    private static final int LONGEST_TEXT = 400;
    private static final int LONGEST_PLACE = 60;
    private static final int MOST_CODES = 12;
    private static final double FARTHEST = 500;
    private static final int OLDEST = 120;
    private static final int FIRST_YEAR = 2020;
    private static final int LAST_YEAR = 2099;
    private static final int LONGEST_CHOICE = 100;
    private static final Pattern CODE = Pattern.compile("[a-z0-9][a-z0-9-]{0,59}");

    Asked {
        choices = choices.entrySet().stream()
                .filter(chosen -> !chosen.getValue().isEmpty())
                .collect(toUnmodifiableMap(Map.Entry::getKey, chosen -> Set.copyOf(chosen.getValue())));
        plain = Set.copyOf(plain);
        if (page < 1 || page > MOST_PAGES) {
            throw new IllegalArgumentException("page " + page);
        }
    }

    static Asked from(QueryParameters address) {
        var given = address.getParameters();
        return new Asked(
                text(given, "q", LONGEST_TEXT),
                text(given, "near", LONGEST_PLACE),
                miles(text(given, "within", LONGEST_PLACE)).orElse(null),
                Stream.of(Facet.values()).collect(toMap(Function.identity(), facet -> choices(given, facet))),
                age(text(given, "age", LONGEST_PLACE)).orElse(null),
                moment(text(given, "at", LONGEST_PLACE)).orElse(null),
                text(given, "sort", LONGEST_PLACE).equals("nearest"),
                codes(given, "plain"),
                page(text(given, "page", LONGEST_PLACE)));
    }

    QueryParameters parameters() {
        var address = new LinkedHashMap<String, List<String>>();
        put(address, "q", text.isEmpty() ? Stream.empty() : Stream.of(text));
        put(address, "near", near.isEmpty() ? Stream.empty() : Stream.of(near));
        put(address, "within", Stream.ofNullable(withinMiles).map(Asked::number));
        for (var facet : Facet.values()) {
            put(
                    address,
                    facet.parameter(),
                    chosen(facet).stream().sorted(facet.inOrder()).map(facet::written));
        }
        put(address, "age", Stream.ofNullable(ageYears).map(String::valueOf));
        put(address, "at", Stream.ofNullable(openAt).map(LocalDateTime::toString));
        put(address, "sort", nearestFirst ? Stream.of("nearest") : Stream.empty());
        put(address, "plain", plain.stream().sorted());
        put(address, "page", page == 1 ? Stream.empty() : Stream.of(String.valueOf(page)));
        return new QueryParameters(address);
    }

    /** The address below this page: {@code path?q=…}, or the path alone. */
    String address(String path) {
        var query = parameters().getQueryString();
        return query.isEmpty() ? path : path + '?' + query;
    }

    /** @param from where {@link #near} is; null where it is not known */
    Query query(@Nullable Point from, int page, int size) {
        return new Query(
                text,
                from,
                from == null ? null : withinMiles,
                choices,
                ageYears,
                openAt,
                nearestFirst ? Query.Order.NEAREST : Query.Order.BEST,
                page,
                size,
                plain);
    }

    /** Whether nobody asked for anything yet. */
    boolean isNothing() {
        return equals(NOTHING);
    }

    /** How many choices narrow the search. */
    int narrowings() {
        return choices.values().stream().mapToInt(Set::size).sum()
                + (int) Stream.of(
                                Optional.ofNullable(withinMiles),
                                Optional.ofNullable(ageYears),
                                Optional.ofNullable(openAt))
                        .filter(Optional::isPresent)
                        .count();
    }

    boolean has(Facet facet, String value) {
        return chosen(facet).contains(value);
    }

    /** The choices in one facet, as {@code Hits.Count} writes them. */
    Set<String> chosen(Facet facet) {
        return choices.getOrDefault(facet, Set.of());
    }

    /** Codes that were chosen. */
    Set<String> needs() {
        return chosen(Facet.NEED);
    }

    /** With other words; what was not to be read out of the old ones is forgotten once they are gone. */
    Asked withText(String words) {
        var typed = clean(words, LONGEST_TEXT);
        var still = typed.isEmpty() ? Set.<String>of() : plain;
        return new Asked(typed, near, withinMiles, choices, ageYears, openAt, nearestFirst, still, 1);
    }

    Asked withNear(String place) {
        var typed = clean(place, LONGEST_PLACE);
        return new Asked(text, typed, withinMiles, choices, ageYears, openAt, nearestFirst, plain, 1);
    }

    Asked within(@Nullable Double miles) {
        return new Asked(text, near, miles, choices, ageYears, openAt, nearestFirst, plain, 1);
    }

    /** @param when null for any time */
    Asked openAt(@Nullable LocalDateTime when) {
        return new Asked(text, near, withinMiles, choices, ageYears, when, nearestFirst, plain, 1);
    }

    /** @param years null for any age */
    Asked forAge(@Nullable Integer years) {
        return new Asked(text, near, withinMiles, choices, years, openAt, nearestFirst, plain, 1);
    }

    Asked nearestFirst(boolean first) {
        return new Asked(text, near, withinMiles, choices, ageYears, openAt, first, plain, 1);
    }

    /** The same with one choice more or less. @param value as {@code Hits.Count} writes it */
    Asked with(Facet facet, String value, boolean chosen) {
        var all = new EnumMap<Facet, Set<String>>(Facet.class);
        all.putAll(choices);
        all.put(facet, changed(chosen(facet), value, chosen));
        return new Asked(text, near, withinMiles, all, ageYears, openAt, nearestFirst, plain, 1);
    }

    /** Reads that need no longer out of the words: they count as they stand. */
    Asked takingPlainly(String need) {
        var more = changed(plain, need, true);
        return new Asked(text, near, withinMiles, choices, ageYears, openAt, nearestFirst, more, 1);
    }

    /** Only the words and the place. */
    Asked withoutNarrowing() {
        return new Asked(text, near, null, Map.of(), null, null, nearestFirst, plain, 1);
    }

    Asked onPage(int number) {
        var shown = Math.clamp(number, 1, MOST_PAGES);
        return new Asked(text, near, withinMiles, choices, ageYears, openAt, nearestFirst, plain, shown);
    }

    private static String text(Map<String, List<String>> given, String name, int longest) {
        return given.getOrDefault(name, List.of()).stream()
                .filter(Objects::nonNull)
                .map(value -> clean(value, longest))
                .filter(value -> !value.isEmpty())
                .findFirst()
                .orElse("");
    }

    /** Without control characters and outer space, cut where it is too long, never through a character. */
    private static String clean(String typed, int longest) {
        var text = typed.codePoints()
                .limit(4L * longest)
                .map(point -> Character.isISOControl(point) ? ' ' : point)
                .filter(point -> !isBroken(point))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString()
                .strip();
        var end = Math.min(text.length(), longest);
        return text.substring(0, end > 0 && Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end)
                .strip();
    }

    private static boolean isBroken(int point) {
        return point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
    }

    private static Set<String> codes(Map<String, List<String>> given, String name) {
        return values(given, name)
                .map(value -> value.strip().toLowerCase(Locale.ROOT))
                .filter(value -> CODE.matcher(value).matches())
                .limit(MOST_CODES)
                .collect(toCollection(LinkedHashSet::new));
    }

    private static Set<String> choices(Map<String, List<String>> given, Facet facet) {
        return values(given, facet.parameter())
                .map(value -> clean(value, LONGEST_CHOICE))
                .flatMap(value -> facet.read(value).stream())
                .distinct()
                .limit(MOST_CODES)
                .collect(toCollection(LinkedHashSet::new));
    }

    private static Stream<String> values(Map<String, List<String>> given, String name) {
        return given.getOrDefault(name, List.of()).stream()
                .filter(Objects::nonNull)
                .limit(10L * MOST_CODES);
    }

    private static Optional<Double> miles(String text) {
        try {
            var miles = Double.parseDouble(text);
            return miles > 0 && miles <= FARTHEST ? Optional.of(miles) : Optional.empty();
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static Optional<Integer> age(String text) {
        return text.matches("\\d{1,3}") && Integer.parseInt(text) <= OLDEST
                ? Optional.of(Integer.valueOf(text))
                : Optional.empty();
    }

    /** Of a time that nobody can mean, such as one in another century, none. */
    private static Optional<LocalDateTime> moment(String text) {
        try {
            var moment = LocalDateTime.parse(text).truncatedTo(ChronoUnit.MINUTES);
            return moment.getYear() >= FIRST_YEAR && moment.getYear() <= LAST_YEAR
                    ? Optional.of(moment)
                    : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static int page(String text) {
        try {
            return Math.clamp(Integer.parseInt(text), 1, MOST_PAGES);
        } catch (NumberFormatException e) {
            return 1;
        }
    }

    private static void put(Map<String, List<String>> address, String name, Stream<String> values) {
        var all = values.toList();
        if (!all.isEmpty()) {
            address.put(name, all);
        }
    }

    private static String number(double miles) {
        return miles == Math.rint(miles) ? String.valueOf((long) miles) : String.valueOf(miles);
    }

    private static <T> Set<T> changed(Set<T> choices, T value, boolean chosen) {
        var all = new LinkedHashSet<>(choices);
        if (chosen) {
            all.add(value);
        } else {
            all.remove(value);
        }
        return all;
    }

    /** For the log of a failure: nothing that somebody typed. */
    @Override
    public String toString() {
        return Stream.of(Facet.values())
                .map(facet -> facet + " " + chosen(facet).size())
                .collect(joining(", ", "Asked[", "]"));
    }
}
