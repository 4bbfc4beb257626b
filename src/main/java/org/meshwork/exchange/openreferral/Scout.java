package org.meshwork.exchange.openreferral;

import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The shape of the "scout" API, which some councils publish: what it calls otherwise than Open Referral UK. */
final class Scout {

    private Scout() {}

    /** Renames in place; what is of another shape stays. */
    static void intoVersion3(ObjectNode service) {
        Tree.rename(service, "organisation", "organization");
        Tree.rename(service, "min_age", "minimum_age");
        Tree.rename(service, "max_age", "maximum_age");
        if (service.path("free").asBoolean(false)) {
            Tree.fill(service, "fees", service.stringNode("Free"));
        }
        if (service.path("needs_referral").asBoolean(false)) {
            Tree.fill(service, "attending_access", service.stringNode("referral"));
        }
        Tree.rename(service, "updated_at", "last_modified");
        terms(service);
        Tree.objects(service, "locations").forEach(Scout::place);
    }

    private static void terms(ObjectNode service) {
        var attributes = Tree.array(service, "attributes");
        Tree.objects(service, "taxonomies")
                .forEach(term -> attributes.addObject().set("taxonomy_term", term));
        var audiences = Tree.array(service, "audiences");
        Stream.of("suitabilities", "send_needs")
                .flatMap(list -> Tree.objects(service, list))
                .map(audience -> Tree.isBlank(audience.path("name")) ? audience.path("label") : audience.path("name"))
                .filter(JsonNode::isString)
                .forEach(audiences::add);
    }

    /** A place holds its address itself, and its point in the order of GeoJSON. */
    private static void place(ObjectNode location) {
        if (!location.has("addresses") && location.has("address_1")) {
            var address = location.putArray("addresses").addObject();
            Stream.of("address_1", "city", "state_province", "postal_code")
                    .filter(location::has)
                    .forEach(field -> address.set(field, location.path(field)));
        }
        var point = location.path("geometry").path("coordinates");
        if (point.size() == 2) {
            Tree.fill(location, "longitude", point.path(0));
            Tree.fill(location, "latitude", point.path(1));
        }
        Tree.rename(location, "accessibilities", "accessibility");
        location.put("confidential", location.path("mask_exact_address").asBoolean(false));
    }
}
