package org.meshwork.findings;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.meshwork.shared.SeedTable;

/**
 * How a rule or a measure is worked out, for whoever wants to check it: one row of {@code graph-seed/reference/methods.csv}.
 *
 * @param id of the rule, or of the measure
 * @param name in words; a rule's is that of its own row, and so is its source
 * @param definition what it says
 * @param formula exactly when a rule finds, or how a measure is counted
 * @param example with numbers or dates
 * @param limits what it does not say
 */
public record Method(
        String id,
        Kind kind,
        String name,
        String definition,
        String formula,
        String example,
        String limits,
        String source) {

    private static final Map<String, Method> ALL = SeedTable.read("reference/methods.csv", Method::from).stream()
            .collect(toMap(Method::id, identity(), (one, again) -> one, LinkedHashMap::new));

    /** What it works out. */
    public enum Kind {
        RULE("What we notice"),
        MEASURE("What we measure");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        /** What people read. */
        public String label() {
            return label;
        }
    }

    /** In the order of their file. */
    public static List<Method> all() {
        return List.copyOf(ALL.values());
    }

    /** Empty where there is no such rule or measure. */
    public static Optional<Method> of(String id) {
        return Optional.ofNullable(ALL.get(id));
    }

    /** Those of these thresholds that it goes by. */
    public List<Threshold> thresholds(Thresholds inForce) {
        return inForce.all().stream()
                .filter(threshold -> goesBy(threshold.id()))
                .toList();
    }

    private boolean goesBy(String threshold) {
        var named = threshold.substring(0, threshold.indexOf('.'));
        return switch (named) {
            case "handover" -> id.equals("handover-missing") || id.equals("handover-coverage");
            case "islands" -> List.of("islands", "go-between", "rests-on-one").contains(id);
            case "continuity" ->
                List.of("usual-provider", "concentration", "fragmentation", "sequence", "contacts-a-month")
                        .contains(id);
            default -> named.equals(id);
        };
    }

    private static Method from(SeedTable.Row row) {
        var kind = row.choice("kind", Kind.class);
        var id = row.text("id");
        return new Method(
                id,
                kind,
                kind == Kind.RULE ? RuleRow.of(id).name() : row.text("name"),
                row.text("definition"),
                row.text("formula"),
                row.text("example"),
                row.text("limits"),
                kind == Kind.RULE ? RuleRow.of(id).source() : row.text("source"));
    }
}
