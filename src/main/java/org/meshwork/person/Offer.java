package org.meshwork.person;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What is known of the help that a contact gives and how to get it. What is not known is empty or null, and counts for
 * nothing.
 *
 * @param serviceTypes codes of the kinds of service they give, besides what their role says; in order
 * @param speaks codes of the languages (ISO 639-1) and ways of communicating that they offer beyond spoken English, in
 *     order; null where it is not known
 * @param outOfHours whether they can be reached at night or at the weekend; null where it is not known
 * @param visits when they come to the home each week, in order
 * @param usualWaitDays how long they say that people wait for them; null where it is not known
 */
public record Offer(
        List<String> serviceTypes,
        @Nullable List<String> speaks,
        @Nullable Boolean outOfHours,
        List<Visit> visits,
        @Nullable Integer usualWaitDays) {

    public static final Offer UNKNOWN = new Offer(List.of(), null, null, List.of(), null);

    public Offer {
        serviceTypes = Text.codes(serviceTypes, "kind of service");
        speaks = speaks == null ? null : Text.codes(speaks, "language");
        visits = visits.stream().distinct().sorted(Visit.ORDER).toList();
        if (usualWaitDays != null && (usualWaitDays < 0 || usualWaitDays > 3660)) {
            throw new IllegalArgumentException("a usual wait of " + usualWaitDays + " days");
        }
    }

    /** In the journals of earlier releases there is none. */
    static Offer orUnknown(@Nullable Offer offer) {
        return Objects.requireNonNullElse(offer, UNKNOWN);
    }
}
