package org.meshwork.exchange;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One import of a feed.
 *
 * @param finished null while it runs
 * @param digest of all that was read; empty where nothing was
 * @param sentence where it was not simply done: why, and what to do
 */
public record FeedRun(
        UUID id,
        String feed,
        String source,
        Instant started,
        @Nullable Instant finished,
        State state,
        ImportReport.Counts counts,
        String digest,
        String sentence) {

    public enum State {
        RUNNING("Running"),
        DONE("Done"),
        HELD("Waits for a steward"),
        DROPPED("Not used"),
        FAILED("Failed");

        private final String label;

        State(String label) {
            this.label = label;
        }

        /** What people read. */
        public String label() {
            return label;
        }
    }
}
