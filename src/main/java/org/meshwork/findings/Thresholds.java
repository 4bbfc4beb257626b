package org.meshwork.findings;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.meshwork.shared.SeedTable;

/** Every number that the rules and measures go by. Immutable; a locality may change them within their bounds. */
public final class Thresholds {

    private static final Thresholds SHIPPED =
            new Thresholds(SeedTable.read("reference/thresholds.csv", Thresholds::row).stream()
                    .collect(toMap(Threshold::id, identity(), (one, other) -> one, LinkedHashMap::new)));

    private final Map<String, Threshold> byId;

    private Thresholds(Map<String, Threshold> byId) {
        this.byId = Collections.unmodifiableMap(byId);
    }

    /** Those that come with the program. */
    public static Thresholds shipped() {
        return SHIPPED;
    }

    /**
     * These with some changed.
     *
     * @throws IllegalArgumentException where there is no such threshold, or the value is out of its bounds
     */
    public Thresholds with(Map<String, Integer> changed) {
        var all = new LinkedHashMap<>(byId);
        changed.forEach((id, value) -> {
            var known = all.get(id);
            if (known == null) {
                throw new IllegalArgumentException("there is no threshold " + id + "; there are " + byId.keySet());
            }
            all.put(id, known.with(value));
        });
        return new Thresholds(all);
    }

    /** In the order of their file. */
    public List<Threshold> all() {
        return List.copyOf(byId.values());
    }

    Threshold get(String id) {
        return Objects.requireNonNull(byId.get(id), id);
    }

    int value(String id) {
        return get(id).value();
    }

    private static Threshold row(SeedTable.Row row) {
        var usual = row.number("value");
        return new Threshold(
                row.text("id"),
                usual,
                usual,
                row.number("least"),
                row.number("most"),
                row.text("unit"),
                row.text("label"),
                row.text("source"));
    }
}
