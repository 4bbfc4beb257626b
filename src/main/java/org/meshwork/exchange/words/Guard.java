package org.meshwork.exchange.words;

import java.util.Set;

/**
 * One row of {@code wording-guards.csv}: words that take the meaning from those near them, as "we do not offer …".
 *
 * @param reach how many words of the same clause it silences
 * @param unless phrases, by number, that begin like it and mean no such thing: "not only"
 */
record Guard(Side side, int reach, Set<Integer> unless) {

    enum Side {
        /** Silences what comes before it. */
        BEFORE,
        AFTER,
        BOTH
    }

    boolean silences(Phrases.Hit guard, Phrases.Hit other) {
        return switch (side) {
            case BEFORE -> isBefore(guard, other);
            case AFTER -> isAfter(guard, other);
            case BOTH -> isBefore(guard, other) || isAfter(guard, other);
        };
    }

    private boolean isBefore(Phrases.Hit guard, Phrases.Hit other) {
        return other.last() < guard.first() && guard.first() - other.last() <= reach;
    }

    private boolean isAfter(Phrases.Hit guard, Phrases.Hit other) {
        return other.first() > guard.last() && other.first() - guard.last() <= reach;
    }
}
