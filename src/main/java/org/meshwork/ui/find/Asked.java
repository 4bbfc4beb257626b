package org.meshwork.ui.find;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toCollection;

import com.vaadin.flow.router.QueryParameters;
import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.meshwork.directory.Cost;
import org.meshwork.directory.Hits.Facet;
import org.meshwork.directory.Query;
import org.meshwork.shared.Point;
import org.meshwork.shared.Sector;

/**
 * What somebody looks for, as it stands in the address: all of it, so that every search can be shared. Reading an address
 * never fails; what cannot be meant is left out.
 *
 * @param near a postcode, district or place as typed
 * @param withinMiles null for any distance
 * @param needs codes that were chosen
 * @param plain codes of needs that are not to be read out of the words
 * @param page how many times twenty are shown, from 1
 */
record Asked(
        String text,
        String near,
        @Nullable Double withinMiles,
        Set<String> needs,
        Set<Sector> sectors,
        Set<Cost> costs,
        Set<DayOfWeek> days,
        Set<String> plain,
        int page) {

    static final Asked NOTHING = new Asked("", "", null, Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), 1);

    static final int ON_A_PAGE = 20;
    /** More than anybody reads; whoever wants others narrows down. */
    static final int MOST_PAGES = 10;

    private static final int LONGEST_TEXT = 400;
    private static final int LONGEST_PLACE = 60;
    private static final int MOST_CODES = 12;
    private static final double FARTHEST = 500;
    private static final Pattern CODE = Pattern.compile("[a-z0-9][a-z0-9-]{0,59}");

    Asked {
        needs = Set.copyOf(needs);
        sectors = Set.copyOf(sectors);
        costs = Set.copyOf(costs);
        days = Set.copyOf(days);
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
                codes(given, "need"),
                choices(given, "sector", Sector.values()),
                choices(given, "cost", Cost.values()),
                choices(given, "day", DayOfWeek.values()),
                codes(given, "plain"),
                page(text(given, "page", LONGEST_PLACE)));
    }

    QueryParameters parameters() {
        var address = new LinkedHashMap<String, List<String>>();
        put(address, "q", text.isEmpty() ? Stream.empty() : Stream.of(text));
        put(address, "near", near.isEmpty() ? Stream.empty() : Stream.of(near));
        put(address, "within", Stream.ofNullable(withinMiles).map(Asked::number));
        put(address, "need", needs.stream().sorted());
        put(address, "sector", names(sectors));
        put(address, "cost", names(costs));
        put(address, "day", names(days));
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
                text, from, from == null ? null : withinMiles, needs, sectors, costs, days, null, page, size, plain);
    }

    /** Whether nobody asked for anything yet. */
    boolean isNothing() {
        return equals(NOTHING);
    }

    /** How many choices narrow the search. */
    int narrowings() {
        return needs.size() + sectors.size() + costs.size() + days.size() + (withinMiles == null ? 0 : 1);
    }

    boolean has(Facet facet, String value) {
        return chosen(facet).contains(value);
    }

    /** The choices in one facet, as {@code Hits.Count} writes them. */
    Set<String> chosen(Facet facet) {
        return switch (facet) {
            case NEED -> needs;
            case SECTOR -> constants(sectors);
            case COST -> constants(costs);
            case DAY -> constants(days);
        };
    }

    /** With other words; what was not to be read out of the old ones is forgotten once they are gone. */
    Asked withText(String words) {
        var typed = clean(words, LONGEST_TEXT);
        return new Asked(typed, near, withinMiles, needs, sectors, costs, days, typed.isEmpty() ? Set.of() : plain, 1);
    }

    Asked withNear(String place) {
        return new Asked(text, clean(place, LONGEST_PLACE), withinMiles, needs, sectors, costs, days, plain, 1);
    }

    Asked within(@Nullable Double miles) {
        return new Asked(text, near, miles, needs, sectors, costs, days, plain, 1);
    }

    /** The same with one choice more or less. @param value as {@code Hits.Count} writes it */
    Asked with(Facet facet, String value, boolean chosen) {
        return switch (facet) {
            case NEED ->
                new Asked(text, near, withinMiles, changed(needs, value, chosen), sectors, costs, days, plain, 1);
            case SECTOR ->
                new Asked(
                        text,
                        near,
                        withinMiles,
                        needs,
                        changed(sectors, Sector.valueOf(value), chosen),
                        costs,
                        days,
                        plain,
                        1);
            case COST ->
                new Asked(
                        text,
                        near,
                        withinMiles,
                        needs,
                        sectors,
                        changed(costs, Cost.valueOf(value), chosen),
                        days,
                        plain,
                        1);
            case DAY ->
                new Asked(
                        text,
                        near,
                        withinMiles,
                        needs,
                        sectors,
                        costs,
                        changed(days, DayOfWeek.valueOf(value), chosen),
                        plain,
                        1);
        };
    }

    /** Reads that need no longer out of the words: they count as they stand. */
    Asked takingPlainly(String need) {
        return new Asked(text, near, withinMiles, needs, sectors, costs, days, changed(plain, need, true), 1);
    }

    /** Only the words and the place. */
    Asked withoutNarrowing() {
        return new Asked(text, near, null, Set.of(), Set.of(), Set.of(), Set.of(), plain, 1);
    }

    Asked onPage(int number) {
        return new Asked(
                text, near, withinMiles, needs, sectors, costs, days, plain, Math.clamp(number, 1, MOST_PAGES));
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

    private static <E extends Enum<E>> Set<E> choices(Map<String, List<String>> given, String name, E[] all) {
        var names = values(given, name)
                .map(value -> value.strip().replace('-', '_').toUpperCase(Locale.ROOT))
                .toList();
        return Arrays.stream(all).filter(one -> names.contains(one.name())).collect(toCollection(LinkedHashSet::new));
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

    private static Stream<String> names(Collection<? extends Enum<?>> choices) {
        return choices.stream()
                .sorted(Comparator.comparingInt(Enum::ordinal))
                .map(choice -> choice.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    private static Set<String> constants(Collection<? extends Enum<?>> choices) {
        return choices.stream().map(Enum::name).collect(toCollection(LinkedHashSet::new));
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
