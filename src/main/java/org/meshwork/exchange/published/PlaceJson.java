package org.meshwork.exchange.published;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.meshwork.directory.Accessibility;
import org.meshwork.directory.Service;
import org.meshwork.directory.Venue;
import org.meshwork.exchange.openreferral.OwnTaxonomy;

/** Where a service can be met: {@code service_at_locations}. Of a confidential address there is nothing but that it is one. */
final class PlaceJson {

    private PlaceJson() {}

    static List<Json> of(Service service) {
        var places = new ArrayList<Json>();
        for (var id : service.placeIds()) {
            places.add(of(service, places.size(), id));
        }
        return places;
    }

    /** @param position of the venue, from 0 */
    static Json of(Service service, int position, UUID id) {
        var venue = service.venues().get(position);
        var location = location(service, venue, id);
        return Json.object()
                .id("id", id)
                .id("service_id", service.id().value())
                .id("location_id", location)
                .object("location", location(venue, location))
                .list("holiday_schedules", ScheduleJson.holidays(id, venue.timetable()));
    }

    /** Nothing of a confidential place may be guessed from its id. */
    private static UUID location(Service service, Venue venue, UUID place) {
        return venue.confidential()
                ? UUID.nameUUIDFromBytes(("location\n" + place).getBytes(UTF_8))
                : venue.locationId(service.organisation().id());
    }

    private static Json location(Venue venue, UUID id) {
        return venue.confidential() ? confidential(id) : open(venue, id);
    }

    private static Json confidential(UUID id) {
        return Json.object()
                .id("id", id)
                .text("location_type", "physical")
                .text("name", OwnTaxonomy.NOT_PUBLIC)
                .list("attributes", Attributes.of(id, "location", List.of(Attributes.confidential())));
    }

    private static Json open(Venue venue, UUID id) {
        var premises = venue.premises();
        var json = Json.object()
                .id("id", id)
                .text("location_type", "physical")
                .text("name", venue.name())
                .text("description", premises.description())
                .text("transportation", premises.transport());
        var point = venue.point();
        if (point != null) {
            json.node().put("latitude", point.latitude()).put("longitude", point.longitude());
        }
        return json.text("external_identifier", premises.identifier())
                .text("external_identifier_type", premises.identifierType())
                .list("addresses", addresses(venue, id))
                .list("accessibility", accessibility(venue, id))
                .list("phones", PeopleJson.phones(id, premises.phones()))
                .list("contacts", PeopleJson.contacts(id, premises.contacts()))
                .list("attributes", Attributes.of(id, "location", premises.tags()));
    }

    private static List<Json> addresses(Venue venue, UUID location) {
        if (venue.address().isEmpty() && venue.postcode().isEmpty()) {
            return List.of();
        }
        var parts = venue.premises().address();
        return Json.parts(
                location,
                "address",
                List.of(venue),
                place -> Json.object()
                        .id("location_id", location)
                        .text("attention", parts.attention())
                        .required("address_1", parts.hasParts() ? parts.street() : venue.address())
                        .required("city", parts.city())
                        .text("region", parts.region())
                        .required("state_province", parts.county())
                        .required("postal_code", venue.postcode())
                        .required("country", parts.country().isEmpty() ? "GB" : parts.country())
                        .required("address_type", "physical"));
    }

    /** Our codes first, each with its name, then what the place says itself. */
    private static List<Json> accessibility(Venue venue, UUID location) {
        var all = new ArrayList<Json>();
        for (var code : venue.access()) {
            var term = Attributes.access(code);
            all.add(Json.object()
                    .id("location_id", location)
                    .text("description", term.name())
                    .list("attributes", Attributes.of(location, "accessibility", List.of(term))));
        }
        for (var said : venue.premises().accessibility()) {
            all.add(said(said, location));
        }
        return Json.parts(location, "accessibility", all, part -> part);
    }

    private static Json said(Accessibility said, UUID location) {
        return Json.object()
                .id("location_id", location)
                .text("description", said.description())
                .text("details", said.details())
                .web("url", said.url());
    }
}
