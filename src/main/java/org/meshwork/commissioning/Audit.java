package org.meshwork.commissioning;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

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

    private static final Logger log = LoggerFactory.getLogger(Audit.class);

    private static final int PROMISED = 3;

    /** A star keeps at least so many possible values, bound by bound: one more than is promised. */
    private static final int VALUES = 4;

    private final Grid grid;
    private final List<Sheet> sheets = new ArrayList<>();
    private final Sheet now;
    private final int latest;
    private final Inference inference;
    private final int[] lows;
    private final int[] highs;

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
        lows = new int[2 * (latest + grid.size())];
        highs = new int[lows.length];
    }

    /** What may be shown. */
    Sheet repaired() {
        do {
            knowWithoutFigures();
        } while (hasRepaired(PROMISED, this::groupsToldOf));
        inference.copyTo(lows, highs);
        report();
        do {
            inference.reset(lows, highs);
            show(now, latest);
            inference.settle();
        } while (hasRepaired(VALUES, this::figuresBehind));
        return now;
    }

    /** Numbers only: what these stars are is nobody's business. */
    private void report() {
        var known = IntStream.range(0, latest + grid.size())
                .filter(number -> sheets.get(number / grid.size()).isStar(number % grid.size()))
                .filter(number -> highs[number] - lows[number] + 1 < PROMISED)
                .count();
        if (known > 0) {
            log.warn(
                    "Earlier releases already leave {} hidden figures fewer than {} possible values each; a new release cannot mend that",
                    known,
                    PROMISED);
        }
    }

    /** All that was published before, and what is told of the new release. */
    private void knowWithoutFigures() {
        inference.forget();
        Arrays.fill(lows, 0);
        Arrays.fill(highs, Inference.OPEN);
        for (int month = 0; month < sheets.size(); month++) {
            tell(sheets.get(month), month * grid.size());
            if (sheets.get(month) != now) {
                show(sheets.get(month), month * grid.size());
            }
        }
        inference.settle();
    }

    /** What is told of each star by its kind; of shares of a group that is shown also that they are not for few. */
    private void tell(Sheet sheet, int from) {
        for (int at = 0; at < grid.size(); at++) {
            var what = grid.whatAt(at);
            switch (sheet.state(at - what)) {
                case ABSENT -> {}
                case NOBODY -> inference.give(from + at, 0, 0);
                case HIDDEN, EDGE, SHOWN -> {
                    if (grid.isItem(what) && sheet.isFew(at)) {
                        var isSomebody = what == Grid.PEOPLE && grid.filterAt(at) == 0;
                        inference.give(from + at, isSomebody ? 1 : 0, Disclosure.FEWEST - 1);
                    } else if (what == Grid.PEOPLE || isToldNotFew(sheet, at)) {
                        inference.give(from + at, Disclosure.FEWEST, Inference.OPEN);
                    }
                }
            }
        }
    }

    private boolean isToldNotFew(Sheet sheet, int at) {
        var what = grid.whatAt(at);
        return grid.isItem(what) && !sheet.isFew(at) && sheet.state(at - what) == Sheet.State.SHOWN;
    }

    /** What each number is by what is shown of it. */
    private void show(Sheet sheet, int from) {
        for (int at = 0; at < grid.size(); at++) {
            if (isShown(sheet, at)) {
                var rounded = Disclosure.rounded(sheet.count(at));
                inference.give(from + at, Disclosure.leastShown(rounded), Disclosure.mostShown(rounded));
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

    /**
     * Hides something wherever too few values remain; false where they remain nowhere, or nothing can be done.
     *
     * @param least how many are enough
     * @param behind which items of the new release something rests on that was concluded
     */
    private boolean hasRepaired(int least, Function<Set<Integer>, Set<Integer>> behind) {
        var hidden = new BitSet();
        for (int number = 0; number < latest + grid.size(); number++) {
            if (isExposed(number, least)) {
                var causes = behind.apply(explanation(number));
                if (causes.stream().noneMatch(hidden::get)) {
                    cheapest(causes).ifPresent(item -> {
                        hidden.set(item);
                        now.hide(grid.filterAt(item), grid.areaAt(item), grid.whatAt(item));
                    });
                }
            }
        }
        return !hidden.isEmpty();
    }

    /** What was known before the figures of the new release cannot be taken back by hiding them. */
    private boolean isExposed(int number, int least) {
        var sheet = sheets.get(number / grid.size());
        var at = number % grid.size();
        return sheet.isStar(at)
                && (isNarrow(number, least) || (isFewWithout(sheet, at) && isNarrow(inference.rest(number), least)));
    }

    private boolean isNarrow(int number, int least) {
        return inference.values(number) < Math.min(least, highs[number] - lows[number] + 1);
    }

    /** Whether it is part of something of which few are not in it. */
    private boolean isFewWithout(Sheet sheet, int at) {
        var what = grid.whatAt(at);
        return grid.whole(what) != Grid.NONE
                && sheet.count(at - what + grid.whole(what)) - sheet.count(at) < Disclosure.FEWEST;
    }

    /** All bounds that those of the number rest on, its own among them, as far as they are news. */
    private Set<Integer> explanation(int number) {
        var seen = new LinkedHashSet<Integer>();
        var todo = new ArrayDeque<Integer>();
        IntConsumer add = bound -> {
            if (isNews(bound) && seen.add(bound)) {
                todo.add(bound);
            }
        };
        add.accept(2 * number);
        add.accept(2 * number + 1);
        add.accept(2 * inference.rest(number));
        add.accept(2 * inference.rest(number) + 1);
        while (!todo.isEmpty()) {
            inference.reasons(todo.poll(), add);
        }
        return seen;
    }

    private Set<Integer> figuresBehind(Set<Integer> bounds) {
        var items = new HashSet<Integer>();
        for (var bound : bounds) {
            var at = bound / 2 - latest;
            if (at >= 0 && at < grid.size() && isShown(now, at) && isNewsByItself(bound, at)) {
                items.add(item(at));
            }
        }
        return items;
    }

    private Set<Integer> groupsToldOf(Set<Integer> bounds) {
        var items = new HashSet<Integer>();
        for (var bound : bounds) {
            for (var at : List.of(bound / 2 - latest, inference.toldOfShare(bound) - latest)) {
                if (at >= 0 && at < grid.size() && grid.whatAt(at) != Grid.PEOPLE && isToldNotFew(now, at)) {
                    items.add(at - grid.whatAt(at));
                }
            }
        }
        return items;
    }

    private boolean isNews(int bound) {
        return bound % 2 == 0
                ? inference.low(bound / 2) > lows[bound / 2]
                : inference.high(bound / 2) < highs[bound / 2];
    }

    private boolean isNewsByItself(int bound, int at) {
        var rounded = Disclosure.rounded(now.count(at));
        return bound % 2 == 0
                ? Disclosure.leastShown(rounded) > lows[bound / 2]
                : Disclosure.mostShown(rounded) < highs[bound / 2];
    }

    private Optional<Integer> cheapest(Set<Integer> items) {
        return items.stream()
                .min(Comparator.comparing(this::isKnownAnyhow)
                        .thenComparingLong(this::loss)
                        .thenComparing(item -> item));
    }

    /** Whether it would be a star that earlier releases had solved. */
    private boolean isKnownAnyhow(int item) {
        return highs[latest + item] - lows[latest + item] + 1 < VALUES;
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
