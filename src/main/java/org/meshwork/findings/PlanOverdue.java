package org.meshwork.findings;

import java.util.List;
import java.util.stream.Stream;
import org.meshwork.findings.Finding.Evidence;
import org.meshwork.findings.Finding.Remedy;
import org.meshwork.person.CarePlan;

/** A care plan that nobody has looked at with the person for more than a year. */
final class PlanOverdue implements Rule {

    private static final RuleRow ROW = RuleRow.of("plan-overdue");

    @Override
    public RuleRow row() {
        return ROW;
    }

    @Override
    public Stream<Finding> examine(WebOnDay web) {
        var months = web.thresholds().get("plan-overdue.months");
        return web
                .plan()
                .filter(plan -> plan.lastLookedAtBy(web.day())
                        .plusMonths(months.value())
                        .isBefore(web.day()))
                .map(plan -> finding(plan, web).goingBy(months))
                .stream();
    }

    private static Finding finding(CarePlan plan, WebOnDay web) {
        var last = plan.lastLookedAtBy(web.day());
        return new Finding(
                ROW,
                ROW.severity(),
                "Your care plan is due a review",
                "It was last looked at on " + Words.date(last) + ". A plan should be looked at with you every year.",
                Evidence.NONE.andNeeds(plan.needs().stream().sorted().toList()).andDays(List.of(last)),
                new Remedy.AskForReview());
    }
}
