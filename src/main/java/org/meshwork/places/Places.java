package org.meshwork.places;

import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.meshwork.shared.Point;
import org.meshwork.shared.Postcode;

/** The map. */
public interface Places {

    /** Empty where the postcode table does not have it. */
    Optional<PostcodePlace> postcode(Postcode postcode);

    /** When a postcode that is no longer used went out of use; empty for one that is in use, or that nobody knows. */
    default Optional<YearMonth> ended(Postcode postcode) {
        return Optional.empty();
    }

    Optional<Area> area(String code);

    /** In order of name. */
    List<Area> areas(Area.Level level);

    /**
     * Where somebody means: a postcode in any case and spacing, a district ("ZZ4") or sector ("ZZ4 7", or any of "ZZ4 7Q"), or an
     * area's name, its beginning or words of it. A whole postcode that the table does not have is answered with its district, and named so. Empty
     * where nothing is called so.
     */
    Optional<Named> find(String text);

    /** Names of areas that begin so, the largest areas first, each once. */
    default List<String> beginning(String text, int most) {
        return List.of();
    }

    /** The areas that a point lies in, smallest first; empty where none has an outline around it. */
    default List<Area> around(Point point) {
        return List.of();
    }

    /** An area and what it is part of, smallest first, as far as that is known. */
    default List<Area> around(Area area) {
        var all = new LinkedHashMap<String, Area>();
        for (var next = Optional.of(area);
                next.isPresent() && all.putIfAbsent(next.get().code(), next.get()) == null; ) {
            next = Optional.ofNullable(next.get().parent()).flatMap(this::area);
        }
        return List.copyOf(all.values());
    }

    /** Whether it is that one, or part of it. */
    default boolean isWithin(Area area, Area whole) {
        return around(area).stream().anyMatch(one -> one.code().equals(whole.code()));
    }

    /**
     * Adds or replaces areas, with their neighbours. A parent and neighbours come in the same list or earlier; a link to
     * an area that is in neither is left out.
     */
    void putAreas(List<Area> areas);

    /**
     * Adds or replaces postcodes.
     *
     * @throws IllegalArgumentException naming areas that nobody put; then nothing is written
     */
    void putPostcodes(List<PostcodePlace> postcodes);

    /** @param name as people read it, e.g. "ZZ4 7QA" or "Millbrook" */
    record Named(String name, Point point) {}
}
