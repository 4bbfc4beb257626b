package org.meshwork.exchange.openreferral;

import java.util.Optional;
import java.util.function.Consumer;
import org.meshwork.exchange.tables.Kingdom;
import org.meshwork.shared.Point;

/** Where on the map something is said to be: mended where that is plain, else not known, never wrong. */
public final class Spot {

    private Spot() {}

    /**
     * @param latitude in degrees, as is longitude
     * @param warned told, in a sentence, what was mended or why the point was left out
     */
    public static Optional<Point> of(double latitude, double longitude, Consumer<String> warned) {
        if (Kingdom.holds(latitude, longitude)) {
            return Optional.of(new Point(latitude, longitude));
        }
        var said = latitude + ", " + longitude;
        if (Kingdom.holds(longitude, latitude)) {
            warned.accept(said + " has latitude and longitude the wrong way round; they were swapped.");
            return Optional.of(new Point(longitude, latitude));
        }
        if (latitude == 0 && longitude == 0) {
            warned.accept("0, 0 stands for no place at all; left out.");
        } else if (latitude > 1_000 || longitude > 1_000) {
            warned.accept(said + " is not in degrees, perhaps on the British grid; left out.");
        } else {
            warned.accept(said + " is in the sea or not in the United Kingdom; the point was left out.");
        }
        return Optional.empty();
    }
}
