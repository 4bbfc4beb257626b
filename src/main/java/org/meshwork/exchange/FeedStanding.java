package org.meshwork.exchange;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How a feed is doing.
 *
 * @param everyHours between two imports; 0 where it is imported only by hand
 * @param next when it is imported next; null where only by hand
 * @param services of it that can be found now
 * @param last its newest run; null before the first
 * @param lastGood its newest run that went in; null where none did
 * @param lastDifferent when an import last brought something new; null where none did
 */
public record FeedStanding(
        Feed feed,
        int everyHours,
        @Nullable Instant next,
        long services,
        @Nullable FeedRun last,
        @Nullable FeedRun lastGood,
        @Nullable Instant lastDifferent,
        Alert alert) {

    /** What a steward should look at, most pressing first. */
    public enum Alert {
        HELD("Waits for you to look at it"),
        FAILING("Its last import failed"),
        OVERDUE("It should have been imported before now"),
        QUIET("Nothing in it has changed for a long time"),
        NONE("");

        private final String label;

        Alert(String label) {
            this.label = label;
        }

        /** What people read. */
        public String label() {
            return label;
        }
    }
}
