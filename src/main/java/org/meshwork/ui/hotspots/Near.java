package org.meshwork.ui.hotspots;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.meshwork.commissioning.Hotspots;
import org.meshwork.commissioning.Neighbours;

/** Which areas count as near each other, as the page offers it. */
enum Near {
    TOUCHING("touch each other", Hotspots.TOUCHING),
    NEAREST_4("are among the four nearest", new Neighbours.Nearest(4)),
    NEAREST_8("are among the eight nearest", new Neighbours.Nearest(8)),
    WITHIN_1_MILE("lie within 1 mile", new Neighbours.Within(Near.MILE)),
    WITHIN_2_MILES("lie within 2 miles", new Neighbours.Within(2 * Near.MILE));

    /** In metres. */
    private static final double MILE = 1609.344;

    private final String label;
    private final Neighbours neighbours;

    Near(String label, Neighbours neighbours) {
        this.label = label;
        this.neighbours = neighbours;
    }

    Neighbours neighbours() {
        return neighbours;
    }

    /** Names it in an address. */
    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<Near> called(String key) {
        return Arrays.stream(values()).filter(near -> near.key().equals(key)).findFirst();
    }

    /** By key, in order. */
    static Map<String, String> labels() {
        var labels = new LinkedHashMap<String, String>();
        for (var near : values()) {
            labels.put(near.key(), near.label);
        }
        return labels;
    }
}
