package org.meshwork.exchange.lists;

import java.util.Optional;
import org.meshwork.exchange.tables.Row;
import org.meshwork.shared.Point;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Where a row's service can be met, as Open Referral UK 3 has it: a service at a location. */
final class PlaceOfRow {

    private PlaceOfRow() {}

    static Optional<ObjectNode> of(Row row, Fields fields) {
        var address = fields.text("place.address");
        var postcode = fields.text("place.postcode");
        var point = point(row, fields);
        if (address.isEmpty() && postcode.isEmpty() && point.isEmpty()) {
            return Optional.empty();
        }
        var at = JsonMapper.shared().createObjectNode();
        var location = at.putObject("location").put("location_type", "physical");
        location.put("confidential", fields.isTrue("place.confidential"));
        var named = fields.text("place.name");
        location.put("name", named.isEmpty() && address.isEmpty() ? fields.text("name") : named);
        point.ifPresent(found -> location.put("latitude", found.latitude()).put("longitude", found.longitude()));
        if (!address.isEmpty() || !postcode.isEmpty()) {
            location.putArray("addresses")
                    .addObject()
                    .put("address_type", "physical")
                    .put("address_1", tidied(address))
                    .put("city", fields.text("place.town"))
                    .put("postal_code", postcode);
        }
        access(location, fields);
        return Optional.of(at);
    }

    private static Optional<Point> point(Row row, Fields fields) {
        var latitude = fields.text("place.latitude");
        var longitude = fields.text("place.longitude");
        return latitude.isEmpty() && longitude.isEmpty()
                ? Located.of(row.geometry(), fields.remarks())
                : Located.of(latitude, longitude, fields.remarks());
    }

    private static void access(ObjectNode location, Fields fields) {
        fields.below("place.access").stream()
                .filter(fields::isTrue)
                .map(path -> path.substring("place.access.".length()).replace('-', ' '))
                .forEach(
                        words -> location.withArray("accessibility").addObject().put("description", words));
    }

    private static String tidied(String address) {
        return address.replaceAll("\\s*,\\s*", ", ");
    }
}
