package org.meshwork.commissioning;

import static java.util.stream.Collectors.toUnmodifiableMap;

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
 * @param rules for each rule, the share of the people who have at least one such finding; for each {@link Mark} its share
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
        rules = shown(rules);
        seams = shown(seams);
    }

    private static <K> Map<K, Published<Share>> shown(Map<K, Published<Share>> shares) {
        return shares.entrySet().stream()
                .filter(entry -> entry.getValue().shown().isPresent())
                .collect(toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
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

    /** A hidden group is not: what is not there of a filter is hidden. */
    boolean isKept() {
        return filter.isEverybody() || people.shown().isPresent();
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
        return people.shown().filter(count -> count == 0).isPresent()
                ? new Published.None<>()
                : new Published.Suppressed<>();
    }
}
