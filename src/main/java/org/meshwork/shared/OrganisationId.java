package org.meshwork.shared;

import java.util.Optional;
import java.util.UUID;

/** Names one organisation for good; a UUID, never a database's internal number. */
public record OrganisationId(UUID value) {

    public static OrganisationId random() {
        return new OrganisationId(UUID.randomUUID());
    }

    /** Always the same id for the same name: for what a feed or the demonstration names in its own way. */
    public static OrganisationId named(String name) {
        return new OrganisationId(Uuids.named("organisation", name));
    }

    /** Empty where the text is not a UUID. */
    public static Optional<OrganisationId> parse(String text) {
        return Uuids.parse(text).map(OrganisationId::new);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
