package org.meshwork.exchange.lists;

import java.util.Map;

/** Which field of a mapping a field of Open Referral UK 3 was filled from. */
final class FieldNames {

    static final Map<String, String> OF_VERSION_3 = Map.ofEntries(
            Map.entry("id", "id"),
            Map.entry("name", "name"),
            Map.entry("description", "description"),
            Map.entry("url", "website"),
            Map.entry("email", "email"),
            Map.entry("phones.number", "phone"),
            Map.entry("fees", "cost-detail"),
            Map.entry("assured_date", "checked"),
            Map.entry("status", "status"),
            Map.entry("minimum_age", "ages"),
            Map.entry("maximum_age", "ages"),
            Map.entry("attributes.types", "types"),
            Map.entry("attributes.needs", "needs"),
            Map.entry("languages.name", "languages"),
            Map.entry("organization.name", "organisation.name"),
            Map.entry("organization.sector", "organisation.sector"),
            Map.entry("organization.description", "organisation.description"),
            Map.entry("organization.website", "organisation.website"),
            Map.entry("organization.email", "organisation.email"),
            Map.entry("organization.phones.number", "organisation.phone"),
            Map.entry("service_areas.uri", "serves.code"),
            Map.entry("service_at_locations.location.name", "place.name"),
            Map.entry("service_at_locations.location.latitude", "place.latitude"),
            Map.entry("service_at_locations.location.addresses.postal_code", "place.postcode"),
            Map.entry("service_at_locations.location.addresses.address_1", "place.address"),
            Map.entry("hours", "hours"),
            Map.entry("hours.monday", "hours.monday"),
            Map.entry("hours.tuesday", "hours.tuesday"),
            Map.entry("hours.wednesday", "hours.wednesday"),
            Map.entry("hours.thursday", "hours.thursday"),
            Map.entry("hours.friday", "hours.friday"),
            Map.entry("hours.saturday", "hours.saturday"),
            Map.entry("hours.sunday", "hours.sunday"));

    private FieldNames() {}
}
