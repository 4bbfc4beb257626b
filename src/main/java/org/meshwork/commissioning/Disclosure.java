package org.meshwork.commissioning;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import org.meshwork.commissioning.Counted.Pool;
import org.meshwork.shared.Seam;

/**
 * Decides what may be seen: the one gate between what was added up and what is published. {@code docs/disclosure-control.md}
 * says the same for a data-protection officer.
 *
 * <p>The published rule for Hospital Episode Statistics: a count of 1 to 7 people is hidden, others are rounded to the nearest
 * 5, and 0 stays 0 where nobody at all was counted. Beside it: under a filter 0 is hidden too, as it would say of everybody
 * in the area that they are not in the group; a share is hidden unless at least 8 have what is counted and at least 8 have
 * not; all that belongs to a hidden group is hidden; and {@link Table#protect} hides companions until nothing hidden can be
 * solved from totals, parts or an earlier release.
 */
final class Disclosure {

    static final int STEP = 5;
    static final int FEWEST = 8;

    /** Of so many, 7 are under 5%: then "5% or less" says no more than a star. */
    static final int MANY = 160;

    private final AreaTree tree;
    private final List<String> rules;
    private final boolean isComplementary;
    private final Map<Filter, Map<String, Figure>> earlier;
    private final Map<Filter, Tables> done = new HashMap<>();

    private Disclosure(AreaTree tree, Collection<String> rules, Collection<Figure> earlier, boolean isComplementary) {
        this.tree = tree;
        this.rules = List.copyOf(rules);
        this.isComplementary = isComplementary;
        this.earlier = earlier.stream().collect(groupingBy(Figure::filter, toMap(Figure::area, Function.identity())));
    }

    /**
     * All of a release at once. The same input gives the same figures in the same order.
     *
     * @param counted before disclosure control, each area and filter at most once; what is missing is 0
     * @param rules ids of all rules
     * @param earlier the release before this, or nothing
     * @return of each filter by which anything may be seen, the figures of all areas
     */
    static List<Figure> publish(
            Collection<Counted> counted, Collection<String> rules, AreaTree tree, Collection<Figure> earlier) {
        return new Disclosure(tree, rules, earlier, true).publish(counted);
    }

    /** What would be published without complementary suppression. Only to show that it is needed. */
    static List<Figure> withoutCompanions(Collection<Counted> counted, Collection<String> rules, AreaTree tree) {
        return new Disclosure(tree, rules, List.of(), false).publish(counted);
    }

    /**
     * A pair of organisations; empty where they share fewer than 8 people, so that nobody learns that they share any. Pairs
     * overlap and leave out whoever has no organisation of the directory, so that they add up to nothing that is published.
     */
    static Optional<FaultLine> publish(CountedPair pair) {
        var pool = pair.pool();
        if (isTooFew(pool.holding())) {
            return Optional.empty();
        }
        var known = isTooFew(pool.knowing());
        return Optional.of(new FaultLine(
                new FaultLine.Party(pair.one(), pair.oneName()),
                new FaultLine.Party(pair.other(), pair.otherName()),
                rounded(pool.holding()),
                known ? new Published.Suppressed<>() : share(pool.joined(), pool.known()),
                known && pool.known() > 0 ? new Published.Suppressed<>() : share(pool.unknown(), pool.all()),
                seen(pair.needs(), FaultLine.TornNeed::new),
                seen(pair.kinds(), FaultLine.Doubled::new)));
    }

    /** Those of 8 people or more, most first. */
    private static <T> List<T> seen(Map<String, Integer> counts, BiFunction<String, Integer, T> published) {
        return counts.entrySet().stream()
                .filter(count -> !isTooFew(count.getValue()))
                .sorted(Comparator.comparingInt((Map.Entry<String, Integer> count) -> -rounded(count.getValue()))
                        .thenComparing(Map.Entry::getKey))
                .map(count -> published.apply(count.getKey(), rounded(count.getValue())))
                .toList();
    }

