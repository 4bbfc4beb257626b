package org.meshwork.commissioning;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * One count in all areas, and which of its cells are hidden. A hidden cell is <em>small</em> where it must be hidden for what
 * it is, and a <em>companion</em> where it is hidden so that the small ones cannot be solved from it.
 */
final class Table {

    /** A hidden cell keeps at least so many possible values, taken by itself; one more than is promised. */
    static final int VALUES = 4;

    private static final int UNKNOWN = -1;
    private static final int HIDDEN = -2;

    private final AreaTree tree;
    private final int[] values;
    private final int[] rest;
    private final boolean[] hidden;
    private final boolean[] small;
    private final int[] low;
    private final int[] high;
    private final int[] earlier;
    private final long[] floor;
    private final long[] ceiling;

    /** @param values by place in the tree, all areas on all levels */
    Table(AreaTree tree, int[] values) {
        this.tree = tree;
        this.values = values;
        this.rest = rest(tree, values);
        hidden = new boolean[values.length];
        small = new boolean[values.length];
        low = new int[values.length];
        high = new int[values.length];
        earlier = new int[values.length];
        Arrays.fill(earlier, UNKNOWN);
        floor = new long[values.length];
        ceiling = new long[values.length];
        Arrays.fill(ceiling, Bounds.OPEN);
    }

    int value(int place) {
        return values[place];
    }

    boolean isHidden(int place) {
        return hidden[place];
    }

    boolean isSmall(int place) {
        return small[place];
    }

    /** Hides what is small; the strongest attacker knows that it is, and so in which bounds it lies. */
    void hideSmall(int place, int from, int to) {
        hidden[place] = true;
        small[place] = true;
        low[place] = from;
        high[place] = to;
    }

    /** Hides what is not small, as a companion. */
    void hide(int place) {
        if (!hidden[place]) {
            hidden[place] = true;
            low[place] = Math.min(values[place], Disclosure.FEWEST);
            high[place] = Bounds.OPEN;
        }
    }

    /** Hides what belongs to a hidden area or filter, whatever it is. */
    void hideWith(int place) {
        if (!hidden[place]) {
            hidden[place] = true;
            low[place] = 0;
            high[place] = Bounds.OPEN;
        }
    }

    /** What an earlier release showed of the cell. */
    void shownEarlier(int place, int rounded) {
        earlier[place] = rounded;
    }

    void hiddenEarlier(int place) {
        earlier[place] = HIDDEN;
    }

    /**
     * Hides companions until each hidden cell keeps {@link #VALUES} possible values: the small ones even for somebody who
     * knows which they are and that a companion is as it was in an earlier release that showed it, and all of them for
     * somebody who does not.
     *
     * @return whether a companion had to be hidden
     */
    boolean protect() {
        var before = count();
        keepHidden();
        if (count() == 0) {
            return false;
        }
        for (var exposed = exposed(); exposed >= 0; exposed = exposed()) {
            var companions = companions(exposed);
            if (companions.isEmpty()) {
                break;
            }
            hide(best(exposed, companions));
        }
        return count() > before;
    }

    /** What the strongest attacker concludes of the cells from this table and from what others have told of it. */
    Bounds told() {
        return bounds(true);
    }

    /** Takes in what the same count under a wider filter says: a cell is no more than it. */
    void isWithin(Bounds wider) {
        for (int place = 0; place < values.length; place++) {
            ceiling[place] = Math.min(ceiling[place], wider.high(place));
        }
    }

    /** Takes in what the same count under a narrower filter says: a cell is no less than it. */
    void holds(Bounds narrower) {
        for (int place = 0; place < values.length; place++) {
            floor[place] = Math.max(floor[place], narrower.low(place));
        }
    }

    private long count() {
        return IntStream.range(0, values.length).filter(place -> hidden[place]).count();
    }

    /**
     * What an earlier release hid is shown again only where that gives nothing away of what else it hid, taken for granted
     * that the cell has not changed since.
     */
    private void keepHidden() {
        var now = new boolean[values.length];
        for (int place = 0; place < values.length; place++) {
            if (earlier[place] == HIDDEN && !hidden[place] && values[place] > 0) {
                now[place] = true;
                if (beside(place).anyMatch(other -> earlier[other] == HIDDEN && !now[other] && isSolved(other, now))) {
                    now[place] = false;
                    hide(place);
                }
            }
        }
    }

