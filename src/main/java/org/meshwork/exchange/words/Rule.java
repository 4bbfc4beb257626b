package org.meshwork.exchange.words;

import java.util.List;
import java.util.Set;

/**
 * One row of {@code wording.csv}: where it stands, a phrase speaks for something, unless it does not.
 *
 * @param weight how likely it is right, from this phrase alone, where a text begins
 * @param unless it says nothing where one of these is found
 * @param with it says nothing where none of these is found; empty for always
 */
record Rule(List<Target> gives, double weight, Set<Place> places, List<Context> unless, List<Context> with) {

    Rule {
        if (!(weight > 0 && weight < 1)) {
            throw new IllegalArgumentException("weight of " + gives + " is not between 0 and 1: " + weight);
        }
    }

    /** @param phrase its number in {@link Phrases} */
    record Context(Scope scope, int phrase) {}

    enum Scope {
        CLAUSE,
        NAME,
        ANYWHERE
    }
}