    /** Of a count that stands by itself: hidden unless at least 8 have it and 8 have not, or it says no more than a star. */
    private static Published<Share> share(int part, int whole) {
        if (isTooFew(whole)) {
            return new Published.Suppressed<>();
        }
        var of = rounded(whole);
        if (!isTooFew(part) && !isTooFew(whole - part)) {
            return new Published.Shown<>(new Share(rounded(part), of));
        }
        return of < MANY ? new Published.Suppressed<>() : new Published.Shown<>(new Share(isTooFew(part) ? 0 : of, of));
    }

    private List<Figure> publish(Collection<Counted> counted) {
        var byFilter = new TreeMap<Filter, Map<String, Counted>>();
        byFilter.put(Filter.EVERYBODY, new HashMap<>());
        counted.forEach(one ->
                byFilter.computeIfAbsent(one.filter(), none -> new HashMap<>()).put(one.area(), one));
        var figures = new ArrayList<Figure>();
        byFilter.forEach((filter, areas) -> done.put(filter, new Tables(filter, areas)));
        if (isComplementary) {
            protectAcrossFilters();
        }
        byFilter.keySet().stream()
                .map(this::tablesOf)
                .filter(tables -> tables.filter.isEverybody() || tables.isAnythingSeen())
                .forEach(tables -> figures.addAll(tables.figures()));
        return figures;
    }

    /** A filter says something of each wider and each narrower one; what that exposes gets companions until nothing does. */
    private void protectAcrossFilters() {
        for (var hasChanged = true; hasChanged; ) {
            hasChanged = false;
            for (var name : tablesOf(Filter.EVERYBODY).byName.keySet()) {
                exchange(name);
            }
            for (var filter : new TreeSet<>(done.keySet())) {
                hasChanged |= tablesOf(filter).protectAgain();
            }
        }
    }

    private void exchange(String name) {
        for (var narrower : new TreeSet<>(done.keySet())) {
            for (var filter : narrower.wider()) {
                if (done.containsKey(filter)) {
                    tablesOf(narrower)
                            .named(name)
                            .isWithin(tablesOf(filter).named(name).told());
                }
            }
        }
        for (var narrower : new TreeSet<>(done.keySet()).descendingSet()) {
            var bounds = tablesOf(narrower).named(name).told();
            for (var filter : narrower.wider()) {
                if (done.containsKey(filter)) {
                    tablesOf(filter).named(name).holds(bounds);
                }
            }
        }
    }

    private Tables tablesOf(Filter other) {
        var tables = done.get(other);
        if (tables == null) {
            throw new IllegalStateException("not yet: " + other);
        }
        return tables;
    }

    static int rounded(int count) {
        return (count + STEP / 2) / STEP * STEP;
    }

    /** The fewest that a number which is shown can stand for. */
    static int leastShown(int rounded) {
        return rounded == 0 ? 0 : Math.max(FEWEST, rounded - STEP / 2);
    }

    static int mostShown(int rounded) {
        return rounded == 0 ? 0 : rounded + STEP / 2;
    }

    private static boolean isTooFew(int count) {
        return count < FEWEST;
    }

    /** All counts of one filter. */
    private final class Tables {

        private final Filter filter;
        private final List<Counted> areas;
        private final Table people;
        private final Map<String, Table> rates = new LinkedHashMap<>();
        private final Handovers all;
        private final Table everything;
        private final Table unknown;
        private final Map<Seam, Handovers> seams = new EnumMap<>(Seam.class);
        private final Map<String, Table> byName = new LinkedHashMap<>();