    /** Whether the earlier release, with these cells as they are now, leaves a cell that it hid too few values. */
    private boolean isSolved(int place, boolean[] now) {
        var ifSmall = earlierBounds(place, Disclosure.FEWEST - 1, now).values(place);
        return ifSmall == 0 ? earlierBounds(place, Bounds.OPEN, now).values(place) < VALUES : ifSmall < VALUES;
    }

    private Bounds earlierBounds(int place, int most, boolean[] now) {
        var from = new int[values.length];
        var to = new int[values.length];
        for (int i = 0; i < values.length; i++) {
            var rounded = now[i] ? Disclosure.rounded(values[i]) : earlier[i];
            from[i] = rounded < 0 ? 0 : Disclosure.leastShown(rounded);
            to[i] = rounded < 0 ? Bounds.OPEN : Disclosure.mostShown(rounded);
        }
        to[place] = most;
        return new Bounds(tree, from, to, new int[values.length]);
    }

    private IntStream beside(int place) {
        var parent = tree.parents()[place];
        var own = Arrays.stream(tree.children()[place]);
        return parent == AreaTree.NONE
                ? own
                : IntStream.concat(
                        own,
                        IntStream.concat(
                                IntStream.of(parent),
                                Arrays.stream(tree.children()[parent]).filter(other -> other != place)));
    }

    private int exposed() {
        var known = bounds(true);
        var blind = bounds(false);
        for (int place : tree.upwards()) {
            if (hidden[place] && (blind.values(place) < VALUES || (small[place] && known.values(place) < VALUES))) {
                return place;
            }
        }
        return -1;
    }

    private int best(int exposed, List<Integer> companions) {
        var best = companions.getFirst();
        long most = -1;
        for (var companion : companions) {
            hide(companion);
            var room = Math.min(bounds(true).values(exposed), bounds(false).values(exposed));
            hidden[companion] = false;
            if (room >= VALUES) {
                return companion;
            }
            if (room > most) {
                most = room;
                best = companion;
            }
        }
        return best;
    }

    /** Those beside it, then what they are parts of, then its own parts; of each the smallest first, none of them nought. */
    private List<Integer> companions(int place) {
        var found = new ArrayList<Integer>();
        var parent = tree.parents()[place];
        if (parent != AreaTree.NONE) {
            addShown(tree.children()[parent], found);
            addShown(new int[] {parent}, found);
        }
        addShown(tree.children()[place], found);
        if (parent != AreaTree.NONE && found.isEmpty() && tree.isPart(parent)) {
            return companions(parent);
        }
        return found;
    }

    private void addShown(int[] places, ArrayList<Integer> to) {
        Arrays.stream(places)
                .filter(place -> !hidden[place] && values[place] > 0)
                .boxed()
                .sorted(Comparator.comparing((Integer place) -> earlier[place] < 0 ? 0 : 1)
                        .thenComparing(place -> values[place])
                        .thenComparing(place -> place))
                .forEach(to::add);
    }

    /** @param isTold whether the attacker knows which hidden cells are small */
    private Bounds bounds(boolean isTold) {
        var from = new int[values.length];
        var to = new int[values.length];
        for (int place = 0; place < values.length; place++) {
            if (hidden[place]) {
                from[place] = isTold ? toldLow(place) : 0;
                to[place] = isTold ? toldHigh(place) : Bounds.OPEN;
            } else {
                from[place] = Disclosure.leastShown(Disclosure.rounded(values[place]));
                to[place] = Disclosure.mostShown(Disclosure.rounded(values[place]));
            }
            if (isTold) {
                from[place] = (int) Math.max(from[place], floor[place]);
                to[place] = (int) Math.min(to[place], ceiling[place]);
            }
        }
        return new Bounds(tree, from, to, rest);
    }

    private int toldLow(int place) {
        return stayed(place) ? Math.max(low[place], Disclosure.leastShown(earlier[place])) : low[place];
    }

    private int toldHigh(int place) {
        return stayed(place) ? Math.min(high[place], Disclosure.mostShown(earlier[place])) : high[place];
    }

    /** Whether a companion can be known from an earlier release that showed it. */
    private boolean stayed(int place) {
        return !small[place] && earlier[place] == Disclosure.rounded(values[place]);
    }

    private static int[] rest(AreaTree tree, int[] values) {
        var rest = new int[values.length];
        for (int place = 0; place < values.length; place++) {
            if (tree.children()[place].length > 0) {
                rest[place] = values[place]
                        - Arrays.stream(tree.children()[place])
                                .map(part -> values[part])
                                .sum();
            }
        }
        return rest;
    }
}
