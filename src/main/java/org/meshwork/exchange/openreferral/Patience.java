package org.meshwork.exchange.openreferral;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/**
 * How to ask a server again: after what it says in {@code Retry-After}, or else after one second, then two, four … And how
 * to ask it politely: with a pause between one page and the next.
 *
 * @param attempts for one page, at most
 * @param politeness pause between two pages
 * @param longestWait a server that wants more is given up
 */
record Patience(int attempts, Duration politeness, Duration longestWait, Pause pause) {

    private static final int MOST_DOUBLINGS = 10;

    /** Sleeps; a test only notes for how long. */
    interface Pause {
        void of(Duration time) throws InterruptedException;
    }

    static Patience of(FeedSettings settings) {
        return new Patience(settings.attempts(), settings.politeness(), settings.longestWait(), Thread::sleep);
    }

    void beforeTheNextPage() throws InterruptedException {
        if (!politeness.isZero()) {
            pause.of(politeness);
        }
    }

    /**
     * Waits before the next attempt.
     *
     * @param attempt that failed, from 1
     * @param retryAfter the header, in seconds or as an HTTP date, or empty
     * @param now what the server takes for now: its header {@code Date}, or empty
     * @return false where there should be no other
     */
    boolean waitAfter(int attempt, String retryAfter, String now) throws InterruptedException {
        var wait = asked(retryAfter, now).orElse(Duration.ofSeconds(1L << Math.min(attempt - 1, MOST_DOUBLINGS)));
        if (attempt >= attempts || wait.compareTo(longestWait) > 0) {
            return false;
        }
        pause.of(wait);
        return true;
    }

    private static Optional<Duration> asked(String retryAfter, String now) {
        if (retryAfter.matches("\\d{1,9}")) {
            return Optional.of(Duration.ofSeconds(Long.parseLong(retryAfter)));
        }
        try {
            var wait = Duration.between(moment(now), moment(retryAfter));
            return Optional.of(wait.isNegative() ? Duration.ZERO : wait);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Instant moment(String header) {
        return Instant.from(DateTimeFormatter.RFC_1123_DATE_TIME.parse(header));
    }
}
