package org.meshwork.directory;

import java.time.DayOfWeek;
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
 * @param needs codes
 * @param ageYears shuts out services that are not for this age; null where it is not said
 * @param page from 0
 * @param size hits on a page, 1 to 100
 * @param plain codes of needs that are not to be read out of the words: somebody said that they did not mean it
 */
public record Query(
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

    public Query {
        needs = Set.copyOf(needs);
        sectors = Set.copyOf(sectors);
        costs = Set.copyOf(costs);
        days = Set.copyOf(days);
        plain = Set.copyOf(plain);
        if (page < 0 || size < 1 || size > 100) {
            throw new IllegalArgumentException("page " + page + " of " + size);
        }
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
        return new Query(text, null, null, Set.of(), Set.of(), Set.of(), Set.of(), null, 0, 20);
    }

    /** Whatever meets this need. */
    public static Query forNeed(String need) {
        return new Query("", null, null, Set.of(need), Set.of(), Set.of(), Set.of(), null, 0, 20);
    }

    Query saying(String words) {
        return new Query(words, near, withinMiles, needs, sectors, costs, days, ageYears, page, size, plain);
    }

    public Query forAge(@Nullable Integer years) {
        return new Query(text, near, withinMiles, needs, sectors, costs, days, years, page, size, plain);
    }

    public Query near(@Nullable Point point) {
        return new Query(text, point, withinMiles, needs, sectors, costs, days, ageYears, page, size, plain);
    }
}
