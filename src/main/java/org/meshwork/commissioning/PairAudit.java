package org.meshwork.commissioning;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.meshwork.commissioning.Sheet.State;

/**
 * As {@link Audit}, for one pair of organisations by itself: hides more of it until nothing hidden can be solved from what it
 * shows. The same counts give the same, so that a pair that stays as it was shows the same in every release.
 */
final class PairAudit {

    /** Each hidden number keeps at least so many possible values, bound by bound: one more than is promised. */
    private static final int VALUES = 4;

    private final CountedPair pair;

    PairAudit(CountedPair pair) {
        this.pair = pair;
    }

    /** What is shown of a pair. @param needs that are listed @param kinds that are listed */
    record Seen(State coverage, State unknown, Set<String> needs, Set<String> kinds) {

        Seen {
            needs = Set.copyOf(needs);
            kinds = Set.copyOf(kinds);
        }
    }

    /** Empty where nothing of it may be shown. */
    Optional<Seen> repaired(Seen bare) {
        var seen = bare;
        while (isExposed(seen)) {
            var less = less(seen);
            if (less.isEmpty()) {
                return Optional.empty();
            }
            seen = less.stream().filter(one -> !isExposed(one)).findFirst().orElse(less.getFirst());
        }
        return Optional.of(seen);
    }

    /** Every way of hiding one thing more, what is missed least first. */
    private List<Seen> less(Seen seen) {
        var less = new ArrayList<Seen>();
        if (seen.unknown() != State.HIDDEN) {
            less.add(new Seen(seen.coverage(), State.HIDDEN, seen.needs(), seen.kinds()));
        }
        fewestFirst(seen.kinds(), pair.kinds())
                .forEach(kind ->
                        less.add(new Seen(seen.coverage(), seen.unknown(), seen.needs(), without(seen.kinds(), kind))));
        fewestFirst(seen.needs(), pair.needs())
                .forEach(need ->
                        less.add(new Seen(seen.coverage(), seen.unknown(), without(seen.needs(), need), seen.kinds())));
        if (seen.coverage() != State.HIDDEN) {
            less.add(new Seen(State.HIDDEN, seen.unknown(), seen.needs(), seen.kinds()));
        }
        return less;
    }

    private static List<String> fewestFirst(Set<String> codes, Map<String, Integer> counts) {
        return codes.stream()
                .sorted(Comparator.comparing((String code) -> counts.getOrDefault(code, 0))
                        .thenComparing(code -> code))
                .toList();
    }

    private static Set<String> without(Set<String> codes, String code) {
        var rest = new TreeSet<>(codes);
        rest.remove(code);
        return rest;
    }

    /** Whether somebody who is told what each star is, and whether fewer than 8 know of any handover, learns too much. */
    private boolean isExposed(Seen seen) {
        var pool = pair.pool();
        var world = new Bounds();
        var hidden = new ArrayList<Integer>();
        var people = shown(world, pool.holding());
        var knowing = told(world, pool.knowing());
        var isCovered = seen.coverage() == State.SHOWN;
        var joined = isCovered ? shown(world, pool.joined()) : told(world, pool.joined());
        var torn = told(world, pool.torn());
        var known = seen.coverage() == State.HIDDEN ? told(world, pool.known()) : shown(world, pool.known());
        var unknown = seen.unknown() == State.SHOWN ? shown(world, pool.unknown()) : told(world, pool.unknown());
        var all = seen.unknown() == State.HIDDEN ? world.number(0, Bounds.OPEN) : shown(world, pool.all());
        world.isSum(known, joined, torn);
        world.isSum(all, known, unknown);
        world.isAtMost(knowing, people);
        world.isAtMost(knowing, known);
        world.isAtMost(people, knowing, unknown);
        var tornPeople = world.number(0, Bounds.OPEN);
        world.isAtMost(tornPeople, knowing);
        world.isAtMost(tornPeople, torn);
        world.isAtMost(knowing, tornPeople, joined);
        seen.needs().forEach(need -> {
            var some = pair.needs().getOrDefault(need, 0);
            world.isAtMost(listed(world, some, people, hidden), tornPeople);
        });
        seen.kinds().forEach(kind -> listed(world, pair.kinds().getOrDefault(kind, 0), people, hidden));
        if (!isCovered) {
            hidden.add(joined);
            ifFew(torn, pool.torn(), hidden);
        }
        if (seen.unknown() != State.SHOWN) {
            hidden.add(unknown);
            ifFew(known, pool.known(), hidden);
        }
        ifFew(knowing, pool.knowing(), hidden);
        rest(world, people, knowing, pool.holding() - pool.knowing(), hidden);
        world.settle();
        return hidden.stream().anyMatch(number -> world.values(number) < VALUES);
    }

    private static void ifFew(int number, int count, List<Integer> hidden) {
        if (count < Disclosure.FEWEST) {
            hidden.add(number);
        }
    }

    /** Of those for whom it is so, and of the others. */
    private int listed(Bounds world, int some, int people, List<Integer> hidden) {
        var number = shown(world, some);
        rest(world, people, number, pair.pool().holding() - some, hidden);
        return number;
    }

    private static void rest(Bounds world, int whole, int part, int count, List<Integer> hidden) {
        var rest = world.number(0, Bounds.OPEN);
        world.isSum(whole, part, rest);
        ifFew(rest, count, hidden);
    }

    private static int shown(Bounds world, int count) {
        var rounded = Disclosure.rounded(count);
        return world.number(Disclosure.leastShown(rounded), Disclosure.mostShown(rounded));
    }

    private static int told(Bounds world, int count) {
        return count < Disclosure.FEWEST
                ? world.number(0, Disclosure.FEWEST - 1)
                : world.number(Disclosure.FEWEST, Bounds.OPEN);
    }
}
