package org.meshwork.person;

import java.time.LocalDate;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import org.meshwork.shared.ContactId;

/**
 * Something that happened on a day: a visit, an assessment, a review, a jab.
 *
 * @param order in which those of one day were logged, from 0
 * @param kind code of a kind of encounter ({@code graph-seed/reference/encounter-kinds.csv}); kept also where the
 *     vocabulary does not know it
 * @param with a contact of the same web; null where it was somebody else, or nobody knows
 */
public record Encounter(
        EncounterId id,
        LocalDate on,
        int order,
        String kind,
        @Nullable ContactId with) {

    static final Comparator<Encounter> ORDER = Comparator.comparing(Encounter::on)
            .thenComparing(Encounter::order)
            .thenComparing(encounter -> encounter.id().value());

    public Encounter {
        kind = Text.required(kind, "kind of encounter");
        if (order < 0) {
            throw new IllegalArgumentException("encounter number " + order + " of a day");
        }
    }

    Encounter with(@Nullable ContactId other) {
        return new Encounter(id, on, order, kind, other);
    }
}
