package org.meshwork.findings;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.meshwork.shared.SeedTable;

/**
 * What is said about a rule: one row of {@code graph-seed/reference/rules.csv}.
 *
 * @param id as in findings: "unmet-need"
 * @param name of the rule in words, for commissioners: "Needs nobody helps with"
 * @param why it matters, to the person
 * @param source principle or guidance that it comes from
 * @param integration type of integration that would mend it: systemic, normative, organisational, administrative or clinical
 * @param needs codes of the needs that somebody should help with, so that this is not found; also where a search would start
 */
public record RuleRow(
        String id,
        Finding.Kind kind,
        Severity severity,
        String name,
        String why,
        String source,
        String integration,
        List<String> needs) {

    private static final Map<String, RuleRow> ALL = SeedTable.read("reference/rules.csv", RuleRow::from).stream()
            .collect(toUnmodifiableMap(RuleRow::id, Function.identity()));

    static RuleRow of(String id) {
        return Objects.requireNonNull(ALL.get(id), id);
    }

    private static RuleRow from(SeedTable.Row row) {
        return new RuleRow(
                row.text("id"),
                row.choice("kind", Finding.Kind.class),
                row.choice("severity", Severity.class),
                row.text("name"),
                row.text("why"),
                row.text("source"),
                row.text("integration"),
                row.list("needs"));
    }
}
