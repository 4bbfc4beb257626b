package org.meshwork.exchange.maps;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.meshwork.places.Area.Level;

/**
 * What became of a folder of places.
 *
 * @param areas on the map, by level
 * @param areasWritten of them, new or different
 * @param postcodes that are in use and went in, or were there
 * @param postcodesWritten of them, new or different
 * @param ended postcodes that are no longer used
 * @param figures of areas
 * @param notes what a steward should know, in sentences
 * @param failure why nothing went in; empty where something did
 */
public record PlacesReport(
        Map<Level, Integer> areas,
        int areasWritten,
        long postcodes,
        long postcodesWritten,
        long ended,
        int figures,
        List<String> notes,
        String failure) {

    public PlacesReport {
        areas = areas.isEmpty() ? Map.of() : new EnumMap<>(areas);
        notes = List.copyOf(notes);
    }

    static PlacesReport failed(String sentence) {
        return new PlacesReport(Map.of(), 0, 0, 0, 0, 0, List.of(), sentence);
    }

    /** A few lines for a terminal. */
    public String summary() {
        var text = new StringBuilder();
        areas.forEach((level, count) -> text.append(
                String.format(Locale.UK, "  %,9d × %s%n", count, level.name().toLowerCase(Locale.UK))));
        text.append(String.format(Locale.UK, "  %,9d areas new or different%n", areasWritten));
        text.append(String.format(
                Locale.UK, "  %,9d postcodes, %,d of them new or different%n", postcodes, postcodesWritten));
        text.append(String.format(Locale.UK, "  %,9d postcodes that no longer exist%n", ended));
        text.append(String.format(Locale.UK, "  %,9d figures of areas%n", figures));
        notes.forEach(note -> text.append("  ").append(note).append(System.lineSeparator()));
        return text.toString();
    }
}
