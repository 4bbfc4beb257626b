package org.meshwork.directory;

import org.jspecify.annotations.Nullable;
import org.meshwork.shared.OrganisationId;
import org.meshwork.shared.Sector;

/**
 * Who provides a service. Text that is not known is empty.
 *
 * @param sector null where it is not known, as in most feeds
 * @param registration what else is known; {@link Registration#NONE} where nothing is
 */
public record Organisation(
        OrganisationId id,
        String name,
        @Nullable Sector sector,
        String description,
        String website,
        String email,
        String phone,
        Registration registration) {

    /** Of which no more is known. */
    public Organisation(
            OrganisationId id,
            String name,
            @Nullable Sector sector,
            String description,
            String website,
            String email,
            String phone) {
        this(id, name, sector, description, website, email, phone, Registration.NONE);
    }

    public Organisation {
        if (name.isBlank()) {
            throw new IllegalArgumentException("an organisation without a name: " + id);
        }
    }
}
