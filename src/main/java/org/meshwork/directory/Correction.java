package org.meshwork.directory;

import java.time.Instant;
import org.meshwork.shared.ServiceId;

/**
 * What a steward, or an organisation's own editor, has set right about an entry. It stays whatever the feed goes on saying.
 *
 * @param value as it reads now, in the form of {@link Field#text}
 * @param theirs as the feed has it, which comes back when the correction is taken back
 * @param by the account's user name
 */
public record Correction(ServiceId service, Field field, String value, String theirs, String by, Instant at) {

    /** What can be set right. Lists are written with {@code |} between their values. */
    public enum Field {
        NAME("Name"),
        SUMMARY("What it is, in one line"),
        DESCRIPTION("What it says about itself"),
        TYPES("Kinds of service"),
        NEEDS("Needs it helps with"),
        AUDIENCES("Who it is for"),
        AGES("Ages"),
        HOURS("Opening hours"),
        COST("Cost"),
        COST_DETAIL("What it costs, in words"),
        JOINING("How to join"),
        JOIN_DETAIL("How to join, in words"),
        DELIVERY("Where the help happens"),
        LANGUAGES("Languages"),
        PHONE("Telephone"),
        EMAIL("E-mail"),
        WEBSITE("Website"),
        /** Of this and what the feed says, the later day counts. */
        ASSURED_ON("Last checked"),
        WITHDRAWN("No longer offered"),
        ADDRESS_HIDDEN("Address kept secret");

        private final String label;

        Field(String label) {
            this.label = label;
        }

        /** What people read. */
        public String label() {
            return label;
        }

        /** This field of a service, as text. */
        public String text(Service service) {
            return ServiceFields.text(service, this);
        }
    }
}
