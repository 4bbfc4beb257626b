package org.meshwork.person;

import org.meshwork.shared.Period;

/**
 * A kind of support that the guidance expects and the person has ruled out; it is not suggested again while this holds.
 *
 * @param support code of a kind of encounter that a pathway expects: "flu-vaccination"
 */
public record Declined(String support, Reason reason, Period period) {

    /** Why it is ruled out. */
    public enum Reason {
        DOES_NOT_APPLY("This does not apply to me"),
        NOT_WANTED("I do not want this");

        private final String label;

        Reason(String label) {
            this.label = label;
        }

        /** What people read. */
        public String label() {
            return label;
        }
    }

    public Declined {
        support = Text.required(support, "kind of support");
    }
}
