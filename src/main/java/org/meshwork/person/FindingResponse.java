package org.meshwork.person;

import java.time.LocalDate;
import java.util.List;

/**
 * What the person answered to a finding, and what the finding rested on when they did: so that it can come back when that
 * changes. {@code org.meshwork.findings} makes these and reads them.
 *
 * @param finding key of the finding; a later answer to the same finding takes this one's place
 * @param rule id of the rule that noticed it
 * @param note in their own words, or empty
 * @param basis stands for all that the finding rested on, dates included
 * @param evidence what it rested on, piece by piece: "need:falls", "contact:…"; in order
 */
public record FindingResponse(
        String finding, String rule, Reply reply, LocalDate on, String note, String basis, List<String> evidence) {

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
        finding = Text.required(finding, "finding");
        rule = Text.required(rule, "rule");
        note = Text.optional(note, "note");
        evidence = evidence.stream().distinct().sorted().toList();
    }
}
