package org.meshwork.places;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.meshwork.shared.Point;

/**
 * A piece of the map.
 *
 * @param parent code of the area one level up; null for the whole
 * @param centre a point to search from that gives nobody's home away
 * @param population residents, all ages
 * @param unpaidCarers residents who give unpaid care
 * @param neighbours codes of areas of the same level that share a border
 * @param outline rings of [longitude, latitude] pairs, RFC 7946 order: each polygon's outer ring, then its holes
 */
public record Area(
        String code,
        String name,
        Level level,
        @Nullable String parent,
        Point centre,
        int population,
        int unpaidCarers,
        List<String> neighbours,
        List<List<double[]>> outline) {

    public Area {
        neighbours = List.copyOf(neighbours);
        outline = List.copyOf(outline);
    }

    /**
     * From the smallest to the whole. A small area (of the census, about 1,500 people) is part of one ward; a neighbourhood
     * (the census's middle layer, about 8,000) gathers small areas beside the wards, whose lines it crosses.
     */
    public enum Level {
        SMALL,
        NEIGHBOURHOOD,
        WARD,
        LOCALITY,
        BOROUGH
    }
}
