package org.meshwork.findings;

import java.util.List;
import java.util.stream.Stream;
import org.meshwork.findings.Finding.Evidence;
import org.meshwork.findings.Finding.Remedy;
import org.meshwork.person.Circumstance.Kind;

/** A crisis is likely, and nobody is known who can be reached at night or at the weekend. */
final class NobodyOutOfHours implements Rule {

    private static final RuleRow ROW = RuleRow.of("nobody-out-of-hours");

    private static final String HIGH = "high";

    @Override
    public RuleRow row() {
        return ROW;
    }

    @Override
    public Stream<Finding> examine(WebOnDay web) {
        if (!web.circumstances(Kind.RISK).contains(HIGH)
                || web.active().stream()
                        .anyMatch(contact -> Boolean.TRUE.equals(contact.offer().outOfHours()))) {
            return Stream.empty();
        }
        return Stream.of(new Finding(
                ROW,
                ROW.severity(),
                "Nobody to call at night or at the weekend",
                "Things could turn bad quickly for you. We know of nobody in your web whom you could call then.",
                Evidence.NONE,
                new Remedy.FindHelp(ROW.needs(), List.of("out-of-hours-gp"), List.of(), true)));
    }
}
