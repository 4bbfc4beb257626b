package org.meshwork.person;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A care plan, agreed with the person.
 *
 * @param lastReviewed null where it never was
 * @param needs codes of the needs it covers
 */
public record CarePlan(LocalDate agreedOn, @Nullable LocalDate lastReviewed, List<String> needs) {

    public CarePlan {
        needs = List.copyOf(needs);
        if (lastReviewed != null && lastReviewed.isBefore(agreedOn)) {
            throw new IllegalArgumentException("The plan was reviewed before it was agreed.");
        }
    }
}
