package org.meshwork.directory.lucene;

import static java.util.stream.Collectors.joining;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.meshwork.directory.Cost;
import org.meshwork.directory.Query;
import org.meshwork.shared.Need;
import org.meshwork.shared.Sector;
import org.meshwork.shared.Vocabulary;

/** What a query may let go where nothing fits all of it, in the order in which it is let go. */
enum Narrowing {
    DISTANCE {
        @Override
        boolean isIn(Query query) {
            return query.near() != null && query.withinMiles() != null;
        }

        @Override
        Query without(Query query) {
            return copy(query, null, query.needs(), query.sectors(), query.costs(), query.days());
        }

        @Override
        String said(Query query) {
            return "within " + miles(query.withinMiles() == null ? 0 : query.withinMiles());
        }

        @Override
        String instead() {
            return "these are farther away";
        }
    },
    DAY {
        @Override
        boolean isIn(Query query) {
            return !query.days().isEmpty();
        }

        @Override
        Query without(Query query) {
            return copy(query, query.withinMiles(), query.needs(), query.sectors(), query.costs(), Set.of());
        }

        @Override
        String said(Query query) {
            return "on " + either(query.days(), day -> day.getDisplayName(TextStyle.FULL, Locale.UK));
        }

        @Override
        String instead() {
            return "these are on other days, or do not say";
        }
    },
    COST {
        @Override
        boolean isIn(Query query) {
            return !query.costs().isEmpty();
        }

        @Override
        Query without(Query query) {
            return copy(query, query.withinMiles(), query.needs(), query.sectors(), Set.of(), query.days());
        }

        @Override
        String said(Query query) {
            return "with the cost " + either(query.costs(), cost -> quoted(cost.label()));
        }

        @Override
        String instead() {
            return "these cost something else, or do not say";
        }
    },
    SECTOR {
        @Override
        boolean isIn(Query query) {
            return !query.sectors().isEmpty();
        }

        @Override
        Query without(Query query) {
            return copy(query, query.withinMiles(), query.needs(), Set.of(), query.costs(), query.days());
        }

        @Override
        String said(Query query) {
            return "from " + either(query.sectors(), sector -> quoted(sector.label()));
        }

        @Override
        String instead() {
            return "these come from others";
        }
    },
    NEED {
        @Override
        boolean isIn(Query query) {
            return !query.needs().isEmpty();
        }

        @Override
        Query without(Query query) {
            return copy(query, query.withinMiles(), Set.of(), query.sectors(), query.costs(), query.days());
        }

        @Override
        String said(Query query) {
            return "listed for " + either(query.needs(), need -> quoted(label(need)));
        }

        @Override
        String instead() {
            return "these come closest";
        }
    };

    abstract boolean isIn(Query query);

    abstract Query without(Query query);

    /** Completes "Nothing …". */
    abstract String said(Query query);

    /** Completes "Nothing …; …". */
    abstract String instead();

    static Query without(Query query, Collection<Narrowing> letGo) {
        var wider = query;
        for (var narrowing : letGo) {
            wider = narrowing.without(wider);
        }
        return wider;
    }

    /** "1 mile", "2.3 miles". */
    static String miles(double miles) {
        var rounded =
                BigDecimal.valueOf(miles).setScale(1, RoundingMode.HALF_UP).stripTrailingZeros();
        return rounded.toPlainString() + (rounded.compareTo(BigDecimal.ONE) == 0 ? " mile" : " miles");
    }

    private static String label(String need) {
        return Vocabulary.shipped().need(need).map(Need::label).orElse(need);
    }

    private static String quoted(String label) {
        return "“" + label + "”";
    }

    private static <T extends Comparable<? super T>> String either(Collection<T> choices, Function<T, String> label) {
        return choices.stream().sorted().map(label).collect(joining(" or "));
    }

    private static Query copy(
            Query query,
            @Nullable Double withinMiles,
            Set<String> needs,
            Set<Sector> sectors,
            Set<Cost> costs,
            Set<DayOfWeek> days) {
        return new Query(
                query.text(),
                query.near(),
                withinMiles,
                needs,
                sectors,
                costs,
                days,
                query.ageYears(),
                query.page(),
                query.size(),
                query.plain());
    }
}
