package org.meshwork.commissioning;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** How far an area and those around it lie from the rest of the map, or why that cannot be said. */
public sealed interface LocalStatistic {

    /**
     * @param z Gi*, in standard deviations from what chance would give; above 0 where values are high
     * @param chance probability of going so far by chance, on either side, 0 to 1, from the normal distribution
     */
    record Score(double z, double chance) implements LocalStatistic {}

    /** @param why a sentence for people */
    record CannotSay(String why) implements LocalStatistic {}

    /**
     * Gi* of all areas.
     *
     * @param values by area; those without one are told so
     * @param neighbours of each area asked about
     */
    static Map<String, LocalStatistic> star(Map<String, Double> values, Map<String, List<String>> neighbours) {
        var scores = GetisOrd.star(values, neighbours);
        var results = new HashMap<String, LocalStatistic>();
        neighbours.forEach((area, near) -> {
            var z = scores.get(area);
            results.put(
                    area, z == null ? new CannotSay(why(area, near, values)) : new Score(z, NormalTail.bothSides(z)));
        });
        return results;
    }

    private static String why(String area, List<String> near, Map<String, Double> values) {
        if (!values.containsKey(area)) {
            return "There is no figure for this area.";
        }
        if (values.size() < 2) {
            return "There is no other area with a figure to compare it with.";
        }
        if (Set.copyOf(values.values()).size() < 2) {
            return "All areas have the same figure, so none stands out.";
        }
        if (near.isEmpty()) {
            return "No area is known to lie next to this one.";
        }
        return near.stream().noneMatch(values::containsKey)
                ? "None of the areas around this one has a figure."
                : "All other areas lie around this one, so there is no rest to compare it with.";
    }
}
