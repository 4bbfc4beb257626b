package org.meshwork.findings;

import java.util.List;
import java.util.stream.Stream;
import org.meshwork.findings.Finding.Evidence;
import org.meshwork.findings.Finding.Remedy;

/** A condition that lasts, and nobody helps the person to look after it themselves. */
final class SelfManagementMissing implements Rule {

    private static final RuleRow ROW = RuleRow.of("self-management-missing");

    @Override
    public RuleRow row() {
        return ROW;
    }

    @Override
    public Stream<Finding> examine(WebOnDay web) {
        var conditions = web.longTermConditions();
        return conditions.isEmpty() || web.isAnyMet(ROW.needs())
                ? Stream.empty()
                : Stream.of(new Finding(
                        ROW,
                        ROW.severity(),
                        "Nobody shows you how to look after yourself",
                        "With " + Words.conditions(conditions)
                                + ", somebody should help you learn what to do, and when to ask.",
                        Evidence.ofConditions(conditions),
                        new Remedy.FindHelp(ROW.needs(), List.of("self-management-course"))));
    }
}
