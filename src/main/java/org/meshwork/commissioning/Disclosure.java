package org.meshwork.commissioning;

import static java.util.stream.Collectors.toSet;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.meshwork.commissioning.Sheet.State;
import org.meshwork.shared.Seam;

/**
 * Decides what may be seen: the one gate between what was added up and what is published. {@code docs/disclosure-control.md}
 * says the same for a data-protection officer.
 *
 * <p>The published rule for Hospital Episode Statistics: a count of 1 to 7 people is hidden, others are rounded to the nearest
 * 5, and 0 stays 0 where nobody at all was counted. Beside it: under a filter 0 is hidden too, as it would say of everybody
 * in the area that they are not in the group; a share is hidden unless at least 8 have what is counted and at least 8 have
 * not; all that belongs to a hidden group is hidden; and {@link Audit} hides companions until nothing hidden can be solved
 * from all that was published, now and before.
 */
final class Disclosure {

    static final int STEP = 5;
    static final int FEWEST = 8;

    /** Of so many, 7 are under 5%: then "5% or less" says no more than a star. */
    static final int MANY = 160;

    private final Sheet sheet;
    private final Grid grid;

    private Disclosure(Sheet sheet) {
        this.sheet = sheet;
        grid = sheet.grid();
    }

    /**
     * All of a release at once. The same input gives the same.
     *
     * @param counted before disclosure control, each area and filter at most once; what is missing is 0
     * @param rules ids of all rules
     * @param earlier the releases before this that somebody may lay beside it, oldest first
     */
    static Sheet publish(Collection<Counted> counted, Collection<String> rules, AreaTree tree, List<Sheet> earlier) {
        return new Audit(withoutCompanions(counted, rules, tree), earlier).repaired();
    }

    /** What would be published without complementary suppression. */
    static Sheet withoutCompanions(Collection<Counted> counted, Collection<String> rules, AreaTree tree) {
        var filters = new HashSet<>(Set.of(Filter.EVERYBODY));
        counted.forEach(one -> filters.add(one.filter()));
        var sheet = new Sheet(new Grid(tree, filters, rules));
        new Disclosure(sheet).decide(counted);
        return sheet;
    }

    private void decide(Collection<Counted> counted) {
        var places = new Counted[grid.filters()][grid.tree().size()];
        for (var one : counted) {
            var area = grid.area(one.area());
            if (area != Grid.NONE) {
                places[grid.filter(one.filter())][area] = one;
            }
        }
        for (int filter = 0; filter < grid.filters(); filter++) {
            for (int area = 0; area < grid.tree().size(); area++) {
                var one = places[filter][area];
                decide(
                        filter,
                        area,
                        one == null ? Counted.nobody(grid.tree().codes().get(area), grid.filter(filter)) : one);
            }
        }
    }

    private void decide(int filter, int area, Counted counted) {
        var at = grid.at(filter, area);
        sheet.put(at, grid.row(counted));
        var isNobodyThere = sheet.count(grid.at(0, area)) == 0;
        var isHidden = isTooFew(counted.people())
                || Arrays.stream(grid.wider(filter)).anyMatch(wider -> sheet.isStar(grid.at(wider, area)));
        sheet.put(at, isNobodyThere ? State.NOBODY : isHidden ? State.HIDDEN : State.SHOWN);
        for (int what = 1; what < grid.width(); what++) {
            if (grid.isItem(what)) {
                var state = isHidden || isTooFew(whose(counted, what)) || isOfHidden(at, what)
                        ? State.HIDDEN
                        : share(sheet.count(at + what), sheet.count(at + grid.whole(what)));
                sheet.put(at + what, isNobodyThere ? State.NOBODY : state);
            }
        }
    }

    /** A share shows how many its whole is. */
    private boolean isOfHidden(int at, int what) {
        var whole = grid.whole(what);
        return whole != Grid.PEOPLE && grid.isItem(whole) && sheet.state(at + whole) != State.SHOWN;
    }

    /** How many people that share rests on. Known and unknown handovers are hidden together: they add up to all. */
    private int whose(Counted counted, int what) {
        if (what < grid.known()) {
            return grid.whole(what) == Grid.PEOPLE
                    ? counted.people()
                    : counted.rule(grid.rules().get(grid.whole(what) - 1));
        }
        if (what == grid.joined()) {
            return counted.all().knowing();
        }
        return what == grid.unknown()
                ? Math.min(counted.all().knowing(), counted.all().holding())
                : counted.seam(Seam.values()[(what - grid.seam(0)) / 2]).knowing();
    }

    /** Hidden unless at least 8 have it and 8 have not, or it says no more than a star. */
    private static State share(int part, int whole) {
        if (!isTooFew(part) && !isTooFew(whole - part)) {
            return State.SHOWN;
        }
        return rounded(whole) < MANY ? State.HIDDEN : State.EDGE;
    }

    /**
     * A pair of organisations; empty where they share fewer than 8 people, so that nobody learns that they share any. Pairs
     * overlap and leave out whoever has no organisation of the directory, so that they add up to nothing that is published.
     */
    static Optional<FaultLine> publish(CountedPair pair) {
        return isTooFew(pair.pool().holding())
                ? Optional.empty()
                : new PairAudit(pair).repaired(bare(pair)).map(seen -> line(pair, seen));
    }

    /** What would be published of a pair if nothing else were hidden for it. */
    static Optional<FaultLine> withoutCompanions(CountedPair pair) {
        return isTooFew(pair.pool().holding()) ? Optional.empty() : Optional.of(line(pair, bare(pair)));
    }

    private static PairAudit.Seen bare(CountedPair pair) {
        var pool = pair.pool();
        var isKnownToFew = isTooFew(pool.knowing());
        return new PairAudit.Seen(
                isKnownToFew ? State.HIDDEN : share(pool.joined(), pool.known()),
                isKnownToFew && pool.known() > 0 ? State.HIDDEN : share(pool.unknown(), pool.all()),
                listed(pair.needs()),
                listed(pair.kinds()));
    }

    private static Set<String> listed(Map<String, Integer> counts) {
        return counts.keySet().stream()
                .filter(code -> !isTooFew(counts.getOrDefault(code, 0)))
                .collect(toSet());
    }

    private static FaultLine line(CountedPair pair, PairAudit.Seen seen) {
        var pool = pair.pool();
        return new FaultLine(
                new FaultLine.Party(pair.one(), pair.oneName()),
                new FaultLine.Party(pair.other(), pair.otherName()),
                rounded(pool.holding()),
                published(seen.coverage(), pool.joined(), pool.known()),
                published(seen.unknown(), pool.unknown(), pool.all()),
                mostFirst(seen.needs(), pair.needs(), FaultLine.TornNeed::new),
                mostFirst(seen.kinds(), pair.kinds(), FaultLine.Doubled::new));
    }

    private static <T> List<T> mostFirst(
            Set<String> codes, Map<String, Integer> counts, BiFunction<String, Integer, T> published) {
        return codes.stream()
                .map(code -> Map.entry(code, rounded(counts.getOrDefault(code, 0))))
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(one -> published.apply(one.getKey(), one.getValue()))
                .toList();
    }

    private static Published<Share> published(State state, int part, int whole) {
        var of = rounded(whole);
        return switch (state) {
            case SHOWN -> new Published.Shown<>(new Share(rounded(part), of));
            case EDGE -> new Published.Shown<>(new Share(isTooFew(part) ? 0 : of, of));
            case ABSENT, HIDDEN, NOBODY -> new Published.Suppressed<>();
        };
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
}
