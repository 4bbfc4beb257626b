package org.meshwork.commissioning;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.meshwork.shared.Seam;

/**
 * What somebody can conclude who knows what must hold between the numbers of several releases: the lowest and the highest
 * that each can be. Bounds are narrowed by bounds, in whole numbers, until nothing changes; of each it is known by which
 * relation it came to be what it is.
 *
 * <p>Numbers of all releases stand one after the other, each release as its {@link Grid} says; after them, in the same order,
 * how many of each whole are not in the part. A relation has the number of what it is anchored at and its kind; it is worked
 * out when needed, as there are more of them than would fit.
 */
final class Inference {

    /** Stands for no upper bound. */
    static final int OPEN = 100_000_000;

    /** A bound that no relation gave. */
    static final int GIVEN = -1;

    private static final int KINDS = 20;
    private static final int PART = 0;
    private static final int GAP = 1;
    private static final int WITHIN = 2;
    private static final int UNION = 4;
    private static final int SUM = 6;
    private static final int SAME = 7;
    private static final int SEAMS = 8;
    private static final int TORN = 9;
    private static final int ALL = 10;
    private static final int MISSING = 11;
    private static final int REST = 12;
    private static final int REST_SUM = 13;
    private static final int REST_SAME = 14;
    private static final int REST_WITHIN = 15;
    private static final int REST_UNION = 17;

    private final Grid grid;
    private final Sheet[] sheets;
    private final int width;
    private final int areas;
    /** How many numbers there are of one release. */
    private final int month;

    private final int total;
    private final int[] low;
    private final int[] high;
    private final int[] lowBy;
    private final int[] highBy;
    private final BitSet waiting;
    /** Of which areas and filters each release holds anything. */
    private final BitSet there;

    private final int[][] kinds;
    private final int[][] parts;
    private final int[][] touched;
    private final int[][] rests;
    private final int[][][] among;
    private final long[][] deserted;

    private int[] terms = new int[16];
    private int[] signs = new int[16];
    private int size;
    private long limit;
    private boolean isEqual;

    /** @param sheets oldest first, all on that grid */
    Inference(Grid grid, List<Sheet> sheets) {
        this.grid = grid;
        this.sheets = sheets.toArray(Sheet[]::new);
        width = grid.width();
        areas = grid.tree().size();
        month = grid.size();
        total = month * sheets.size();
        waiting = new BitSet(total * KINDS);
        there = new BitSet(total / width);
        low = new int[2 * total];
        high = new int[low.length];
        lowBy = new int[low.length];
        highBy = new int[low.length];
        kinds = IntStream.range(0, grid.width()).mapToObj(this::kinds).toArray(int[][]::new);
        parts = IntStream.range(0, grid.width())
                .mapToObj(what -> IntStream.range(0, grid.width())
                        .filter(one -> one == what || grid.whole(one) == what)
                        .toArray())
                .toArray(int[][]::new);
        touched = IntStream.range(0, grid.width())
                .mapToObj(what -> Arrays.stream(touched(what))
                        .flatMap(one -> relations(one, 0, REST))
                        .toArray())
                .toArray(int[][]::new);
        rests = IntStream.range(0, grid.width())
                .mapToObj(what -> relations(what, REST, REST_UNION + 1).toArray())
                .toArray(int[][]::new);
        among = IntStream.range(0, grid.filters()).mapToObj(this::among).toArray(int[][][]::new);
        deserted = sheets.stream().map(this::deserted).toArray(long[][]::new);
        for (int number = 0; number < total; number += width) {
            there.set(number / width, sheet(number).state(number % month) != Sheet.State.ABSENT);
        }
    }

    /** Those anchored at a count, from that kind to that, counted from the first of its area and filter. */
    private IntStream relations(int what, int from, int to) {
        return Arrays.stream(kinds[what])
                .filter(kind -> kind >= from && kind <= to)
                .map(kind -> what * KINDS + kind);
    }

    /** Each narrower filter whose {@link #WITHIN} and {@link #UNION} speak of this one, and which of these four do. */
    private int[][] among(int filter) {
        var among = new ArrayList<int[]>();
        for (int narrower : grid.narrower(filter)) {
            var wider = grid.nextWider(narrower);
            var squares = grid.squares(narrower);
            for (int which = 0; which < UNION - WITHIN; which++) {
                if (which < wider.length && wider[which] == filter) {
                    among.add(new int[] {narrower, which});
                }
                if (which < squares.length && Arrays.stream(squares[which]).anyMatch(one -> one == filter)) {
                    among.add(new int[] {narrower, UNION - WITHIN + which});
                }
            }
        }
        return among.toArray(int[][]::new);
    }

