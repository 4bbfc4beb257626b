package org.meshwork.commissioning;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.meshwork.commissioning.Counted.Pool;
import org.meshwork.shared.Seam;
import org.neo4j.driver.Value;
import org.neo4j.driver.types.MapAccessor;

/**
 * Adds summaries up one after the other, by area and filter. Of a summary nothing stays but what it adds to each count, so
 * that the memory needed depends on areas and filters, never on people.
 */
final class RollUp {

    private static final int PEOPLE = 0;
    private static final int ALL = 1;
    private static final int POOL = 5;
    private static final Seam[] SEAMS = Seam.values();

    private final AreaTree tree;
    private final Map<String, Integer> areas = new HashMap<>();
    private final Map<String, Integer> rules = new TreeMap<>();
    private final List<Map<Filter, int[]>> counts = new ArrayList<>();
    private final int width;

    /** @param rules ids of those that are counted */
    RollUp(AreaTree tree, List<String> rules) {
        this.tree = tree;
        tree.codes().forEach(code -> {
            areas.put(code, areas.size());
            counts.add(new HashMap<>());
        });
        var firstRule = ALL + POOL * (1 + SEAMS.length);
        rules.forEach(rule -> this.rules.put(rule, firstRule + this.rules.size()));
        width = firstRule + this.rules.size();
    }

    /** @param summary as its node keeps it; of no known area it counts for nothing, and this is false */
    boolean add(MapAccessor summary) {
        var area = areas.get(summary.get("area").asString());
        if (area == null) {
            return false;
        }
        var own = row(summary);
        for (var condition : withAny(summary.get("conditions"))) {
            for (var age : withAny(summary.get("ages"))) {
                add(own, counts.get(area).computeIfAbsent(new Filter(condition, age), none -> new int[width]));
            }
        }
        return true;
    }

    private static List<String> withAny(Value values) {
        var all = new ArrayList<String>();
        all.add(Filter.ANY);
        if (!values.isNull()) {
            all.addAll(values.asList(Value::asString));
        }
        return all;
    }

    private int[] row(MapAccessor summary) {
        var row = new int[width];
        row[PEOPLE] = 1;
        put(row, ALL, summary.get("joined"), summary.get("torn"), summary.get("unknown"));
        var seams = summary.get("seams");
        for (int i = 0; i < seams.size(); i++) {
            put(
                    row,
                    ALL + POOL * (1 + Seam.valueOf(seams.get(i).asString()).ordinal()),
                    summary.get("seamsJoined").get(i),
                    summary.get("seamsTorn").get(i),
                    summary.get("seamsUnknown").get(i));
        }
        for (var rule : summary.get("findings").values()) {
            var place = rules.get(rule.asString());
            if (place != null) {
                row[place] = 1;
            }
        }
        return row;
    }

    private static void put(int[] row, int at, Value joined, Value torn, Value unknown) {
        row[at] = joined.asInt();
        row[at + 1] = torn.asInt();
        row[at + 2] = unknown.asInt();
        row[at + 3] = row[at] + row[at + 1] > 0 ? 1 : 0;
        row[at + 4] = row[at] + row[at + 1] + row[at + 2] > 0 ? 1 : 0;
    }

    private static void add(int[] some, int[] to) {
        for (int i = 0; i < some.length; i++) {
            to[i] += some[i];
        }
    }

    /** By area and filter, in order; each area with all that are part of it. Nothing can be added after it. */
    List<Counted> counted() {
        for (int place : tree.upwards()) {
            if (tree.isPart(place)) {
                var whole = counts.get(tree.parents()[place]);
                counts.get(place)
                        .forEach((filter, row) -> add(row, whole.computeIfAbsent(filter, none -> new int[width])));
            }
        }
        var counted = new ArrayList<Counted>();
        for (int place = 0; place < tree.size(); place++) {
            var area = tree.codes().get(place);
            new TreeMap<>(counts.set(place, Map.of())).forEach((filter, row) -> counted.add(of(area, filter, row)));
        }
        return counted;
    }

    private Counted of(String area, Filter filter, int[] row) {
        var some = new HashMap<String, Integer>();
        rules.forEach((rule, place) -> {
            if (row[place] > 0) {
                some.put(rule, row[place]);
            }
        });
        var seams = new EnumMap<Seam, Pool>(Seam.class);
        for (var seam : SEAMS) {
            var pool = pool(row, ALL + POOL * (1 + seam.ordinal()));
            if (pool.holding() > 0) {
                seams.put(seam, pool);
            }
        }
        return new Counted(area, filter, row[PEOPLE], pool(row, ALL), some, seams);
    }

    private static Pool pool(int[] row, int at) {
        return new Pool(row[at], row[at + 1], row[at + 2], row[at + 3], row[at + 4]);
    }
}
