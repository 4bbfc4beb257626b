package org.meshwork.places;

import java.util.List;
import java.util.Optional;
import org.meshwork.shared.Point;
import org.meshwork.shared.Postcode;

/** The map. */
public interface Places {

    /** Empty where the postcode table does not have it. */
    Optional<PostcodePlace> postcode(Postcode postcode);

    Optional<Area> area(String code);

    /** In order of name. */
    List<Area> areas(Area.Level level);

    /**
     * Where somebody means: a postcode in any case and spacing, a district ("ZZ4"), or an area's name or its beginning.
     * Empty where nothing is called so.
     */
    Optional<Named> find(String text);

    /** Adds or replaces areas, with their neighbours. */
    void putAreas(List<Area> areas);

    /** Adds or replaces postcodes. */
    void putPostcodes(List<PostcodePlace> postcodes);

    /** @param name as people read it, e.g. "ZZ4 7QA" or "Millbrook" */
    record Named(String name, Point point) {}
}