    /** Of each area a number that is the same where the same of its parts have nobody. */
    private long[] deserted(Sheet sheet) {
        var tree = grid.tree();
        var areas = new long[tree.size()];
        for (int area : tree.upwards()) {
            if (sheet.state(grid.at(0, area)) == Sheet.State.NOBODY) {
                areas[area] += new SplittableRandom(area).nextLong();
            }
            if (tree.isPart(area)) {
                areas[tree.parents()[area]] += areas[area];
            }
        }
        return areas;
    }

    /** Back to knowing nothing but what relations there are. */
    void forget() {
        Arrays.fill(low, 0);
        Arrays.fill(high, OPEN);
        Arrays.fill(lowBy, GIVEN);
        Arrays.fill(highBy, GIVEN);
        for (int cell = 0; cell < total; cell += width) {
            if (isThere(cell)) {
                for (int what = 0; what < width; what++) {
                    for (int kind : kinds[what]) {
                        waiting.set((cell + what) * KINDS + kind);
                    }
                }
            }
        }
    }

    private int[] kinds(int what) {
        return IntStream.range(0, KINDS)
                .filter(kind -> switch (kind) {
                    case PART, GAP -> grid.whole(what) != Grid.NONE;
                    case SEAMS -> what == grid.known() || what == grid.joined();
                    case TORN -> what == grid.known();
                    case ALL -> what == grid.all();
                    case MISSING -> grid.needsTorn(what);
                    default ->
                        kind <= SAME || (kind >= REST && kind <= REST_UNION + 1 && grid.whole(what) != Grid.NONE);
                })
                .toArray();
    }

    /** At which counts of the same area and filter a relation may be anchored that speaks of that count. */
    private int[] touched(int what) {
        var more = what < grid.known()
                ? IntStream.empty()
                : what == grid.unknown()
                        ? IntStream.of(grid.all())
                        : IntStream.of(grid.known(), grid.joined(), grid.all());
        return IntStream.concat(Arrays.stream(parts[what]), more).distinct().toArray();
    }

    /** How many of its whole are not in it. */
    int rest(int number) {
        return total + number;
    }

    int low(int number) {
        return low[number];
    }

    int high(int number) {
        return high[number];
    }

    int values(int number) {
        return high[number] - low[number] + 1;
    }

    /** Whether a release holds anything of that filter and area. */
    boolean isThere(int number) {
        return there.get(number / width);
    }

    private Sheet sheet(int number) {
        return sheets[number / month];
    }

    /** Where a bound rests on what was told of a share, where that stands; or {@link Grid#NONE}. */
    int toldOfShare(int bound) {
        var by = bound % 2 == 0 ? lowBy[bound / 2] : highBy[bound / 2];
        return by != GIVEN && by % KINDS == GAP ? by / KINDS : Grid.NONE;
    }

    /** Takes in what is given. */
    void give(int number, int least, int most) {
        raise(number, least, GIVEN);
        lower(number, most, GIVEN);
    }

    /** Back to what was known at some time, as if nothing had been learned since. */
    void reset(int[] lows, int[] highs) {
        System.arraycopy(lows, 0, low, 0, low.length);
        System.arraycopy(highs, 0, high, 0, high.length);
        waiting.clear();
    }

    /** Writes down what is known now. */
    void copyTo(int[] lows, int[] highs) {
        System.arraycopy(low, 0, lows, 0, low.length);
        System.arraycopy(high, 0, highs, 0, high.length);
    }

    /** Concludes all that can be concluded. */
    void settle() {
        for (int next = waiting.nextSetBit(0); next >= 0; ) {
            waiting.clear(next);
            if (load(next)) {
                narrow(next);
            }
            next = waiting.nextSetBit(next + 1);
            if (next < 0) {
                next = waiting.nextSetBit(0);
            }
        }
    }

    /**
     * Which bounds a bound rests on.
     *
     * @param bound twice the number, one more for the highest
     * @param each takes the others, counted likewise
     */
    void reasons(int bound, IntConsumer each) {
        var number = bound / 2;
        var isHigh = bound % 2 == 1;
        var by = isHigh ? highBy[number] : lowBy[number];
        if (by == GIVEN || !load(by)) {
            return;
        }
        var own = IntStream.range(0, size)
                .filter(k -> terms[k] == number)
                .findFirst()
                .orElseThrow();
        var isAtMost = isHigh == signs[own] > 0;
        for (int k = 0; k < size; k++) {
            if (k != own) {
                each.accept(2 * terms[k] + (isAtMost == signs[k] > 0 ? 0 : 1));
            }
        }
    }

