package org.meshwork.commissioning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.meshwork.commissioning.Counted.Pool;

/**
 * Somebody who knows the rules and what is published of a pair of organisations, and goes through every pair there could be:
 * whatever is so of all those that would be published just like it is known.
 */
class PairAttackTests {

    private static final int PROMISED = 3;
    private static final int MOST = 17;
    private static final int MOST_PEOPLE = 20;

    /** All that may not be said of a pair. */
    private enum Count {
        PEOPLE,
        JOINED,
        TORN,
        UNKNOWN,
        KNOWN,
        KNOWING,
        NOT_KNOWING,
        WITHOUT_NEED
    }

    @Test
    void leavesThreeValuesToEachHiddenNumber() {
        assertThat(solved(Disclosure::publish)).isEmpty();
    }

    @Test
    void solvesSomeWhereNothingElseIsHidden() {
        assertThat(solved(Disclosure::withoutCompanions)).hasSizeGreaterThan(3);
    }

    /** What is shown of each, and of all that are shown so, the least and the most of each count. */
    private static List<String> solved(Function<CountedPair, Optional<FaultLine>> gate) {
        var ranges = new HashMap<FaultLine, int[][]>();
        for (int people = Disclosure.FEWEST; people <= MOST_PEOPLE; people++) {
            for (int joined = 0; joined <= MOST; joined++) {
                for (int torn = 0; torn <= MOST; torn++) {
                    for (int unknown = Math.max(0, people - joined - torn); unknown <= MOST; unknown++) {
                        for (int need = Disclosure.FEWEST - 1; need <= Math.min(people, torn); need++) {
                            each(gate, ranges, people, joined, torn, unknown, need);
                        }
                        if (torn < Disclosure.FEWEST - 1) {
                            each(gate, ranges, people, joined, torn, unknown, torn);
                        }
                    }
                }
            }
        }
        var solved = new ArrayList<String>();
        ranges.forEach((line, range) -> {
            for (var what : Count.values()) {
                var low = range[what.ordinal()][0];
                var high = range[what.ordinal()][1];
                if (high - low + 1 < PROMISED && isHidden(what, line, low)) {
                    solved.add(what + " is " + low + " to " + high + ": " + line);
                }
            }
        });
        return solved;
    }

    private static boolean isHidden(Count what, FaultLine line, int low) {
        var isFew = low < Disclosure.FEWEST;
        return switch (what) {
            case PEOPLE -> true;
            case JOINED -> line.coverage().shown().isEmpty();
            case UNKNOWN -> line.unknown().shown().isEmpty();
            case TORN, KNOWN, KNOWING, NOT_KNOWING -> isFew;
            case WITHOUT_NEED -> isFew && !line.needs().isEmpty();
        };
    }

    /** For every number of people who know of any: what is published depends only on whether these and the others are few. */
    private static void each(
            Function<CountedPair, Optional<FaultLine>> gate,
            Map<FaultLine, int[][]> ranges,
            int people,
            int joined,
            int torn,
            int unknown,
            int need) {
        var least = Math.max(Math.max(people - unknown, need), joined + torn > 0 ? 1 : 0);
        var most = Math.min(people, joined + torn);
        for (int knowing = least; knowing <= most; knowing++) {
            var isFirst = knowing == least || knowing == Disclosure.FEWEST || people - knowing == Disclosure.FEWEST - 1;
            var isLast = knowing == most || knowing == Disclosure.FEWEST - 1 || people - knowing == Disclosure.FEWEST;
            if (isFirst || isLast) {
                var pool = new Pool(joined, torn, unknown, knowing, people);
                var pair = new CountedPair("B", "a", "A", "z", "Z", pool, Map.of("meals", need), Map.of());
                var counts = new int[] {
                    people, joined, torn, unknown, joined + torn, knowing, people - knowing, people - need
                };
                gate.apply(pair).ifPresent(line -> widen(ranges.computeIfAbsent(line, none -> none()), counts));
            }
        }
    }

    private static int[][] none() {
        var none = new int[Count.values().length][];
        Arrays.setAll(none, what -> new int[] {Integer.MAX_VALUE, Integer.MIN_VALUE});
        return none;
    }

    private static void widen(int[][] ranges, int[] counts) {
        for (int what = 0; what < counts.length; what++) {
            ranges[what][0] = Math.min(ranges[what][0], counts[what]);
            ranges[what][1] = Math.max(ranges[what][1], counts[what]);
        }
    }
}
