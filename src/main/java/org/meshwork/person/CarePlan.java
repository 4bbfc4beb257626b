package org.meshwork.person;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A care plan, agreed with the person.
 *
 * @param lastReviewed null where it never was
 * @param needs codes of the needs it covers
 * @param agreedWith who agreed it with the person, in their own words, or empty
 */
public record CarePlan(LocalDate agreedOn, @Nullable LocalDate lastReviewed, List<String> needs, String agreedWith) {

    public CarePlan {
        needs = needs.stream().map(need -> Text.required(need, "need")).toList();
        agreedWith = Text.optional(Objects.requireNonNullElse(agreedWith, ""), "name");
        if (lastReviewed != null && lastReviewed.isBefore(agreedOn)) {
            throw new IllegalArgumentException("The plan was reviewed before it was agreed.");
        }
    }

    /** Agreed with whom is not said. */
    public CarePlan(LocalDate agreedOn, @Nullable LocalDate lastReviewed, List<String> needs) {
        this(agreedOn, lastReviewed, needs, "");
    }

    /** The last day by that day on which it was agreed or looked at again with the person. */
    public LocalDate lastLookedAtBy(LocalDate day) {
        return lastReviewed == null || lastReviewed.isAfter(day) ? agreedOn : lastReviewed;
    }
}