        Tables(Filter filter, Map<String, Counted> byArea) {
            this.filter = filter;
            areas = tree.codes().stream()
                    .map(code -> byArea.getOrDefault(code, Counted.nobody(code, filter)))
                    .toList();
            people = people();
            rules.forEach(rule -> rates.put(rule, rate(rule)));
            all = new Handovers(Counted::all, Figure::coverage);
            everything = whole(area -> area.all().all(), area -> area.all().holding(), Figure::unknown);
            unknown = part(area -> area.all().unknown(), everything, Figure::unknown, all.known);
            for (var seam : Seam.values()) {
                seams.put(seam, new Handovers(area -> area.seam(seam), figure -> figure.seam(seam)));
            }
            byName.put("people", people);
            byName.putAll(rates);
            byName.put("all", everything);
            byName.put("unknown", unknown);
            byName.put("known", all.known);
            byName.put("joined", all.joined);
            seams.forEach((seam, table) -> {
                byName.put("known " + seam, table.known);
                byName.put("joined " + seam, table.joined);
            });
        }

        Table named(String name) {
            return Objects.requireNonNull(byName.get(name), name);
        }

        /** Whether anything more had to be hidden. */
        boolean protectAgain() {
            var hasChanged = false;
            for (var table : byName.values()) {
                hasChanged |= table.protect();
            }
            for (int i = 0; i < tree.size(); i++) {
                if (!isNobodyThere(i)) {
                    hideWithTheirGroup(i);
                }
            }
            return hasChanged;
        }

        private void hideWithTheirGroup(int i) {
            if (isHiddenInWider(i)) {
                people.hideWith(i);
            }
            if (people.isHidden(i)) {
                byName.values().forEach(table -> table.hideWith(i));
            }
            if (all.known.isHidden(i)) {
                all.joined.hideWith(i);
                unknown.hideWith(i);
            }
            if (everything.isHidden(i)) {
                unknown.hideWith(i);
            }
            for (var seam : seams.values()) {
                if (seam.known.isHidden(i)) {
                    seam.joined.hideWith(i);
                }
            }
        }

        boolean isAnythingSeen() {
            for (int i = 0; i < tree.size(); i++) {
                if (!people.isHidden(i) && people.value(i) > 0) {
                    return true;
                }
            }
            return false;
        }

        List<Figure> figures() {
            var figures = new ArrayList<Figure>();
            for (int i = 0; i < tree.size(); i++) {
                figures.add(figure(i));
            }
            return figures;
        }

        private Figure figure(int i) {
            var shares = new HashMap<String, Published<Share>>();
            rates.forEach((rule, table) -> shares.put(rule, share(table, people, i)));
            var crossing = new EnumMap<Seam, Published<Share>>(Seam.class);
            seams.forEach((seam, table) -> crossing.put(seam, table.coverage(i)));
            return new Figure(
                    tree.codes().get(i),
                    filter,
                    people.isHidden(i) ? new Published.Suppressed<>() : new Published.Shown<>(rounded(people.value(i))),
                    all.coverage(i),
                    share(unknown, everything, i),
                    shares,
                    crossing);
        }

        private Published<Share> share(Table part, Table whole, int i) {
            if (areas.get(i).people() == 0 && isNobodyThere(i)) {
                return new Published.None<>();
            }
            if (whole.isHidden(i)) {
                return new Published.Suppressed<>();
            }
            var of = rounded(whole.value(i));
            if (!part.isHidden(i)) {
                return new Published.Shown<>(new Share(rounded(part.value(i)), of));
            }
            if (!part.isSmall(i) || of < MANY) {
                return new Published.Suppressed<>();
            }
            return new Published.Shown<>(new Share(isTooFew(part.value(i)) ? 0 : of, of));
        }

        private Table people() {
            var table = table(Counted::people);
            for (int i = 0; i < tree.size(); i++) {
                var count = table.value(i);
                if (isTooFew(count) && !isNobodyThere(i)) {
                    table.hideSmall(i, filter.isEverybody() ? 1 : 0, FEWEST - 1);
                } else if (isHiddenInWider(i)) {
                    table.hideWith(i);
                }
            }
            remember(table, Figure::people, Optional::of);
            return protectedly(table);
        }

