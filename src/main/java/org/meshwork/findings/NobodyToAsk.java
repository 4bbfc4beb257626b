package org.meshwork.findings;

import java.util.List;
import java.util.stream.Stream;
import org.meshwork.findings.Finding.Evidence;
import org.meshwork.findings.Finding.Remedy;

/**
 * Nobody whom the person would ask to find their way: nobody helps with that, and nobody co-ordinates. Not said of an
 * empty web.
 */
final class NobodyToAsk implements Rule {

    private static final RuleRow ROW = RuleRow.of("nobody-to-ask");

    @Override
    public RuleRow row() {
        return ROW;
    }

    @Override
    public Stream<Finding> examine(WebOnDay web) {
        if (web.isEmpty()
                || web.isAnyMet(ROW.needs())
                || web.active().stream().anyMatch(contact -> contact.coordinatesOn(web.day()))) {
            return Stream.empty();
        }
        return Stream.of(new Finding(
                ROW,
                ROW.severity(),
                "Nobody helps you find your way",
                "There is nobody in your web whom you would ask where to go, or whom to call.",
                Evidence.NONE,
                new Remedy.FindHelp(ROW.needs(), List.of("social-prescribing", "care-navigation"))));
    }
}
