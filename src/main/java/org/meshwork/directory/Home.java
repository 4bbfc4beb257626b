package org.meshwork.directory;

import java.util.List;
import java.util.Locale;
import org.meshwork.places.Area;
import org.meshwork.shared.Point;

/**
 * Where somebody lives.
 *
 * @param around the areas that it lies in, smallest first
 */
public record Home(Point point, List<Named> around) {

    public Home {
        around = List.copyOf(around);
    }

    /** @param plain its name as it is compared */
    public record Named(Area area, String plain) {}

    public static Home of(Point point, List<Area> around) {
        return new Home(
                point,
                around.stream().map(area -> new Named(area, plain(area.name()))).toList());
    }

    /** Without case and punctuation, and without words that people add or leave out, such as "borough of". */
    static String plain(String name) {
        return name.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip()
                .replaceAll("^(the )?(london )?(borough|city|county|district|town) of | (ward|borough|council)$", "");
    }
}
