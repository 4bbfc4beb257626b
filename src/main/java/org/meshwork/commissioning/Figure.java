package org.meshwork.commissioning;

import java.util.Map;
import org.meshwork.shared.Seam;

/**
 * What is published of one area and one group of people.
 *
 * @param area code
 * @param condition code of the condition that all of them have; {@link #EVERYBODY} for no such filter
 * @param people whose webs are counted, to the nearest 5
 * @param coverage share of the known handovers that are joined up
 * @param unknown share of all handovers that nothing is known of
 * @param rules for each rule, the share of the people who have at least one such finding
 * @param seams as {@code coverage}, for the handovers across each seam
 */
record Figure(
        String area,
        String condition,
        Published<Integer> people,
        Published<Share> coverage,
        Published<Share> unknown,
        Map<String, Published<Share>> rules,
        Map<Seam, Published<Share>> seams) {

    static final String EVERYBODY = "";

    Figure {
        rules = Map.copyOf(rules);
        seams = Map.copyOf(seams);
    }

    /** Of an area where nobody was counted. */
    static Figure ofNobody(String area) {
        return new Figure(
                area,
                EVERYBODY,
                new Published.Shown<>(0),
                new Published.None<>(),
                new Published.None<>(),
                Map.of(),
                Map.of());
    }

    Published<Share> rule(String id) {
        return rules.getOrDefault(id, new Published.None<>());
    }

    Published<Share> seam(Seam seam) {
        return seams.getOrDefault(seam, new Published.None<>());
    }
}
