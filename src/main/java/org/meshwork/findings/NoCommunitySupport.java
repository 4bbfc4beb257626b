package org.meshwork.findings;

import java.util.List;
import java.util.stream.Stream;
import org.meshwork.findings.Finding.Evidence;
import org.meshwork.findings.Finding.Remedy;
import org.meshwork.shared.Sector;

/** A condition that lasts, and nobody from a charity or a community group. */
final class NoCommunitySupport implements Rule {

    private static final RuleRow ROW = RuleRow.of("no-community-support");

    @Override
    public RuleRow row() {
        return ROW;
    }

    @Override
    public Stream<Finding> examine(WebOnDay web) {
        var conditions = web.longTermConditions();
        if (conditions.isEmpty() || web.active().stream().anyMatch(contact -> contact.sector() == Sector.VOLUNTARY)) {
            return Stream.empty();
        }
        return Stream.of(new Finding(
                ROW,
                ROW.severity(),
                "No charity or group is in your web",
                "You live with " + Words.conditions(conditions)
                        + ". Others who live with the same can be good company, and know what helps.",
                Evidence.ofConditions(conditions),
                new Remedy.FindHelp(ROW.needs(), List.of("condition-support-group"))));
    }
}
