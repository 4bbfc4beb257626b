package org.meshwork.directory;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.meshwork.shared.OrganisationId;
import org.meshwork.shared.Point;

/**
 * Where a service can be met, and when.
 *
 * @param postcode as the service gives it, empty where not known; need not be one that exists
 * @param point null where it is not known, and always where the address is confidential
 * @param access what the building has: step-free, hearing-loop, accessible-toilet, lift, parking …
 * @param confidential the address must never be shown, indexed or mapped to a point (a refuge)
 * @param hours at this place, in its usual week
 * @param premises what else is known of the place; nothing where the address is confidential
 * @param timetable of which {@code hours} were drawn; {@link Timetable#NONE} where only they are known
 */
public record Venue(
        String name,
        String address,
        String postcode,
        @Nullable Point point,
        List<String> access,
        boolean confidential,
        OpeningHours hours,
        Premises premises,
        Timetable timetable) {

    /** Of which no more is known. */
    public Venue(
            String name,
            String address,
            String postcode,
            @Nullable Point point,
            List<String> access,
            boolean confidential,
            OpeningHours hours) {
        this(name, address, postcode, point, access, confidential, hours, Premises.NONE, Timetable.NONE);
    }

    public Venue {
        access = List.copyOf(access);
        premises = premises.at(address);
        var saysWhere = point != null || !postcode.isEmpty() || !address.isEmpty() || !premises.equals(Premises.NONE);
        if (confidential && saysWhere) {
            throw new IllegalArgumentException("a confidential address was given for " + name);
        }
    }

    /**
     * A location is what is said about it: services that say the same of a place share one. Where nothing says where it is,
     * only services of one organisation do.
     */
    public UUID locationId(OrganisationId provider) {
        var said = new ArrayList<Object>(List.of(
                point == null && postcode.isEmpty() ? provider : "",
                name,
                address,
                postcode,
                String.valueOf(point),
                access,
                confidential));
        if (!premises.equals(Premises.NONE)) {
            said.add(premises);
        }
        return UUID.nameUUIDFromBytes(("location\n" + said).getBytes(UTF_8));
    }
}
