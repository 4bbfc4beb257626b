package org.meshwork.commissioning;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.meshwork.commissioning.Counted.Pool;
import org.meshwork.shared.Seam;

/**
 * Where each number of a release stands in one long array: by filter, area and what is counted. An <em>item</em> is what is
 * shown or hidden as one: how many people, or a share with its part. An item stands where its part stands.
 */
final class Grid {

    static final int PEOPLE = 0;
    static final int NONE = -1;

    private static final Seam[] SEAMS = Seam.values();

    /** Findings that nobody has who has no torn handover. */
    private static final Set<String> TORN = Set.of("handover-missing", "go-between");

    private final AreaTree tree;
    private final List<Filter> filters;
    private final List<String> rules;
    private final Map<String, Integer> areas = new HashMap<>();
    private final Map<Filter, Integer> places = new HashMap<>();
    private final int[] wholes;
    private final int[][] wider;
    private final int[][] narrower;
    private final int[][] nextWider;
    private final int[][][] squares;

    Grid(AreaTree tree, Collection<Filter> filters, Collection<String> rules) {
        this.tree = tree;
        this.filters = List.copyOf(new TreeSet<>(filters));
        this.rules = List.copyOf(rules);
        tree.codes().forEach(code -> areas.put(code, areas.size()));
        this.filters.forEach(filter -> places.put(filter, places.size()));
        wholes = new int[seam(SEAMS.length)];
        Arrays.fill(wholes, NONE);
        for (int rule = 0; rule < this.rules.size(); rule++) {
            wholes[1 + rule] = Mark.wholeOf(this.rules.get(rule))
                    .map(this.rules::indexOf)
                    .map(whole -> 1 + whole)
                    .orElse(PEOPLE);
        }
        wholes[joined()] = known();
        wholes[unknown()] = all();
        for (int seam = 0; seam < SEAMS.length; seam++) {
            wholes[seam(seam) + 1] = seam(seam);
        }
        wider = this.filters.stream().map(filter -> places(filter.wider())).toArray(int[][]::new);
        narrower = IntStream.range(0, filters())
                .mapToObj(filter -> IntStream.range(0, filters())
                        .filter(other -> Arrays.stream(wider[other]).anyMatch(one -> one == filter))
                        .toArray())
                .toArray(int[][]::new);
        nextWider = IntStream.range(0, filters()).mapToObj(this::next).toArray(int[][]::new);
        squares = this.filters.stream().map(this::squares).toArray(int[][][]::new);
    }

    private int[] next(int filter) {
        return Arrays.stream(wider[filter])
                .filter(one -> Arrays.stream(wider[filter])
                        .noneMatch(other -> Arrays.stream(wider[other]).anyMatch(wide -> wide == one)))
                .toArray();
    }

    private int[][] squares(Filter filter) {
        if (filter.condition().equals(Filter.ANY)) {
            return new int[0][];
        }
        var group = new Filter(Filter.ANY, filter.age());
        return filter.wider().stream()
                .filter(one -> one.condition().equals(filter.condition()))
                .map(one -> List.of(one, group, new Filter(Filter.ANY, one.age())))
                .filter(places.keySet()::containsAll)
                .map(this::places)
                .toArray(int[][]::new);
    }

    private int[] places(Collection<Filter> some) {
        return some.stream().filter(places::containsKey).mapToInt(places::get).toArray();
    }

    AreaTree tree() {
        return tree;
    }

    Filter filter(int place) {
        return filters.get(place);
    }

    /** Its place, or {@link #NONE}. */
    int filter(Filter filter) {
        return places.getOrDefault(filter, NONE);
    }

    /** Of a place in the array, the filter. */
    int filterAt(int at) {
        return at / width() / tree.size();
    }

    int areaAt(int at) {
        return at / width() % tree.size();
    }

    int whatAt(int at) {
        return at % width();
    }

    int area(String code) {
        return areas.getOrDefault(code, NONE);
    }

    List<String> rules() {
        return rules;
    }

    int filters() {
        return filters.size();
    }

    /** How many numbers there are of one area and filter. */
    int width() {
        return wholes.length;
    }

    int size() {
        return filters() * tree.size() * width();
    }

    /** Where the numbers of that filter and area begin. */
    int at(int filter, int area) {
        return (filter * tree.size() + area) * width();
    }

    /** What the count is part of, or {@link #NONE}. */
    int whole(int what) {
        return wholes[what];
    }

    boolean isItem(int what) {
        return what == PEOPLE || wholes[what] != NONE;
    }

    /** Whether it counts people who cannot be counted without a torn handover each. */
    boolean needsTorn(int what) {
        return what > PEOPLE && what < known() && TORN.contains(rules.get(what - 1));
    }

    /** Filters that keep all these people and perhaps more. */
    int[] wider(int filter) {
        return wider[filter];
    }

    /** Those of the wider ones that are not wider than another of them. */
    int[] nextWider(int filter) {
        return nextWider[filter];
    }

    /**
     * Of a filter by two things, two wider filters whose people in common it keeps, and a third that keeps the people of
     * both, for each such choice.
     */
    int[][] squares(int filter) {
        return squares[filter];
    }

    int[] narrower(int filter) {
        return narrower[filter];
    }

    int known() {
        return 1 + rules.size();
    }

    int joined() {
        return known() + 1;
    }

    int all() {
        return known() + 2;
    }

    int unknown() {
        return known() + 3;
    }

    /** How many are known across that seam; how many of these are joined up follows. */
    int seam(int seam) {
        return known() + 4 + 2 * seam;
    }

    /** What each count is called, in order. */
    List<String> names() {
        return Stream.of(
                        Stream.of("people"),
                        rules.stream(),
                        Stream.of("known", "joined", "all", "unknown"),
                        Arrays.stream(SEAMS).flatMap(seam -> Stream.of("known " + seam, "joined " + seam)))
                .flatMap(names -> names)
                .toList();
    }

    /** The counts of one area and filter, in order. */
    int[] row(Counted counted) {
        var row = new int[width()];
        row[PEOPLE] = counted.people();
        for (int rule = 0; rule < rules.size(); rule++) {
            row[1 + rule] = counted.rule(rules.get(rule));
        }
        put(row, known(), counted.all());
        row[all()] = counted.all().all();
        row[unknown()] = counted.all().unknown();
        for (var seam : SEAMS) {
            put(row, seam(seam.ordinal()), counted.seam(seam));
        }
        return row;
    }

    private static void put(int[] row, int known, Pool pool) {
        row[known] = pool.known();
        row[known + 1] = pool.joined();
    }
}
