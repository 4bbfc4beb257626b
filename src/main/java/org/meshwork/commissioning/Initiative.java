package org.meshwork.commissioning;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that was begun somewhere so that care would come together: an entry of the register.
 *
 * @param what in a few words: "A nurse of the hospital sits with each practice on Mondays"
 * @param area code of the area it is for
 * @param since the day it began
 * @param ended the day it ended; null while it goes on
 * @param kind which type of integration it is
 * @param learned what was learned, or empty
 */
public record Initiative(
        UUID id,
        String what,
        String area,
        LocalDate since,
        @Nullable LocalDate ended,
        Kind kind,
        String learned) {

    /** One that goes on. */
    public Initiative(UUID id, String what, String area, LocalDate since, Kind kind, String learned) {
        this(id, what, area, since, null, kind, learned);
    }

    public static final int LONGEST = 1000;

    /** The five types of integration (Kent's joint strategic needs assessment, after Fulop and others 2005). */
    public enum Kind {
        SYSTEMIC("Systemic: rules, money and goals are made to agree"),
        NORMATIVE("Normative: shared values and trust"),
        ORGANISATIONAL("Organisational: teams, contracts or bodies are joined"),
        ADMINISTRATIVE("Administrative: shared records, budgets or back offices"),
        CLINICAL("Clinical: care of one person is planned and given together");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        /** What people read. */
        public String label() {
            return label;
        }
    }

    public Initiative {
        what = what.strip();
        learned = learned.strip();
        if (what.isEmpty()) {
            throw new IllegalArgumentException("Write what was begun.");
        }
        if (what.length() > LONGEST || learned.length() > LONGEST) {
            throw new IllegalArgumentException("That is too long. Keep it to " + LONGEST + " letters or fewer.");
        }
        if (ended != null && ended.isBefore(since)) {
            throw new IllegalArgumentException("It cannot have ended before it began.");
        }
        if (area.isBlank()) {
            throw new IllegalArgumentException("Choose where.");
        }
    }
}
