package org.meshwork.directory;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.meshwork.shared.ServiceId;

/**
 * What somebody says is wrong with an entry. Nothing about whoever said it is kept.
 *
 * @param words in their own words; may be empty
 * @param answer what a steward wrote, may be empty
 * @param by user name of the steward who closed it; empty while it is open
 * @param closed null while it is open
 */
public record ProblemReport(
        UUID id,
        ServiceId service,
        What what,
        String words,
        Instant at,
        State state,
        String answer,
        String by,
        @Nullable Instant closed) {

    public enum What {
        CLOSED("It has closed, or is no longer offered"),
        PHONE("The telephone number or e-mail is wrong"),
        HOURS("The opening hours are wrong"),
        ADDRESS("The address is wrong, or should not be shown"),
        OTHER("Something else is wrong");

        private final String label;

        What(String label) {
            this.label = label;
        }

        /** What people read. */
        public String label() {
            return label;
        }
    }

    public enum State {
        OPEN("Open"),
        CORRECTED("Corrected"),
        NO_PROBLEM("Not a problem");

        private final String label;

        State(String label) {
            this.label = label;
        }

        /** What people read. */
        public String label() {
            return label;
        }
    }

    /** All that is open about one service, oldest first. */
    public record Group(Service service, List<ProblemReport> reports) {

        public Group {
            reports = List.copyOf(reports);
        }
    }
}
