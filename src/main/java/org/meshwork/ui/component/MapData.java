package org.meshwork.ui.component;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What the map is given: the JSON contract with {@code model.ts}, kept by a contract file that a Java test writes and a
 * TypeScript test reads. Coordinates are degrees, longitude first.
 *
 * @param near where somebody searches from, or null
 * @param selected code of an area or id of a pin, or null
 */
public record MapData(
        List<Shape> areas,
        List<Pin> pins,
        @Nullable Near near,
        @Nullable String selected) {

    public MapData {
        areas = List.copyOf(areas);
        pins = List.copyOf(pins);
    }

    /**
     * @param rings each polygon's outer ring, then its holes
     * @param value in words; empty for an area that is only background and cannot be chosen
     */
    public record Shape(String code, String name, List<List<double[]>> rings, String value, Fill fill, boolean hot) {}

    /** Class of a value, from worst to best. */
    public enum Fill {
        C1,
        C2,
        C3,
        C4,
        C5,
        C6,
        C7,
        /** There is nothing to say. */
        NONE,
        /** Must not be shown. */
        HIDDEN;

        @JsonValue
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * @param n number in the list beside the map
     * @param sector gives the colour: name of a {@link org.meshwork.shared.Sector}
     */
    public record Pin(String id, int n, String label, double longitude, double latitude, String sector) {}

    /** @param miles how far they look; null for as far as there is something */
    public record Near(
            double longitude,
            double latitude,
            String label,
            @Nullable Double miles) {}
}
