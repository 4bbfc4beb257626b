package org.meshwork.commissioning;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.meshwork.commissioning.Attacker.Cell;

/**
 * What an {@link Attacker} makes of published pairs of organisations, each by itself and beside the figures of their whole:
 * no handover is of two pairs, and what is of a pair is of the whole.
 */
final class PairAttacker {

    private final Inequalities known;
    private final boolean isTold;
    private final Map<Cell, Integer> hidden = new LinkedHashMap<>();

    PairAttacker(Inequalities known, boolean isTold) {
        this.known = known;
        this.isTold = isTold;
    }

    /** What may not be known, by what it is called. */
    Map<Cell, Integer> hidden() {
        return hidden;
    }

    /** @param whole the variable of each count of the whole @param cell which the whole is */
    void sees(List<FaultLine> lines, List<CountedPair> real, ToIntFunction<String> whole, Cell cell) {
        var joined = new HashMap<>(Map.of(whole.applyAsInt("joined"), -1));
        var torn = new HashMap<>(Map.of(whole.applyAsInt("known"), -1, whole.applyAsInt("joined"), 1));
        var unknown = new HashMap<>(Map.of(whole.applyAsInt("unknown"), -1));
        for (var line : lines) {
            var pair = real.stream()
                    .filter(one -> line.key().equals(one.one() + "~" + one.other()))
                    .findFirst()
                    .orElseThrow();
            var it = new One(line, pair, new Cell(cell.month(), line.key(), cell.filter(), ""));
            joined.put(it.joined, 1);
            torn.put(it.torn, 1);
            unknown.put(it.unknown, 1);
            it.isAtMost(it.people, whole.applyAsInt("people"));
            it.isAtMost(it.tornPeople, whole.applyAsInt(Borough.MISSING));
        }
        List.of(joined, torn, unknown).forEach(sum -> known.atMost(sum, 0));
    }

    /** One pair: its variables, and what must hold between them. */
    private final class One {

        private final Cell cell;
        private final int people;
        private final int joined;
        private final int torn;
        private final int unknown;
        private final int tornPeople;

        One(FaultLine line, CountedPair pair, Cell cell) {
            this.cell = cell;
            var pool = pair.pool();
            var coverage = line.coverage().shown();
            var share = line.unknown().shown();
            people = shown(line.people(), pool.holding());
            var knowing = told(pool.knowing());
            joined = coverage.filter(one -> !Attacker.isEdge(one)).isPresent()
                    ? shown(coverage.get().part(), pool.joined())
                    : told(pool.joined());
            torn = told(pool.torn());
            unknown = share.filter(one -> !Attacker.isEdge(one)).isPresent()
                    ? shown(share.get().part(), pool.unknown())
                    : told(pool.unknown());
            var all = share.map(one -> shown(one.whole(), pool.all())).orElseGet(() -> told(pool.all()));
            var sum = coverage.map(one -> shown(one.whole(), pool.known())).orElseGet(() -> told(pool.known()));
            tornPeople = known.variable(0, Inequalities.MOST, tornPeople(pair));
            isSum(sum, joined, torn);
            isSum(all, sum, unknown);
            isAtMost(knowing, people);
            isAtMost(knowing, sum);
            isAtMost(people, knowing, unknown);
            isAtMost(tornPeople, knowing);
            isAtMost(tornPeople, torn);
            isAtMost(knowing, tornPeople, joined);
            if (coverage.filter(one -> !Attacker.isEdge(one)).isEmpty()) {
                hidden.put(cell.as("joined"), joined);
                ifFew("torn", torn, pool.torn());
            }
            if (share.filter(one -> !Attacker.isEdge(one)).isEmpty()) {
                hidden.put(cell.as("unknown"), unknown);
                ifFew("known", sum, pool.known());
            }
            ifFew("knowing", knowing, pool.knowing());
            rest("not knowing", knowing, pool.holding() - pool.knowing());
            line.needs().forEach(need -> {
                var some = pair.needs().getOrDefault(need.need(), 0);
                var number = shown(need.people(), some);
                isAtMost(number, tornPeople);
                rest("without " + need.need(), number, pool.holding() - some);
            });
            line.doubled().forEach(kind -> {
                var some = pair.kinds().getOrDefault(kind.kind(), 0);
                rest("without " + kind.kind(), shown(kind.people(), some), pool.holding() - some);
            });
        }

        /** One number that fits. */
        private static int tornPeople(CountedPair pair) {
            var most = pair.needs().values().stream().mapToInt(i -> i).max().orElse(0);
            return Math.max(most, pair.pool().knowing() - pair.pool().joined());
        }

        private int shown(int rounded, int count) {
            return known.variable(Disclosure.leastShown(rounded), Disclosure.mostShown(rounded), count);
        }

        private int told(int count) {
            var isFew = count < Disclosure.FEWEST;
            return known.variable(
                    isTold && !isFew ? Disclosure.FEWEST : 0,
                    isTold && isFew ? Disclosure.FEWEST - 1 : Inequalities.MOST,
                    count);
        }

        private void ifFew(String what, int number, int count) {
            if (count < Disclosure.FEWEST) {
                hidden.put(cell.as(what), number);
            }
        }

        private void rest(String what, int part, int count) {
            var rest = known.variable(0, Inequalities.MOST, count);
            isSum(people, part, rest);
            ifFew(what, rest, count);
        }

        private void isSum(int sum, int one, int other) {
            known.atMost(Map.of(sum, 1, one, -1, other, -1), 0);
            known.atMost(Map.of(sum, -1, one, 1, other, 1), 0);
        }

        private void isAtMost(int number, int... others) {
            var sum = new HashMap<>(Map.of(number, 1));
            for (int other : others) {
                sum.put(other, -1);
            }
            known.atMost(sum, 0);
        }
    }
}
