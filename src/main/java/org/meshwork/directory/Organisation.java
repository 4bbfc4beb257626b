package org.meshwork.directory;

import org.jspecify.annotations.Nullable;
import org.meshwork.shared.OrganisationId;
import org.meshwork.shared.Sector;

/**
 * Who provides a service. Text that is not known is empty.
 *
 * @param sector null where it is not known, as in most feeds
 */
public record Organisation(
        OrganisationId id,
        String name,
        @Nullable Sector sector,
        String description,
        String website,
        String email,
        String phone) {

    public Organisation {
        if (name.isBlank()) {
            throw new IllegalArgumentException("an organisation without a name: " + id);
        }
    }
}
