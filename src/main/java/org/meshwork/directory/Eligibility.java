package org.meshwork.directory;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who a service is for. What is not known excludes nobody.
 *
 * @param minimumAge in years, inclusive; null where there is none or it is not known
 * @param maximumAge in years, inclusive; null where there is none or it is not known
 * @param audiences older-people, carers, parents …; empty where it is for everybody or not known
 */
public record Eligibility(
        @Nullable Integer minimumAge, @Nullable Integer maximumAge, List<String> audiences) {

    public static final Eligibility UNKNOWN = new Eligibility(null, null, List.of());

    public Eligibility {
        audiences = audiences.stream().distinct().toList();
        if (minimumAge != null && maximumAge != null && minimumAge > maximumAge) {
            throw new IllegalArgumentException("from age " + minimumAge + " to age " + maximumAge);
        }
    }

    /** Whether somebody of this age, in years, is not shut out. */
    public boolean admits(int age) {
        return (minimumAge == null || age >= minimumAge) && (maximumAge == null || age <= maximumAge);
    }
}
