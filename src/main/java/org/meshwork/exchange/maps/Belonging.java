package org.meshwork.exchange.maps;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.meshwork.places.Area.Level;
import org.meshwork.shared.Point;

/**
 * What the postcode table says of areas: in which larger one each lies (in which most of its postcodes do), what it is called,
 * and where its middle is.
 */
final class Belonging {

    private final Map<Level, Map<String, Known>> areas = new HashMap<>();

    private static final class Known {
        private final Map<Level, Map<String, Integer>> within = new HashMap<>();
        private String name = "";
        private int postcodes;
        private double latitude;
        private double longitude;
    }

    void see(Map<Level, String> codes, Map<Level, String> names, Point point) {
        codes.forEach((level, code) -> {
            var known = areas.computeIfAbsent(level, any -> new HashMap<>()).computeIfAbsent(code, any -> new Known());
            known.postcodes++;
            known.latitude += point.latitude();
            known.longitude += point.longitude();
            if (known.name.isEmpty()) {
                known.name = names.getOrDefault(level, "");
            }
            codes.forEach((larger, other) -> {
                if (larger.compareTo(level) > 0) {
                    known.within.computeIfAbsent(larger, any -> new HashMap<>()).merge(other, 1, Integer::sum);
                }
            });
        });
    }

    Map<String, String> names(Level level) {
        var names = new HashMap<String, String>();
        areas.getOrDefault(level, Map.of()).forEach((code, known) -> names.put(code, known.name));
        return names;
    }

    /** The area of that level in which most of its postcodes lie. */
    Optional<String> within(Level level, String code, Level larger) {
        return known(level, code)
                .flatMap(known -> known.within.getOrDefault(larger, Map.of()).entrySet().stream()
                        .min(Comparator.<Map.Entry<String, Integer>>comparingInt(entry -> -entry.getValue())
                                .thenComparing(Map.Entry::getKey))
                        .map(Map.Entry::getKey));
    }

    Optional<Point> middle(Level level, String code) {
        return known(level, code)
                .map(known -> new Point(
                        Outline.rounded(known.latitude / known.postcodes),
                        Outline.rounded(known.longitude / known.postcodes)));
    }

    private Optional<Known> known(Level level, String code) {
        return Optional.ofNullable(areas.getOrDefault(level, Map.of()).get(code));
    }
}
