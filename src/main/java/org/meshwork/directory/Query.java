package org.meshwork.directory;

import static java.util.stream.Collectors.toSet;
import static java.util.stream.Collectors.toUnmodifiableMap;

import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.meshwork.shared.Point;
import org.meshwork.shared.Sector;

/**
 * What somebody looks for. Choices within one facet are alternatives; facets narrow each other.
 *
 * @param text as people type it; may be empty
 * @param near where from; null where they did not say
 * @param withinMiles leaves out what is known to be farther; null for any distance
 * @param choices in each facet, as {@code Hits.Count} writes them; a facet without any is not there
 * @param ageYears shuts out services that are not for this age; null where it is not said
 * @param openAt by the clock on the wall; leaves out what is not known to be open then; null for any time
 * @param order of the hits
 * @param page from 0
 * @param size hits on a page, 1 to 100
 * @param plain codes of needs that are not to be read out of the words: somebody said that they did not mean it
 */
public record Query(
        String text,
        @Nullable Point near,
        @Nullable Double withinMiles,
        Map<Facet, Set<String>> choices,
        @Nullable Integer ageYears,
        @Nullable LocalDateTime openAt,
        Order order,
        int page,
        int size,
        Set<String> plain) {

    /** What comes first. */
    public enum Order {
        /** What fits best; where nothing was typed and somebody said where from, what is nearest. */
        BEST,
        /** What is nearest, and what has no place last; as {@link #BEST} where nobody said where from. */
        NEAREST
    }

    public Query {
        choices = choices.entrySet().stream()
                .filter(chosen -> !chosen.getValue().isEmpty())
                .collect(toUnmodifiableMap(Map.Entry::getKey, chosen -> Set.copyOf(chosen.getValue())));
        plain = Set.copyOf(plain);
        if (page < 0 || size < 1 || size > 100) {
            throw new IllegalArgumentException("page " + page + " of " + size);
        }
        if (withinMiles != null && !(withinMiles >= 0 && withinMiles < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("within " + withinMiles + " miles");
        }
    }

    /** Narrowed down by the commonest facets alone. */
    public Query(
            String text,
            @Nullable Point near,
            @Nullable Double withinMiles,
            Set<String> needs,
            Set<Sector> sectors,
            Set<Cost> costs,
            Set<DayOfWeek> days,
            @Nullable Integer ageYears,
            int page,
            int size,
            Set<String> plain) {
        this(
                text,
                near,
                withinMiles,
                Map.of(
                        Facet.NEED, needs,
                        Facet.SECTOR, names(sectors),
                        Facet.COST, names(costs),
                        Facet.DAY, names(days)),
                ageYears,
                null,
                Order.BEST,
                page,
                size,
                plain);
    }

    /** Reads whatever need it can out of the words. */
    public Query(
            String text,
            @Nullable Point near,
            @Nullable Double withinMiles,
            Set<String> needs,
            Set<Sector> sectors,
            Set<Cost> costs,
            Set<DayOfWeek> days,
            @Nullable Integer ageYears,
            int page,
            int size) {
        this(text, near, withinMiles, needs, sectors, costs, days, ageYears, page, size, Set.of());
    }

    public static Query of(String text) {
        return new Query(text, null, null, Map.of(), null, null, Order.BEST, 0, 20, Set.of());
    }

    /** Whatever meets this need. */
    public static Query forNeed(String need) {
        return of("").choosing(Facet.NEED, Set.of(need));
    }

    /** What was chosen in one facet. */
    public Set<String> chosen(Facet facet) {
        return choices.getOrDefault(facet, Set.of());
    }

    /** Codes that were chosen. */
    public Set<String> needs() {
        return chosen(Facet.NEED);
    }

    /** With these choices in one facet instead of its own. */
    public Query choosing(Facet facet, Set<String> values) {
        var all = new EnumMap<Facet, Set<String>>(Facet.class);
        all.putAll(choices);
        all.put(facet, values);
        return new Query(text, near, withinMiles, all, ageYears, openAt, order, page, size, plain);
    }

    Query saying(String words) {
        return new Query(words, near, withinMiles, choices, ageYears, openAt, order, page, size, plain);
    }

    public Query forAge(@Nullable Integer years) {
        return new Query(text, near, withinMiles, choices, years, openAt, order, page, size, plain);
    }

    public Query near(@Nullable Point point) {
        return new Query(text, point, withinMiles, choices, ageYears, openAt, order, page, size, plain);
    }

    /** @param miles null for any distance */
    public Query within(@Nullable Double miles) {
        return new Query(text, near, miles, choices, ageYears, openAt, order, page, size, plain);
    }

    /** @param when by the clock on the wall; null for any time */
    public Query openAt(@Nullable LocalDateTime when) {
        return new Query(text, near, withinMiles, choices, ageYears, when, order, page, size, plain);
    }

    public Query in(Order way) {
        return new Query(text, near, withinMiles, choices, ageYears, openAt, way, page, size, plain);
    }

    /** @param number from 0 */
    public Query onPage(int number, int hits) {
        return new Query(text, near, withinMiles, choices, ageYears, openAt, order, number, hits, plain);
    }

    private static Set<String> names(Collection<? extends Enum<?>> constants) {
        return constants.stream().map(Enum::name).collect(toSet());
    }
}
