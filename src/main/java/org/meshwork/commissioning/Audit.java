package org.meshwork.commissioning;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/**
 * Tries to solve what a release hides, from all it shows and all that earlier releases showed, and hides more of it until
 * nothing can be solved, in any of them.
 *
 * <p>The strongest attacker is assumed, who is told of each star whether it stands for fewer than 8, for all but fewer than 8,
 * or for neither, and of each number whether it has changed since an earlier release. Each round shows to which figures of
 * the new release it is due that too few values remain, and hides the one whose loss is the smallest. It ends, as a release
 * that shows nothing tells nothing.
 */
final class Audit {

    /** A star keeps at least so many possible values, bound by bound: one more than is promised. */
    static int VALUES = 4;

    private final Grid grid;
    private final List<Sheet> sheets = new ArrayList<>();
    private final Sheet now;
    private final int latest;
    private final Inference inference;
    private int[] lows = {};
    private int[] highs = {};

    /** @param earlier oldest first */
    Audit(Sheet sheet, List<Sheet> earlier) {
        var filters = new HashSet<Filter>();
        for (var one : earlier) {
            for (int filter = 0; filter < one.grid().filters(); filter++) {
                filters.add(one.grid().filter(filter));
            }
        }
        for (int filter = 0; filter < sheet.grid().filters(); filter++) {
            filters.add(sheet.grid().filter(filter));
        }
        grid = new Grid(sheet.grid().tree(), filters, sheet.grid().rules());
        earlier.forEach(one -> sheets.add(one.on(grid)));
        now = sheet.on(grid);
        sheets.add(now);
        latest = earlier.size() * grid.size();
        inference = new Inference(grid, sheets);
    }

    /** What may be shown. */
    Sheet repaired() {
        for (int month = 0; month < sheets.size(); month++) {
            tell(month);
            if (sheets.get(month) != now) {
                show(month);
            }
        }
        inference.settle();
        lows = inference.lows();
        highs = inference.highs();
        do {
            inference.reset(lows, highs);
            show(sheets.size() - 1);
            inference.settle();
        } while (hasRepaired());
        return now;
    }

    /** What each number is by the kind of its star; those that are shown are at least 8 as well. */
    private void tell(int month) {
        var sheet = sheets.get(month);
        for (int at = 0; at < grid.size(); at++) {
            var what = grid.whatAt(at);
            var number = month * grid.size() + at;
            switch (sheet.state(at - what)) {
                case ABSENT -> {}
                case NOBODY -> inference.give(number, 0, 0);
                case HIDDEN, EDGE, SHOWN -> {
                    if (grid.isItem(what)) {
                        var isSomebody = what == Grid.PEOPLE && grid.filterAt(at) == 0;
                        inference.give(
                                number,
                                sheet.isFew(at) ? (isSomebody ? 1 : 0) : Disclosure.FEWEST,
                                sheet.isFew(at) ? Disclosure.FEWEST - 1 : Inference.OPEN);
                    }
                }
            }
        }
    }

    /** What each number is by what is shown of it. */
    private void show(int month) {
        for (int at = 0; at < grid.size(); at++) {
            if (isShown(sheets.get(month), at)) {
                var rounded = Disclosure.rounded(sheets.get(month).count(at));
                inference.give(
                        month * grid.size() + at, Disclosure.leastShown(rounded), Disclosure.mostShown(rounded));
            }
        }
    }

    private boolean isShown(Sheet sheet, int at) {
        var state = sheet.state(item(at));
        return state == Sheet.State.SHOWN || (state == Sheet.State.EDGE && !grid.isItem(grid.whatAt(at)));
    }

    /** With what it is shown. */
    private int item(int at) {
        var what = grid.whatAt(at);
        return grid.isItem(what) ? at : at + 1;
    }

    private boolean hasRepaired() {
        var isHidden = new BitSet();
        var seen = new BitSet();
        for (int number = 0; number < latest + grid.size(); number++) {
            if (isExposed(number)) {
                seen.clear();
                var causes = causes(number, seen);
                if (causes.stream().noneMatch(isHidden::get)) {
                    cheapest(causes).ifPresent(item -> {
                        isHidden.set(item);
                        now.hide(grid.filterAt(item), grid.areaAt(item), grid.whatAt(item));
                    });
                }
            }
        }
        return !isHidden.isEmpty();
    }

    /** What was told anyhow cannot be taken back. */
    private boolean isExposed(int number) {
        return sheets.get(number / grid.size()).isStar(number % grid.size())
                && inference.values(number) < Math.min(VALUES, highs[number] - lows[number] + 1);
    }

    /** Items of the new release by which it came about. */
    private HashSet<Integer> causes(int number, BitSet seen) {
        var causes = new HashSet<Integer>();
        var todo = new ArrayDeque<Integer>();
        var add = (java.util.function.IntConsumer) bound -> {
            if (!seen.get(bound) && isNews(bound)) {
                seen.set(bound);
                todo.add(bound);
            }
        };
        add.accept(2 * number);
        add.accept(2 * number + 1);
        while (!todo.isEmpty()) {
            var bound = todo.poll();
            var at = bound / 2 - latest;
            if (at >= 0 && isShown(now, at) && bindsByItself(bound, at)) {
                causes.add(item(at));
            }
            inference.reasons(bound, add);
        }
        return causes;
    }

    private boolean isNews(int bound) {
        return bound % 2 == 0
                ? inference.low(bound / 2) > lows[bound / 2]
                : inference.high(bound / 2) < highs[bound / 2];
    }

    private boolean bindsByItself(int bound, int at) {
        var rounded = Disclosure.rounded(now.count(at));
        return bound % 2 == 0
                ? Disclosure.leastShown(rounded) > lows[bound / 2]
                : Disclosure.mostShown(rounded) < highs[bound / 2];
    }

    private Optional<Integer> cheapest(HashSet<Integer> items) {
        return items.stream().min(Comparator.comparingLong(this::loss).thenComparing(item -> item));
    }

    /** How many figures would be lost, each by how many people it speaks of. */
    private long loss(int item) {
        var cell = item - grid.whatAt(item);
        long loss = 0;
        if (item != cell) {
            return now.count(cell);
        }
        var filter = grid.filterAt(item);
        var area = grid.areaAt(item);
        loss += shown(cell);
        for (int narrower : grid.narrower(filter)) {
            loss += shown(grid.at(narrower, area));
        }
        return loss;
    }

    private long shown(int cell) {
        long shown = 0;
        for (int what = 0; what < grid.width(); what++) {
            if (now.state(cell + what) == Sheet.State.SHOWN) {
                shown++;
            }
        }
        return shown * now.count(cell);
    }
}
