package org.meshwork.findings;

import java.util.List;
import java.util.stream.Stream;
import org.meshwork.findings.Finding.Evidence;

/** A condition that lasts, and no care plan. */
final class NoPlan implements Rule {

    private static final RuleRow ROW = RuleRow.of("no-plan");

    @Override
    public RuleRow row() {
        return ROW;
    }

    @Override
    public Stream<Finding> examine(WebOnDay web) {
        var conditions = web.longTermConditions();
        if (conditions.isEmpty() || web.plan().isPresent()) {
            return Stream.empty();
        }
        return Stream.of(new Finding(
                ROW,
                ROW.severity(),
                "You have no care plan",
                "You live with " + Words.conditions(conditions)
                        + ". You and those who help you should agree what to do, and when to look at it again.",
                Evidence.ofConditions(conditions),
                Whom.coordinatorOrGp(web).ask("to make a care plan with you", List.of())));
    }
}
