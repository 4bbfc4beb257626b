package org.meshwork.findings;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.meshwork.shared.SeedTable;

/**
 * Support that guidance expects for a condition: one row of {@code graph-seed/reference/pathways.csv}.
 *
 * @param support code of the kind of encounter that would show it
 * @param everyMonths how often it is due; null where once is enough
 * @param serviceTypes codes of the kinds of service that would give it
 * @param onlyIf it is expected only where one of these holds: "situation:smokes", "need:oxygen", "age:65+", "carer"; empty
 *     where it is expected of everybody
 * @param source title, body and year of the guidance
 */
public record PathwayStep(
        String condition,
        String support,
        Severity severity,
        @Nullable Integer everyMonths,
        List<String> serviceTypes,
        List<String> onlyIf,
        String source) {

    private static final List<PathwayStep> ALL = SeedTable.read("reference/pathways.csv", PathwayStep::from);

    private static final Map<String, List<PathwayStep>> BY_CONDITION =
            ALL.stream().collect(groupingBy(PathwayStep::condition, LinkedHashMap::new, Collectors.toList()));

    private static final Map<String, Integer> ORDER = order();

    public PathwayStep {
        serviceTypes = List.copyOf(serviceTypes);
        onlyIf = List.copyOf(onlyIf);
    }

    /** The catalogue, in the order of its file. */
    public static List<PathwayStep> catalogue() {
        return ALL;
    }

    /** What is expected for that condition; nothing where the catalogue does not know it. */
    public static List<PathwayStep> of(String condition) {
        return Collections.unmodifiableList(BY_CONDITION.getOrDefault(condition, List.of()));
    }

    /** Where in the catalogue this support comes first. */
    static int order(String support) {
        return ORDER.getOrDefault(support, Integer.MAX_VALUE);
    }

    private static Map<String, Integer> order() {
        return ALL.stream()
                .map(PathwayStep::support)
                .distinct()
                .collect(toUnmodifiableMap(
                        support -> support,
                        support ->
                                ALL.stream().map(PathwayStep::support).toList().indexOf(support)));
    }

    private static PathwayStep from(SeedTable.Row row) {
        return new PathwayStep(
                row.text("condition"),
                row.text("support"),
                row.choice("severity", Severity.class),
                row.text("everyMonths").isEmpty() ? null : row.number("everyMonths"),
                row.list("serviceTypes"),
                row.list("onlyIf"),
                row.text("title") + ", " + row.text("body") + ", " + row.text("year"));
    }
}