        private boolean isNobodyThere(int i) {
            return filter.isEverybody()
                    ? areas.get(i).people() == 0
                    : tablesOf(Filter.EVERYBODY).people.value(i) == 0;
        }

        private boolean isHiddenInWider(int i) {
            return filter.wider().stream().map(done::get).anyMatch(wider -> wider != null && wider.people.isHidden(i));
        }

        private Table rate(String rule) {
            var table = table(area -> area.rule(rule));
            hideParts(table, people, null);
            remember(table, figure -> figure.rule(rule), Tables::part);
            return protectedly(table);
        }

        /** A count of handovers that shares are taken of: hidden where they are those of too few people. */
        private Table whole(
                ToIntFunction<Counted> count,
                ToIntFunction<Counted> whose,
                Function<Figure, Published<Share>> published) {
            var table = table(count);
            remember(table, published, share -> Optional.of(share.whole()));
            for (int i = 0; i < tree.size(); i++) {
                if (isNobodyThere(i)) {
                    continue;
                }
                if (isTooFew(whose.applyAsInt(areas.get(i)))) {
                    table.hideSmall(i, 0, Bounds.OPEN);
                } else if (people.isHidden(i)) {
                    table.hideWith(i);
                }
            }
            return protectedly(table);
        }

        private Table part(
                ToIntFunction<Counted> count,
                Table whole,
                Function<Figure, Published<Share>> published,
                @Nullable Table other) {
            var table = table(count);
            hideParts(table, whole, other);
            remember(table, published, Tables::part);
            return protectedly(table);
        }

        /** @param other hidden with it, as the two add up to the whole; null for none */
        private void hideParts(Table part, Table whole, @Nullable Table other) {
            for (int i = 0; i < tree.size(); i++) {
                var count = part.value(i);
                if (isNobodyThere(i)) {
                    continue;
                }
                if (isTooFew(count)) {
                    part.hideSmall(i, 0, FEWEST - 1);
                } else if (isTooFew(whole.value(i) - count)) {
                    part.hideSmall(i, whole.value(i) - FEWEST + 1, whole.value(i));
                } else if (whole.isHidden(i) || (other != null && other.isHidden(i))) {
                    part.hideWith(i);
                }
            }
        }

        private Table table(ToIntFunction<Counted> count) {
            return new Table(tree, areas.stream().mapToInt(count).toArray());
        }

        /** @param number the rounded count; empty where what was seen says no more than a star */
        private <T> void remember(
                Table table, Function<Figure, Published<T>> published, Function<T, Optional<Integer>> number) {
            var figures = earlier.getOrDefault(filter, Map.of());
            for (int i = 0; i < tree.size(); i++) {
                var figure = figures.get(tree.codes().get(i));
                if (figure != null) {
                    switch (published.apply(figure)) {
                        case Published.Shown<T>(var value) -> {
                            var place = i;
                            number.apply(value)
                                    .ifPresentOrElse(
                                            shown -> table.shownEarlier(place, shown),
                                            () -> table.hiddenEarlier(place));
                        }
                        case Published.Suppressed<T>() -> table.hiddenEarlier(i);
                        case Published.None<T>() -> table.shownEarlier(i, 0);
                    }
                }
            }
        }

        private static Optional<Integer> part(Share share) {
            return share.part() == 0 || share.part() == share.whole() ? Optional.empty() : Optional.of(share.part());
        }

        private Table protectedly(Table table) {
            if (isComplementary) {
                table.protect();
            }
            return table;
        }

        /** Handovers of one kind: how many are known, and how many of these are joined up. */
        private final class Handovers {

            private final Table known;
            private final Table joined;

            Handovers(Function<Counted, Pool> pool, Function<Figure, Published<Share>> published) {
                known = whole(
                        area -> pool.apply(area).known(),
                        area -> pool.apply(area).knowing(),
                        published);
                joined = part(area -> pool.apply(area).joined(), known, published, null);
            }

            Published<Share> coverage(int i) {
                return share(joined, known, i);
            }
        }
    }
}
