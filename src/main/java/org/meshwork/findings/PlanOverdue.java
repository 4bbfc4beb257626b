package org.meshwork.findings;

import java.util.stream.Stream;
import org.meshwork.findings.Finding.Evidence;
import org.meshwork.findings.Finding.Remedy;
import org.meshwork.person.CarePlan;

/** A care plan that nobody has looked at with the person for more than twelve months. */
final class PlanOverdue implements Rule {

    static final int MONTHS = 12;

    private static final RuleRow ROW = RuleRow.of("plan-overdue");

    @Override
    public RuleRow row() {
        return ROW;
    }

    @Override
    public Stream<Finding> examine(WebOnDay web) {
        return Stream.ofNullable(web.web().plan())
                .filter(plan -> !plan.agreedOn().isAfter(web.day()))
                .filter(plan -> lastLookedAt(plan, web).isBefore(web.day().minusMonths(MONTHS)))
                .map(plan -> finding(plan, web));
    }

    private static java.time.LocalDate lastLookedAt(CarePlan plan, WebOnDay web) {
        var reviewed = plan.lastReviewed();
        return reviewed == null || reviewed.isAfter(web.day()) ? plan.agreedOn() : reviewed;
    }

    private static Finding finding(CarePlan plan, WebOnDay web) {
        return new Finding(
                ROW,
                ROW.severity(),
                "Your care plan is due a review",
                "It was last looked at on " + Words.date(lastLookedAt(plan, web))
                        + ". A plan should be looked at with you every year.",
                new Evidence(java.util.List.of(), plan.needs().stream().sorted().toList(), java.util.List.of()),
                new Remedy.AskForReview());
    }
}