    private void narrow(int by) {
        long least = 0;
        long most = 0;
        for (int k = 0; k < size; k++) {
            least += least(k);
            most += most(k);
        }
        for (int k = 0; k < size; k++) {
            var before = least(k);
            var most0 = most(k);
            var atMost = limit - least + before;
            if (signs[k] > 0) {
                lower(terms[k], atMost, by);
            } else {
                raise(terms[k], -atMost, by);
            }
            if (isEqual) {
                var atLeast = limit - most + most0;
                if (signs[k] > 0) {
                    raise(terms[k], atLeast, by);
                } else {
                    lower(terms[k], -atLeast, by);
                }
            }
            least += least(k) - before;
            most += most(k) - most0;
        }
    }

    private long least(int k) {
        return signs[k] > 0 ? low[terms[k]] : -high[terms[k]];
    }

    private long most(int k) {
        return signs[k] > 0 ? high[terms[k]] : -low[terms[k]];
    }

    private void raise(int number, long least, int by) {
        if (least > low[number]) {
            if (least > high[number]) {
                throw new IllegalStateException("no world fits: " + least + " to " + high[number]);
            }
            low[number] = (int) least;
            lowBy[number] = by;
            awaken(number);
        }
    }

    private void lower(int number, long most, int by) {
        if (most < high[number] && most < OPEN / 2) {
            if (most < low[number]) {
                throw new IllegalStateException("no world fits: " + low[number] + " to " + most);
            }
            high[number] = (int) most;
            highBy[number] = by;
            awaken(number);
        }
    }

    private void awaken(int number) {
        if (number >= total) {
            awakenRest(number - total);
            return;
        }
        var at = number % month;
        var what = at % width;
        awaken(number - what, touched[what]);
        awakenAround(number, at, what, WITHIN, SUM);
        for (int later = number + month; later < total; later += month) {
            waiting.set(later * KINDS + SAME);
        }
    }

    private void awakenRest(int number) {
        var at = number % month;
        var what = at % width;
        awaken(number - what, rests[what]);
        awakenAround(number, at, what, REST_WITHIN, REST_SUM);
        for (int later = number + month; later < total; later += month) {
            waiting.set(later * KINDS + REST_SAME);
        }
        if (what == grid.joined()) {
            for (int rule = 1; rule < grid.known(); rule++) {
                if (grid.needsTorn(rule)) {
                    waiting.set((number - what + rule) * KINDS + MISSING);
                }
            }
        }
    }

    private void awaken(int cell, int[] relations) {
        for (int relation : relations) {
            waiting.set(cell * KINDS + relation);
        }
    }

    /** What is anchored at the same count of narrower filters, and of the area that this one is part of. */
    private void awakenAround(int number, int at, int what, int within, int sum) {
        var filter = at / width / areas;
        var area = at / width % areas;
        for (var one : among[filter]) {
            var anchor = number + (one[0] - filter) * areas * width;
            if (isThere(anchor)) {
                waiting.set(anchor * KINDS + within + one[1]);
            }
        }
        if (grid.tree().isPart(area)) {
            waiting.set((number + (grid.tree().parents()[area] - area) * width) * KINDS + sum);
        }
    }

    /** False where there is no such relation. */
    private boolean load(int relation) {
        var number = relation / KINDS;
        if (!isThere(number)) {
            return false;
        }
        var kind = relation % KINDS;
        var at = number % month;
        var what = at % width;
        size = 0;
        limit = 0;
        isEqual = switch (kind) {
            case SUM, SAME, ALL, REST, REST_SUM, REST_SAME -> true;
            default -> false;
        };
        return switch (kind) {
            case PART -> put(number, 1) && put(number - what + grid.whole(what), -1);
            case GAP -> loadGap(number, at, what);
            case WITHIN, WITHIN + 1 -> loadWithin(number, at, what, kind - WITHIN, 0);
            case UNION, UNION + 1 -> loadUnion(number, at, what, kind - UNION, 0);
            case SUM -> loadSum(number, at, what, 0);
            case SAME -> loadSame(number, at, 0);
            case SEAMS -> loadSeams(number, what - grid.known(), what == grid.known());
            case TORN -> loadTorn(number);
            case MISSING -> put(number, 1) && put(rest(number - what + grid.joined()), -1);
            case REST -> put(number, 1) && put(rest(number), 1) && put(number - what + grid.whole(what), -1);
            case REST_SUM -> loadSum(number, at, what, total);
            case REST_SAME -> loadSame(number, at, total);
            case REST_WITHIN, REST_WITHIN + 1 -> loadWithin(number, at, what, kind - REST_WITHIN, total);
            case REST_UNION, REST_UNION + 1 -> loadUnion(number, at, what, kind - REST_UNION, total);
            default ->
                put(number - what + grid.known(), 1) && put(number - what + grid.unknown(), 1) && put(number, -1);
        };
    }

