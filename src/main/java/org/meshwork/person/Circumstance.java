package org.meshwork.person;

import java.util.Comparator;
import org.meshwork.shared.Period;

/**
 * Something about the person that bears on their care, for a time: one code of {@code
 * graph-seed/reference/circumstances.csv}, or a language. The same can be true again later, in another period.
 *
 * @param code kept also where the vocabulary does not know it
 */
public record Circumstance(Kind kind, String code, Period period) {

    static final Comparator<Circumstance> ORDER = Comparator.comparing(Circumstance::kind)
            .thenComparing(Circumstance::code)
            .thenComparing(held -> held.period().since(), Comparator.nullsFirst(Comparator.naturalOrder()));

    /** What a circumstance is about. */
    public enum Kind {
        /** A language that they need to be spoken to in, ISO 639-1. Any one of several will do. */
        LANGUAGE,
        /** A way of communicating that they need: "large-print". Each of several is needed. */
        COMMUNICATION,
        /** How likely a crisis is, as entered or imported: "low", "medium", "high". */
        RISK,
        /** Whether they can see their own record: "open", "closed". */
        RECORDS,
        /** A fact that guidance asks about: "smokes". */
        SITUATION
    }

    public Circumstance {
        code = Text.required(code, "code");
    }
}
