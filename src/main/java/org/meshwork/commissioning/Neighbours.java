package org.meshwork.commissioning;

import static java.util.stream.Collectors.toMap;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.meshwork.places.Area;

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

    /** Codes of the neighbours of each area; only the areas given count. */
    default Map<String, List<String>> among(Collection<Area> areas) {
        return switch (this) {
            case Touching() -> touching(areas);
            case Nearest(var count) -> nearest(Middles.of(areas), count);
            case Within(var metres) -> within(Middles.of(areas), metres);
        };
    }

    private static Map<String, List<String>> touching(Collection<Area> areas) {
        var known = areas.stream().collect(toMap(Area::code, Function.identity()));
        return areas.stream()
                .collect(toMap(
                        Area::code,
                        area -> area.neighbours().stream()
                                .filter(code -> known.containsKey(code) && !code.equals(area.code()))
                                .distinct()
                                .toList()));
    }

    private static Map<String, List<String>> nearest(Middles middles, int count) {
        return middles.byArea((area, distances) -> {
            // Without putting all in order: there may be many.
            var best = new int[Math.min(count, distances.length - 1)];
            var found = 0;
            for (int other = 0; other < distances.length; other++) {
                if (other == area || found == best.length && !(distances[other] < distances[best[found - 1]])) {
                    continue;
                }
                var place = found < best.length ? found++ : found - 1;
                for (; place > 0 && distances[other] < distances[best[place - 1]]; place--) {
                    best[place] = best[place - 1];
                }
                best[place] = other;
            }
            return Arrays.stream(best);
        });
    }

    private static Map<String, List<String>> within(Middles middles, double metres) {
        var limit = Middles.straight(metres);
        return middles.byArea((area, distances) -> IntStream.range(0, distances.length)
                .filter(other -> other != area && distances[other] <= limit)
                .boxed()
                .sorted(Comparator.comparingDouble(other -> distances[other]))
                .mapToInt(Integer::intValue));
    }
}