    private boolean put(int number, int sign) {
        if (size == terms.length) {
            terms = Arrays.copyOf(terms, 2 * size);
            signs = Arrays.copyOf(signs, 2 * size);
        }
        terms[size] = number;
        signs[size++] = sign;
        return true;
    }

    /** The worst is told which shares all but few have; and that others are not so, where their group is shown. */
    private boolean loadGap(int number, int at, int what) {
        var sheet = sheet(number);
        var cell = at - what;
        if (sheet.isFew(at) || sheet.state(cell) == Sheet.State.NOBODY) {
            return false;
        }
        var isNear = sheet.count(cell + grid.whole(what)) - sheet.count(at) < Disclosure.FEWEST;
        limit = isNear ? Disclosure.FEWEST - 1 : -Disclosure.FEWEST;
        return (isNear || sheet.state(cell) == Sheet.State.SHOWN) && put(rest(number), isNear ? 1 : -1);
    }

    private int elsewhere(int number, int at, int filter) {
        return number - at + grid.at(filter, grid.areaAt(at));
    }

    /** @param from 0, or where the rests begin */
    private boolean loadWithin(int number, int at, int what, int which, int from) {
        var wider = grid.nextWider(grid.filterAt(at));
        if (which >= wider.length) {
            return false;
        }
        var cell = elsewhere(number, at, wider[which]);
        return isThere(cell) && put(from + number, 1) && put(from + cell + what, -1);
    }

    /** Nobody is fewer than none: those in neither of two groups. @param from 0, or where the rests begin */
    private boolean loadUnion(int number, int at, int what, int which, int from) {
        var squares = grid.squares(grid.filterAt(at));
        if (which >= squares.length) {
            return false;
        }
        for (int k = 0; k < squares[which].length; k++) {
            var cell = elsewhere(number, at, squares[which][k]);
            if (!isThere(cell)) {
                return false;
            }
            put(from + cell + what, k < 2 ? 1 : -1);
        }
        return put(from + number, -1);
    }

    /** An area is its parts, and whoever is in it and in none of them. */
    private boolean loadSum(int number, int at, int what, int from) {
        var parts = grid.tree().children()[grid.areaAt(at)];
        if (parts.length == 0) {
            return false;
        }
        var sheet = sheet(number);
        put(from + number, -1);
        limit = -count(sheet, at, what, from);
        for (int part : parts) {
            var place = grid.at(grid.filterAt(at), part) + what;
            if (!isThere(number - at + place)) {
                return false;
            }
            limit += count(sheet, place, what, from);
            put(from + number - at + place, 1);
        }
        return true;
    }

    private int count(Sheet sheet, int at, int what, int from) {
        return from == 0 ? sheet.count(at) : sheet.count(at - what + grid.whole(what)) - sheet.count(at);
    }

    /**
     * The worst knows of each group whether it is as it was; but not of a larger one after people came to a part of it where
     * nobody was. Who knew that would know of each of these people that they are not in the group: then there would be
     * nothing left to protect, and others would be let in.
     */
    private boolean loadSame(int number, int at, int from) {
        var cell = at - grid.whatAt(at);
        var area = grid.areaAt(at);
        var here = deserted[number / month][area];
        for (int before = number - month; before >= 0; before -= month) {
            if (here == deserted[before / month][area] && sheet(number).isAs(sheet(before), cell)) {
                return put(from + number, 1) && put(from + before, -1);
            }
        }
        return false;
    }

    private boolean loadSeams(int number, int offset, boolean isKnown) {
        for (int seam = 0; seam < Seam.values().length; seam++) {
            put(number - (isKnown ? grid.known() : grid.joined()) + grid.seam(seam) + offset, 1);
        }
        return put(number, -1);
    }

    private boolean loadTorn(int number) {
        for (int seam = 0; seam < Seam.values().length; seam++) {
            put(number - grid.known() + grid.seam(seam), 1);
            put(number - grid.known() + grid.seam(seam) + 1, -1);
        }
        return put(number, -1) && put(number - grid.known() + grid.joined(), 1);
    }
}
