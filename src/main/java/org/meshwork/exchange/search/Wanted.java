package org.meshwork.exchange.search;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toCollection;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.meshwork.directory.Facet;
import org.meshwork.directory.Query;
import org.meshwork.directory.Query.Order;

/**
 * What stands behind the question mark of an address.
 *
 * @param near as it was written; empty where it was not
 * @param query from nowhere yet
 * @param notes what was read otherwise than it was written, in sentences
 */
record Wanted(String near, Query query, List<String> notes) {

    static final int LONGEST_TEXT = 400;
    static final int LARGEST_PAGE = 100;
    /** More than anybody reads; whoever wants the whole directory takes it from /api/v3. */
    static final int LAST_HIT = 2_000;

    private static final int LONGEST_PLACE = 60;
    private static final int LONGEST_SHOWN = 40;
    private static final int USUAL_PAGE = 20;
    private static final int MOST_CHOICES = 20;
    private static final int OLDEST = 120;
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2099;
    /** Farther than from one end of the kingdom to the other. */
    private static final double EVERYWHERE = 1_000;

    private static final Set<String> OTHERS =
            Set.of("q", "near", "within", "age", "open_at", "sort", "size", "page", "plain");

    /** What cannot be read, in one sentence. */
    static final class Unreadable extends Exception {

        Unreadable(String sentence) {
            super(sentence);
        }
    }

    static Wanted in(Map<String, List<String>> given) throws Unreadable {
        return new Reader(given).wanted();
    }

    private static final class Reader {

        private final Map<String, List<String>> given;

        Reader(Map<String, List<String>> given) {
            this.given = given;
        }

        Wanted wanted() throws Unreadable {
            refuseUnknown();
            var text = clean(text("q"));
            var near = clean(text("near"));
            var within = miles();
            if (near.length() > LONGEST_PLACE) {
                throw new Unreadable("“near” is a postcode or the name of a place, of at most 60 characters.");
            }
            if (near.isEmpty() && !text("within").isEmpty()) {
                throw new Unreadable("“within” needs a place to be near to, in “near”.");
            }
            var size = number("size", USUAL_PAGE, 1, LARGEST_PAGE);
            var page = number("page", 1, 1, Integer.MAX_VALUE);
            if ((long) page * size > LAST_HIT) {
                throw new Unreadable("There are no pages after the first 2,000 services; narrow the search down instead.");
            }
            var query = new Query(
                    cut(text),
                    null,
                    within,
                    choices(),
                    text("age").isEmpty() ? null : number("age", 0, 0, OLDEST),
                    openAt(),
                    order(),
                    page - 1,
                    size,
                    plain());
            return new Wanted(
                    near,
                    query,
                    text.length() > LONGEST_TEXT ? List.of("Only the first 400 characters of “q” were read.") : List.of());
        }

        private void refuseUnknown() throws Unreadable {
            for (var name : new TreeSet<>(given.keySet())) {
                if (!OTHERS.contains(name) && Facet.called(name).isEmpty()) {
                    throw new Unreadable("There is no parameter “" + shown(name)
                            + "”; /api/v1/openapi.json lists those that there are.");
                }
            }
        }

        private @Nullable Double miles() throws Unreadable {
            var text = text("within");
            if (text.isEmpty()) {
                return null;
            }
            if (!text.matches("\\d{1,9}(\\.\\d{1,9})?")) {
                throw new Unreadable("“within” is a number of miles, 0 or more, such as 2.5.");
            }
            var miles = Double.parseDouble(text);
            return miles > EVERYWHERE ? null : Double.valueOf(miles);
        }

        private Map<Facet, Set<String>> choices() throws Unreadable {
            var choices = new EnumMap<Facet, Set<String>>(Facet.class);
            for (var facet : Facet.values()) {
                var read = new LinkedHashSet<String>();
                for (var written : all(facet.parameter()).toList()) {
                    read.add(facet.read(written).orElseThrow(() -> unreadable(facet)));
                }
                if (read.size() > MOST_CHOICES) {
                    throw new Unreadable("“" + facet.parameter() + "” takes at most 20 values.");
                }
                choices.put(facet, read);
            }
            return choices;
        }

        private static Unreadable unreadable(Facet facet) {
            var name = "“" + facet.parameter() + "”";
            return new Unreadable(
                    facet.all().isEmpty()
                            ? name + " is a value as the facets of an answer have it."
                            : name + " is one of "
                                    + facet.all().stream().map(facet::written).collect(joining(", ")) + ".");
        }

        private @Nullable LocalDateTime openAt() throws Unreadable {
            var text = text("open_at");
            if (text.isEmpty()) {
                return null;
            }
            try {
                var when = LocalDateTime.parse(text).truncatedTo(ChronoUnit.MINUTES);
                if (when.getYear() >= FIRST_YEAR && when.getYear() <= LAST_YEAR) {
                    return when;
                }
            } catch (DateTimeException e) {
                // Said below.
            }
            throw new Unreadable("“open_at” is a day and a time in Britain, such as 2026-10-25T18:30.");
        }

        private Order order() throws Unreadable {
            return switch (text("sort").toLowerCase(Locale.ROOT)) {
                case "", "best" -> Order.BEST;
                case "nearest" -> Order.NEAREST;
                default -> throw new Unreadable("“sort” is best or nearest.");
            };
        }

        private Set<String> plain() throws Unreadable {
            var plain = all("plain").collect(toCollection(LinkedHashSet::new));
            if (plain.size() > MOST_CHOICES) {
                throw new Unreadable("“plain” takes at most 20 values.");
            }
            return plain;
        }

        private int number(String name, int otherwise, int least, int most) throws Unreadable {
            var text = text(name);
            if (text.isEmpty()) {
                return otherwise;
            }
            var number = text.matches("\\d{1,9}") ? Long.parseLong(text) : text.matches("\\d+") ? Long.MAX_VALUE : -1;
            if (number > most && name.equals("page")) {
                return most;
            }
            if (number < least || number > most) {
                throw new Unreadable("“" + name + "” is a whole number from " + least
                        + (most == Integer.MAX_VALUE ? "" : " to " + most) + ".");
            }
            return (int) Math.min(number, Integer.MAX_VALUE);
        }

        private String text(String name) {
            return all(name).findFirst().orElse("");
        }

        private Stream<String> all(String name) {
            return given.getOrDefault(name, List.of()).stream()
                    .filter(Objects::nonNull)
                    .map(String::strip)
                    .filter(value -> !value.isEmpty());
        }
    }

    /** Without control characters. */
    private static String clean(String text) {
        return text.replaceAll("\\p{Cntrl}", " ").strip();
    }

    private static String cut(String text) {
        var end = Math.min(text.length(), LONGEST_TEXT);
        return text.substring(0, end > 0 && Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end);
    }

    private static String shown(String name) {
        var text = clean(name);
        return text.length() > LONGEST_SHOWN ? cut(text.substring(0, LONGEST_SHOWN)) + "…" : text;
    }
}
