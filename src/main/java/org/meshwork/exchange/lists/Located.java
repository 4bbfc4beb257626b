package org.meshwork.exchange.lists;

import static org.meshwork.exchange.openreferral.Remarks.quoted;

import java.util.Optional;
import org.meshwork.exchange.openreferral.Remarks;
import org.meshwork.exchange.openreferral.Spot;
import org.meshwork.exchange.tables.Shapes;
import org.meshwork.shared.Point;
import tools.jackson.databind.JsonNode;

/** Where on the map a row says that it is: in two cells, or as a GeoJSON geometry. */
final class Located {

    private static final String FIELD = "service_at_locations.location.latitude";

    private Located() {}

    /** Out of two cells. */
    static Optional<Point> of(String latitude, String longitude, Remarks remarks) {
        if (latitude.isEmpty() && longitude.isEmpty()) {
            return Optional.empty();
        }
        try {
            return of(Double.parseDouble(latitude), Double.parseDouble(longitude), remarks);
        } catch (NumberFormatException e) {
            remarks.warned(FIELD, quoted(latitude + ", " + longitude) + " is not a point on the map; left out.");
            return Optional.empty();
        }
    }

    /** Out of a GeoJSON geometry: of anything larger than a point, a point that lies in it. */
    static Optional<Point> of(JsonNode geometry, Remarks remarks) {
        if (geometry.isMissingNode() || geometry.isNull()) {
            return Optional.empty();
        }
        var shape = Shapes.of(geometry);
        if (shape.isEmpty()) {
            remarks.warned(FIELD, "Its geometry cannot be read; the row went in without a place on the map.");
            return Optional.empty();
        }
        var inside = shape.get().getInteriorPoint();
        return inside.isEmpty() ? Optional.empty() : of(inside.getY(), inside.getX(), remarks);
    }

    private static Optional<Point> of(double latitude, double longitude, Remarks remarks) {
        return Spot.of(latitude, longitude, sentence -> remarks.warned(FIELD, sentence));
    }
}
