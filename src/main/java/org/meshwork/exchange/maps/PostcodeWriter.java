package org.meshwork.exchange.maps;

import java.time.YearMonth;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.meshwork.places.Area.Level;
import org.meshwork.places.PlaceTables;
import org.meshwork.places.Places;
import org.meshwork.places.PostcodePlace;
import org.meshwork.shared.Postcode;

/** Writes postcodes by thousands: those that are new or different. */
final class PostcodeWriter {

    private static final int BATCH = 5_000;

    private final Places places;
    private final PlaceTables tables;
    private final Set<String> smallAreas;
    private final Map<Postcode, PostcodePlace> waiting = new LinkedHashMap<>();
    private final Map<Postcode, YearMonth> ending = new HashMap<>();
    private final Examples elsewhere = new Examples(
            "%s postcodes lie in areas that are not on the map and were left out; of another place, or codes of another year");
    private long kept;
    private long written;
    private long ended;

    PostcodeWriter(Places places, PlaceTables tables, Set<String> smallAreas) {
        this.places = places;
        this.tables = tables;
        this.smallAreas = smallAreas;
    }

    void take(PostcodeReader.Read read) {
        var area = read.areas().getOrDefault(Level.SMALL, "");
        if (!smallAreas.contains(area)) {
            elsewhere.add(read.postcode() + " in " + (area.isEmpty() ? "none" : area));
            return;
        }
        var point = read.point();
        var month = read.ended();
        if (month != null) {
            ending.put(read.postcode(), month);
        } else if (point != null) {
            waiting.put(read.postcode(), new PostcodePlace(read.postcode(), point, area));
        }
        if (waiting.size() + ending.size() >= BATCH) {
            flush();
        }
    }

    void flush() {
        var before = tables.postcodes(waiting.keySet());
        var different = waiting.values().stream()
                .filter(place -> !place.equals(before.get(place.postcode())))
                .toList();
        if (!different.isEmpty()) {
            places.putPostcodes(different);
        }
        kept += waiting.size();
        written += different.size();
        end();
        waiting.clear();
        ending.clear();
    }

    long kept() {
        return kept;
    }

    long written() {
        return written;
    }

    long ended() {
        return ended;
    }

    List<String> notes() {
        return elsewhere.sentences();
    }

    private void end() {
        ended += ending.size();
        var known = tables.ended(ending.keySet());
        ending.entrySet().removeIf(entry -> entry.getValue().equals(known.get(entry.getKey())));
        if (!ending.isEmpty()) {
            tables.end(ending);
        }
    }
}
