package org.meshwork.commissioning;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.meshwork.shared.Seam;
import org.neo4j.driver.Value;

/**
 * A figure as a node keeps it, its numbers side by side in lists. A suppressed number is kept as −1 and nothing to say as 0 of
 * 0; of rules and seams only what is shown is kept. What a star stands for is not in it.
 */
final class FigureRow {

    private static final int SUPPRESSED = -1;

    private FigureRow() {}

    static Map<String, Object> of(Figure figure) {
        var row = new HashMap<String, Object>();
        row.put("area", figure.area());
        row.put("condition", figure.filter().condition());
        row.put("age", figure.filter().age());
        row.put("people", number(figure.people()));
        row.put("coverage", numbers(figure.coverage()));
        row.put("unknown", numbers(figure.unknown()));
        var rules = new TreeMap<>(figure.rules());
        row.put("rules", List.copyOf(rules.keySet()));
        row.put("rulesPart", parts(rules.values()));
        row.put("rulesWhole", wholes(rules.values()));
        var seams = new TreeMap<>(figure.seams());
        row.put("seams", seams.keySet().stream().map(Enum::name).toList());
        row.put("seamsPart", parts(seams.values()));
        row.put("seamsWhole", wholes(seams.values()));
        return row;
    }

    private static int number(Published<Integer> people) {
        return switch (people) {
            case Published.Shown<Integer>(var count) -> count;
            case Published.Suppressed<Integer>() -> SUPPRESSED;
            case Published.None<Integer>() -> 0;
        };
    }

    static List<Integer> numbers(Published<Share> share) {
        return switch (share) {
            case Published.Shown<Share>(var shown) -> List.of(shown.part(), shown.whole());
            case Published.Suppressed<Share>() -> List.of(SUPPRESSED, SUPPRESSED);
            case Published.None<Share>() -> List.of(0, 0);
        };
    }

    private static List<Integer> parts(Collection<Published<Share>> shares) {
        return shares.stream().map(share -> numbers(share).getFirst()).toList();
    }

    private static List<Integer> wholes(Collection<Published<Share>> shares) {
        return shares.stream().map(share -> numbers(share).getLast()).toList();
    }

    static Figure figure(Value row) {
        var people = row.get("people").asInt();
        return new Figure(
                row.get("area").asString(),
                new Filter(row.get("condition").asString(), row.get("age").asString()),
                people == SUPPRESSED ? new Published.Suppressed<>() : new Published.Shown<>(people),
                share(
                        row.get("coverage").get(0).asInt(),
                        row.get("coverage").get(1).asInt()),
                share(
                        row.get("unknown").get(0).asInt(),
                        row.get("unknown").get(1).asInt()),
                shares(row, "rules", Function.identity()),
                shares(row, "seams", Seam::valueOf));
    }

    private static <K> Map<K, Published<Share>> shares(Value row, String name, Function<String, K> key) {
        var parts = row.get(name + "Part");
        var wholes = row.get(name + "Whole");
        var names = row.get(name).asList(Value::asString);
        var shares = new HashMap<K, Published<Share>>();
        for (int i = 0; i < names.size(); i++) {
            shares.put(
                    key.apply(names.get(i)),
                    share(parts.get(i).asInt(), wholes.get(i).asInt()));
        }
        return shares;
    }

    static Published<Share> share(int part, int whole) {
        return switch (whole) {
            case SUPPRESSED -> new Published.Suppressed<>();
            case 0 -> new Published.None<>();
            default -> new Published.Shown<>(new Share(part, whole));
        };
    }
}
