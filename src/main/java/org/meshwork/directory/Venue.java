package org.meshwork.directory;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.meshwork.shared.Point;

/**
 * Where a service can be met, and when.
 *
 * @param postcode as the service gives it, empty where not known; need not be one that exists
 * @param point null where it is not known, and always where the address is confidential
 * @param access what the building has: step-free, hearing-loop, accessible-toilet, lift, parking …
 * @param confidential the address must never be shown, indexed or mapped to a point (a refuge)
 * @param hours at this place
 */
public record Venue(
        String name,
        String address,
        String postcode,
        @Nullable Point point,
        List<String> access,
        boolean confidential,
        OpeningHours hours) {

    public Venue {
        access = List.copyOf(access);
        if (confidential && (point != null || !postcode.isEmpty() || !address.isEmpty())) {
            throw new IllegalArgumentException("a confidential address was given for " + name);
        }
    }
}
