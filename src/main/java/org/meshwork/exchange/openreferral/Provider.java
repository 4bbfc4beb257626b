package org.meshwork.exchange.openreferral;

import static org.meshwork.exchange.openreferral.RecordReader.LONGEST_DESCRIPTION;
import static org.meshwork.exchange.openreferral.RecordReader.LONGEST_NAME;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.meshwork.directory.Organisation;
import org.meshwork.shared.Sector;

/**
 * Who provides a service: {@code organization}.
 *
 * <p>Where it has no name, the service is kept under one organisation "Not stated" of its feed: to give the name of nobody
 * to a known id could wipe out the name that another record gave it.
 */
final class Provider {

    static final String NOT_STATED = "Not stated";

    private Provider() {}

    static Organisation of(Part service, Ids ids) {
        var organisation = service.child("organization");
        var name = organisation.line("name", LONGEST_NAME);
        if (name.isEmpty()) {
            organisation.warned("name", "It does not say who provides it; kept under \"" + NOT_STATED + "\".");
            return new Organisation(ids.organisation(NOT_STATED), NOT_STATED, null, "", "", "", "");
        }
        var feedId = feedId(service);
        return new Organisation(
                ids.organisation(feedId.isEmpty() ? name : feedId),
                name,
                sector(organisation),
                organisation.prose("description", LONGEST_DESCRIPTION),
                Contacts.website(organisation, "website"),
                Contacts.email(organisation, "email"),
                Contacts.phoneOf(organisation));
    }

    /** Ours, not the standard's: lists that are read through a mapping say it. */
    private static @Nullable Sector sector(Part organisation) {
        var code = organisation.line("sector");
        return Stream.of(Sector.values())
                .filter(sector -> sector.name().equals(code))
                .findFirst()
                .orElse(null);
    }

    /** The feed's own id of it, or empty. */
    static String feedId(Part service) {
        var id = service.child("organization").line("id", LONGEST_NAME);
        return id.isEmpty() ? service.line("organization_id", LONGEST_NAME) : id;
    }
}
