package org.meshwork.ui.find;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;

/** Lets one visitor do a thing a few times in a while, and no more. */
final class Pace implements Serializable {

    private static final int TIMES = 5;
    private static final Duration WHILE = Duration.ofMinutes(10);

    private final Deque<Instant> done = new ArrayDeque<>();

    /** Counts it where it may be done. */
    boolean mayGoOn(Instant now) {
        while (!done.isEmpty() && !done.getFirst().isAfter(now.minus(WHILE))) {
            done.removeFirst();
        }
        if (done.size() >= TIMES) {
            return false;
        }
        done.addLast(now);
        return true;
    }
}
