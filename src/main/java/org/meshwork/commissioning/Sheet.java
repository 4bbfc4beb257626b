package org.meshwork.commissioning;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.meshwork.shared.Seam;

/**
 * All counts of a release before disclosure control, and what may be seen of each item. Never leaves this module: what does
 * are its {@link #figures}.
 */
final class Sheet {

    /** What may be seen of an item; in this order they are kept. */
    enum State {
        /** Of this filter there is nothing. */
        ABSENT,
        /** A star. */
        HIDDEN,
        /** That next to none or next to all have it. */
        EDGE,
        SHOWN,
        /** That there is nobody. */
        NOBODY;

        private static final State[] ALL = values();

        boolean isSomebody() {
            return this != ABSENT && this != NOBODY;
        }
    }

    private final Grid grid;
    private final int[] counts;
    /** By ordinal: a county has millions. */
    private final byte[] states;

    Sheet(Grid grid) {
        this.grid = grid;
        counts = new int[grid.size()];
        states = new byte[grid.size()];
    }

    Grid grid() {
        return grid;
    }

    int count(int at) {
        return counts[at];
    }

    State state(int at) {
        return State.ALL[states[at]];
    }

    void put(int at, int[] row) {
        System.arraycopy(row, 0, counts, at, row.length);
    }

    void put(int at, State state) {
        states[at] = (byte) state.ordinal();
    }

    boolean isStar(int at) {
        return state(at) == State.HIDDEN || state(at) == State.EDGE;
    }

    /** Whether fewer than 8 have it. */
    boolean isFew(int at) {
        return counts[at] < Disclosure.FEWEST;
    }

    /** Whether it has somebody in that area, and all their counts by that filter are what they are in the other. */
    boolean isAs(Sheet other, int cell) {
        var to = cell + grid.width();
        return state(cell).isSomebody()
                && other.state(cell).isSomebody()
                && Arrays.equals(counts, cell, to, other.counts, cell, to);
    }

    /** The share as it may be seen. @param whole where it stands @param part where it stands */
    private Published<Share> share(int part, int whole) {
        return switch (state(part)) {
            case NOBODY -> new Published.None<>();
            case ABSENT, HIDDEN -> new Published.Suppressed<>();
            case EDGE -> {
                var of = Disclosure.rounded(counts[whole]);
                yield new Published.Shown<>(new Share(isFew(part) ? 0 : of, of));
            }
            case SHOWN ->
                new Published.Shown<>(new Share(Disclosure.rounded(counts[part]), Disclosure.rounded(counts[whole])));
        };
    }

    /** Hides an item and all that belongs to it. */
    void hide(int filter, int area, int what) {
        var at = grid.at(filter, area);
        if (what != Grid.PEOPLE) {
            for (int item = 0; item < grid.width(); item++) {
                if (item == what || grid.whole(item) == what) {
                    hide(at + item);
                }
            }
            return;
        }
        for (int item = 0; item < grid.width(); item++) {
            hide(at + item);
        }
        for (int narrower : grid.narrower(filter)) {
            for (int item = 0; item < grid.width(); item++) {
                hide(grid.at(narrower, area) + item);
            }
        }
    }

    private void hide(int at) {
        if (state(at) == State.SHOWN || state(at) == State.EDGE) {
            put(at, State.HIDDEN);
        }
    }

    /** Of each filter of which anything may be seen, all areas. */
    List<Figure> figures() {
        var figures = new ArrayList<Figure>();
        for (int filter = 0; filter < grid.filters(); filter++) {
            if (isSeen(filter)) {
                for (int area = 0; area < grid.tree().size(); area++) {
                    figures.add(figure(filter, area));
                }
            }
        }
        return figures;
    }

    /** Everybody always is; another filter where it shows how many somewhere. */
    boolean isSeen(int filter) {
        if (grid.filter(filter).isEverybody()) {
            return true;
        }
        for (int area = 0; area < grid.tree().size(); area++) {
            if (state(grid.at(filter, area)) == State.SHOWN) {
                return true;
            }
        }
        return false;
    }

    private Figure figure(int filter, int area) {
        var at = grid.at(filter, area);
        var rules = new HashMap<String, Published<Share>>();
        for (int rule = 0; rule < grid.rules().size(); rule++) {
            rules.put(grid.rules().get(rule), share(at + 1 + rule, at + grid.whole(1 + rule)));
        }
        var seams = new EnumMap<Seam, Published<Share>>(Seam.class);
        for (var seam : Seam.values()) {
            var known = at + grid.seam(seam.ordinal());
            seams.put(seam, share(known + 1, known));
        }
        return new Figure(
                grid.tree().codes().get(area),
                grid.filter(filter),
                switch (state(at)) {
                    case NOBODY -> new Published.Shown<>(0);
                    case SHOWN -> new Published.Shown<>(Disclosure.rounded(counts[at]));
                    case ABSENT, HIDDEN, EDGE -> new Published.Suppressed<>();
                },
                share(at + grid.joined(), at + grid.known()),
                share(at + grid.unknown(), at + grid.all()),
                rules,
                seams);
    }

    /** The same on another grid: what that has no place for is left out. */
    Sheet on(Grid other) {
        var moved = new Sheet(other);
        var names = new HashMap<String, Integer>();
        other.names().forEach(name -> names.put(name, names.size()));
        for (int filter = 0; filter < grid.filters(); filter++) {
            var toFilter = other.filter(grid.filter(filter));
            for (int area = 0; area < grid.tree().size(); area++) {
                var toArea = other.area(grid.tree().codes().get(area));
                if (toFilter != Grid.NONE && toArea != Grid.NONE && isSeen(filter)) {
                    move(grid.at(filter, area), moved, other.at(toFilter, toArea), names);
                }
            }
        }
        return moved;
    }

    private void move(int from, Sheet to, int at, Map<String, Integer> names) {
        var what = 0;
        for (var name : grid.names()) {
            var place = names.get(name);
            if (place != null) {
                to.counts[at + place] = counts[from + what];
                to.states[at + place] = states[from + what];
            }
            what++;
        }
    }
}
