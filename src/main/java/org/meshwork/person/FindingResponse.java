package org.meshwork.person;

import java.time.LocalDate;
import java.util.List;

/**
 * What the person answered to a finding, and what the finding rested on when they did: so that it can come back when that
 * changes. {@code org.meshwork.findings} makes these and reads them.
 *
 * @param finding what was answered, by name: the rule and what it is about, the same when the evidence has changed. A later
 *     answer takes this one's place
 * @param note in their own words, or empty
 * @param basis stands for all that the finding rested on, dates included
 * @param evidence what it rested on, piece by piece: "need:falls", "contact:…"; in order
 */
public record FindingResponse(
        String finding, Reply reply, LocalDate on, String note, String basis, List<String> evidence) {

    /** The answers there are. */
    public enum Reply {
        FINE("This is fine for me"),
        ASKED("I have asked"),
        DONE("Done");

        private final String label;

        Reply(String label) {
            this.label = label;
        }

        /** What people read. */
        public String label() {
            return label;
        }
    }

    public FindingResponse {
        if (finding.isBlank()) {
            throw new IllegalArgumentException("an answer to nothing");
        }
        note = Text.optional(note, "note");
        evidence = evidence.stream().distinct().sorted().toList();
    }
}
