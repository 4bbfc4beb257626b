package org.meshwork.exchange.published;

import org.meshwork.directory.Identifier;
import org.meshwork.directory.Organisation;
import org.meshwork.shared.OrganisationId;

/** How an organisation looks. */
final class OrganisationJson {

    private OrganisationJson() {}

    /** As in lists. */
    static Json beginning(Organisation organisation) {
        var registration = organisation.registration();
        var json = Json.object()
                .id("id", organisation.id().value())
                .required("name", organisation.name())
                .text("alternate_name", registration.alternateName())
                .required("description", organisation.description())
                .text("email", organisation.email())
                .web("website", organisation.website())
                .text("legal_status", registration.legalStatus())
                .number("year_incorporated", registration.year())
                .web("logo", registration.logo())
                .web("uri", registration.uri());
        OrganisationId.parse(registration.parent())
                .ifPresent(parent -> json.id("parent_organization_id", parent.value()));
        return json;
    }

    static Json whole(Organisation organisation) {
        var id = organisation.id().value();
        var registration = organisation.registration();
        var phones = PeopleJson.withFirst(organisation.phone(), registration.phones(), registration.contacts());
        return beginning(organisation)
                .list(
                        "organization_identifiers",
                        Json.parts(id, "identifier", registration.identifiers(), OrganisationJson::identifier))
                .list("phones", PeopleJson.phones(id, phones))
                .list("contacts", PeopleJson.contacts(id, registration.contacts()))
                .list(
                        "attributes",
                        Attributes.of(id, "organization", Attributes.tags(organisation.sector(), registration.tags())));
    }

    private static Json identifier(Identifier identifier) {
        return Json.object()
                .text("identifier_scheme", identifier.scheme())
                .required("identifier_type", identifier.type())
                .required("identifier", identifier.value());
    }
}
