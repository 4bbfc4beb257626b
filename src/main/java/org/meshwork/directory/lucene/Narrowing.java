package org.meshwork.directory.lucene;

import static java.util.stream.Collectors.joining;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.meshwork.directory.Facet;
import org.meshwork.directory.Query;

/** Something that a query may let go where nothing fits all of it. */
sealed interface Narrowing {

    /**
     * All there are, in the order in which they are let go: what costs somebody least first, what they may not be able to do
     * without last.
     */
    List<Narrowing> IN_ORDER = Stream.<Narrowing>concat(
                    Stream.of(new Distance(), new Moment()),
                    Stream.of(
                                    Facet.TIME,
                                    Facet.DAY,
                                    Facet.FRESHNESS,
                                    Facet.FEED,
                                    Facet.COST,
                                    Facet.SECTOR,
                                    Facet.JOINING,
                                    Facet.DELIVERY,
                                    Facet.TYPE,
                                    Facet.AUDIENCE,
                                    Facet.AGES,
                                    Facet.LANGUAGE,
                                    Facet.ACCESS,
                                    Facet.NEED)
                            .map(Choices::new))
            .toList();

    boolean isIn(Query query);

    Query without(Query query);

    /** Completes "Nothing …". */
    String said(Query query);

    /** Completes "Nothing …; …". */
    String instead();

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

    record Distance() implements Narrowing {

        @Override
        public boolean isIn(Query query) {
            return query.near() != null && query.withinMiles() != null;
        }

        @Override
        public Query without(Query query) {
            return query.within(null);
        }

        @Override
        public String said(Query query) {
            return "within " + miles(query.withinMiles() == null ? 0 : query.withinMiles());
        }

        @Override
        public String instead() {
            return "these are farther away";
        }
    }

    /** A chosen day and time. */
    record Moment() implements Narrowing {

        private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM", Locale.UK);
        private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("h:mm a", Locale.UK);

        @Override
        public boolean isIn(Query query) {
            return query.openAt() != null;
        }

        @Override
        public Query without(Query query) {
            return query.openAt(null);
        }

        @Override
        public String said(Query query) {
            return query.openAt() == null ? "open" : "known to be open on " + moment(query.openAt());
        }

        @Override
        public String instead() {
            return "these are open at other times, or do not say";
        }

        private static String moment(LocalDateTime when) {
            return DAY.format(when) + " at " + TIME.format(when).toLowerCase(Locale.UK);
        }
    }

    /** What was chosen in one facet. */
    record Choices(Facet facet) implements Narrowing {

        @Override
        public boolean isIn(Query query) {
            return !query.chosen(facet).isEmpty();
        }

        @Override
        public Query without(Query query) {
            return query.choosing(facet, Set.of());
        }

        @Override
        public String said(Query query) {
            return switch (facet) {
                case NEED -> "listed for " + either(query, "“", "”");
                case TYPE -> "of the kind " + either(query, "“", "”");
                case AUDIENCE, AGES -> "for " + either(query, "“", "”");
                case DAY -> "on " + either(query, "", "");
                case TIME, JOINING, DELIVERY, FRESHNESS -> "marked " + either(query, "“", "”");
                case COST -> "with the cost " + either(query, "“", "”");
                case ACCESS -> "with " + either(query, "“", "”");
                case LANGUAGE -> "in " + either(query, "", "");
                case SECTOR, FEED -> "from " + either(query, "“", "”");
            };
        }

        @Override
        public String instead() {
            return switch (facet) {
                case NEED, TYPE -> "these come closest";
                case AUDIENCE, AGES -> "these are for others, or do not say";
                case DAY -> "these are on other days, or do not say";
                case TIME -> "these are open at other times, or do not say";
                case COST -> "these cost something else, or do not say";
                case JOINING -> "these are joined in other ways, or do not say";
                case DELIVERY -> "these help in other ways, or do not say";
                case ACCESS -> "these do not say that they have it, so ask them first";
                case LANGUAGE -> "these do not say that they speak it, so ask them first";
                case SECTOR -> "these come from others";
                case FRESHNESS -> "these were checked at other times, so ring first";
                case FEED -> "these come from other lists";
            };
        }

        private String either(Query query, String before, String after) {
            return query.chosen(facet).stream()
                    .sorted(facet.inOrder())
                    .map(value -> before + facet.label(value) + after)
                    .collect(joining(" or "));
        }
    }
}
