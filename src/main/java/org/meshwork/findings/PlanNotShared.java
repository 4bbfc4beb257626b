package org.meshwork.findings;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.meshwork.findings.Finding.Evidence;
import org.meshwork.findings.Finding.Remedy;
import org.meshwork.person.CarePlan;
import org.meshwork.person.Contact;

/**
 * A professional acts for something in the care plan and has not seen it, as far as the person knows. One finding a
 * web.
 */
final class PlanNotShared implements Rule {

    private static final RuleRow ROW = RuleRow.of("plan-not-shared");

    @Override
    public RuleRow row() {
        return ROW;
    }

    @Override
    public Stream<Finding> examine(WebOnDay web) {
        return web.plan().flatMap(plan -> finding(plan, web)).stream();
    }

    private static Optional<Finding> finding(CarePlan plan, WebOnDay web) {
        var needs = new TreeSet<String>();
        var without = new ArrayList<Contact>();
        for (var contact : web.professionals()) {
            var theirs = plan.needs().stream()
                    .filter(need -> contact.saysHelpsWith(need, web.day()))
                    .toList();
            if (!theirs.isEmpty() && !hasSeen(contact, plan, web)) {
                needs.addAll(theirs);
                without.add(contact);
            }
        }
        if (without.isEmpty()) {
            return Optional.empty();
        }
        var names = Words.fewNames(without);
        return Optional.of(new Finding(
                ROW,
                ROW.severity(),
                names + (without.size() == 1 ? " has" : " have") + " not seen your care plan",
                "It covers " + Words.fewNeeds(needs) + ". " + names + (without.size() == 1 ? " helps" : " help")
                        + " with that, and as far as you know " + (without.size() == 1 ? "has" : "have")
                        + " not seen it.",
                Evidence.ofContacts(without).andNeeds(List.copyOf(needs)).andDays(List.of(plan.agreedOn())),
                new Remedy.SharePlan(without.stream().map(Contact::id).toList())));
    }

    /** An earlier plan is another plan. */
    private static boolean hasSeen(Contact contact, CarePlan plan, WebOnDay web) {
        var on = contact.seenPlanOn();
        return on != null && !on.isAfter(web.day()) && !on.isBefore(plan.agreedOn());
    }
}
