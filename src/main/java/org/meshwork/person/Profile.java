package org.meshwork.person;

import org.jspecify.annotations.Nullable;

/**
 * The person in the centre.
 *
 * @param about a few words of their own: "85, lives alone"
 * @param ageYears null where it is not known
 * @param area code of the small area they live in, never an address; null where it is not known
 * @param inTotals false where they chose to stay out of every total
 */
public record Profile(
        String name,
        String about,
        @Nullable Integer ageYears,
        @Nullable String area,
        boolean inTotals) {

    public Profile {
        name = Text.required(name, "name");
        about = Text.optional(about, "description");
        if (ageYears != null && (ageYears < 0 || ageYears > 130)) {
            throw new IllegalArgumentException("an age of " + ageYears);
        }
    }
}
