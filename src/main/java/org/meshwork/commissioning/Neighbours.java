package org.meshwork.commissioning;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.stream.Stream;
import org.meshwork.places.Area;
import org.meshwork.shared.Point;

/** Which areas count as near an area, when hot spots are looked for. An area is never its own neighbour. */
public sealed interface Neighbours {

    /** Those with a common border. An island in the sea, or an area whose border is not known, has none. */
    record Touching() implements Neighbours {}

    /** So many whose middles are nearest; of equally near ones that with the smaller code. Not always mutual. */
    record Nearest(int count) implements Neighbours {

        public Nearest {
            if (count < 1) {
                throw new IllegalArgumentException("the nearest " + count);
            }
        }
    }

    /** Those whose middles are at most that far away. */
    record Within(double metres) implements Neighbours {

        public Within {
            if (!(metres > 0)) {
                throw new IllegalArgumentException("within " + metres + " m");
            }
        }
    }

    Comparator<Map.Entry<String, Double>> NEAREST_FIRST =
            Map.Entry.<String, Double>comparingByValue().thenComparing(Map.Entry.comparingByKey());

    /** Codes of the neighbours of each area; only the areas given count. */
    default Map<String, List<String>> among(Collection<Area> areas) {
        var known = areas.stream().collect(toMap(Area::code, Area::centre));
        return areas.stream().collect(toMap(Area::code, area -> of(area, known)));
    }

    private List<String> of(Area area, Map<String, Point> known) {
        return switch (this) {
            case Touching() ->
                area.neighbours().stream()
                        .filter(code -> known.containsKey(code) && !code.equals(area.code()))
                        .distinct()
                        .toList();
            case Nearest(var count) ->
                nearest(others(area, known), count).stream()
                        .map(Map.Entry::getKey)
                        .toList();
            case Within(var metres) ->
                others(area, known)
                        .filter(other -> other.getValue() <= metres)
                        .sorted(NEAREST_FIRST)
                        .map(Map.Entry::getKey)
                        .toList();
        };
    }

    /** Without putting all in order: there may be many. */
    private static List<Map.Entry<String, Double>> nearest(Stream<Map.Entry<String, Double>> others, int count) {
        var found = new PriorityQueue<>(NEAREST_FIRST.reversed());
        others.forEach(other -> {
            found.add(other);
            if (found.size() > count) {
                found.poll();
            }
        });
        return found.stream().sorted(NEAREST_FIRST).toList();
    }

    /** How far all others are, in metres. */
    private static Stream<Map.Entry<String, Double>> others(Area from, Map<String, Point> known) {
        return known.entrySet().stream()
                .filter(area -> !area.getKey().equals(from.code()))
                .map(area -> Map.entry(area.getKey(), from.centre().metresTo(area.getValue())));
    }
}
