package org.meshwork.places;

import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.meshwork.shared.Postcode;

/** The tables behind the map, for those who bring them up to date; {@link Places} is for those who ask the map. */
public interface PlaceTables {

    /** Those of these that the table has. */
    Map<Postcode, PostcodePlace> postcodes(Collection<Postcode> asked);

    /** Those of these that went out of use, and when. */
    Map<Postcode, YearMonth> ended(Collection<Postcode> asked);

    /** Empty for one that is in use, or that nobody knows. */
    Optional<YearMonth> ended(Postcode postcode);

    /** Keeps that they went out of use; they are no longer found. */
    void end(Map<Postcode, YearMonth> postcodes);

    /** Adds or replaces. An area that nobody put has none. */
    void putFigures(List<AreaFigure> figures);

    /** Of every area. */
    List<AreaFigure> figures();

    /** In order of measure. */
    List<AreaFigure> figures(String area);

    /** Which neighbourhood each small area is in: beside the way up over wards. */
    void putNeighbourhoods(Map<String, String> bySmallArea);

    /** Small areas of a neighbourhood, in order. */
    List<String> smallAreas(String neighbourhood);
}
