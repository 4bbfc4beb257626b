package org.meshwork.exchange.openreferral;

import static org.meshwork.exchange.openreferral.RecordReader.LONGEST_DESCRIPTION;
import static org.meshwork.exchange.openreferral.RecordReader.LONGEST_NAME;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.meshwork.directory.Identifier;
import org.meshwork.directory.Organisation;
import org.meshwork.directory.Registration;
import org.meshwork.shared.Sector;

/**
 * Who provides a service: {@code organization}.
 *
 * <p>Where it has no name, the service is kept under one organisation "Not stated" of its feed: to give the name of nobody
 * to a known id could wipe out the name that another record gave it.
 */
final class Provider {

    static final String NOT_STATED = "Not stated";

    private static final int MOST_IDENTIFIERS = 20;

    private Provider() {}

    static Organisation of(Part service, Ids ids) {
        var organisation = service.child("organization");
        var name = organisation.line("name", LONGEST_NAME);
        if (name.isEmpty()) {
            organisation.warned("name", "It does not say who provides it; kept under \"" + NOT_STATED + "\".");
            return new Organisation(ids.organisation(NOT_STATED), NOT_STATED, null, "", "", "", "");
        }
        var feedId = feedId(service);
        var people = People.of(organisation);
        return new Organisation(
                ids.organisation(feedId.isEmpty() ? name : feedId),
                name,
                sector(organisation),
                organisation.prose("description", LONGEST_DESCRIPTION),
                Contacts.website(organisation, "website"),
                people.email(),
                people.phone(),
                registration(organisation, people));
    }

    /** The feed's own id of it, or empty. */
    static String feedId(Part service) {
        var id = service.child("organization").line("id", LONGEST_NAME);
        return id.isEmpty() ? service.line("organization_id", LONGEST_NAME) : id;
    }

    /** Ours, not the standard's: in a term of our own, or from a list that is read through a mapping. */
    private static @Nullable Sector sector(Part organisation) {
        var code = organisation.line("sector");
        return Stream.concat(
                        OwnTerms.of(organisation).choices(OwnTaxonomy.SECTORS, Sector.class).stream(),
                        Stream.of(Sector.values())
                                .filter(sector -> sector.name().equals(code)))
                .findFirst()
                .orElse(null);
    }

    private static Registration registration(Part organisation, People people) {
        return new Registration(
                organisation.line("alternate_name", LONGEST_NAME),
                organisation.line("legal_status"),
                year(organisation),
                Contacts.uri(organisation, "uri"),
                Contacts.uri(organisation, "logo"),
                organisation.line("parent_organization_id"),
                identifiers(organisation),
                people.contacts(),
                people.phones(),
                Tags.of(organisation));
    }

    private static @Nullable Integer year(Part organisation) {
        var year = organisation.number("year_incorporated");
        return year.isPresent() && year.getAsDouble() >= 1000 && year.getAsDouble() < 3000
                ? (Integer) (int) year.getAsDouble()
                : null;
    }

    private static List<Identifier> identifiers(Part organisation) {
        return organisation
                .list("organization_identifiers")
                .flatMap(Provider::identifier)
                .distinct()
                .limit(MOST_IDENTIFIERS)
                .toList();
    }

    private static Stream<Identifier> identifier(Part part) {
        var value = part.line("identifier", LONGEST_NAME);
        return value.isEmpty()
                ? Stream.empty()
                : Stream.of(new Identifier(part.line("identifier_scheme"), part.line("identifier_type"), value));
    }
}
