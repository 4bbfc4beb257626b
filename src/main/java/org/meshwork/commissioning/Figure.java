package org.meshwork.commissioning;

import java.util.Map;
import org.meshwork.shared.Seam;

/**
 * What is published of one area and one group of people.
 *
 * @param area code
 * @param filter which people
 * @param people whose webs are counted, to the nearest 5
 * @param coverage share of the known handovers that are joined up
 * @param unknown share of all handovers that nothing is known of
 * @param rules for each rule, the share of the people who have at least one such finding
 * @param seams as {@code coverage}, for the handovers across each seam
 */
record Figure(
        String area,
        Filter filter,
        Published<Integer> people,
        Published<Share> coverage,
        Published<Share> unknown,
        Map<String, Published<Share>> rules,
        Map<Seam, Published<Share>> seams) {

    Figure {
        rules = Map.copyOf(rules);
        seams = Map.copyOf(seams);
    }

    /** Of an area where nobody was counted. */
    static Figure ofNobody(String area) {
        return new Figure(
                area,
                Filter.EVERYBODY,
                new Published.Shown<>(0),
                new Published.None<>(),
                new Published.None<>(),
                Map.of(),
                Map.of());
    }

    /** Of a group of which a release holds nothing: too few anywhere. */
    static Figure hidden(String area, Filter filter) {
        return new Figure(
                area,
                filter,
                new Published.Suppressed<>(),
                new Published.Suppressed<>(),
                new Published.Suppressed<>(),
                Map.of(),
                Map.of());
    }

    Published<Share> rule(String id) {
        return rules.getOrDefault(id, nothingElse());
    }

    Published<Share> seam(Seam seam) {
        return seams.getOrDefault(seam, nothingElse());
    }

    private Published<Share> nothingElse() {
        return people instanceof Published.Suppressed<Integer> ? new Published.Suppressed<>() : new Published.None<>();
    }
}
