package org.meshwork.findings;

import java.util.List;
import java.util.stream.Stream;
import org.meshwork.findings.Finding.Evidence;
import org.meshwork.findings.Finding.Remedy;

/** Somebody of the family or a friend gives care, and nobody supports them in it. One finding a web. */
final class CarerUnsupported implements Rule {

    private static final RuleRow ROW = RuleRow.of("carer-unsupported");

    @Override
    public RuleRow row() {
        return ROW;
    }

    @Override
    public Stream<Finding> examine(WebOnDay web) {
        var carers = web.active().stream()
                .filter(contact -> contact.carer() && !contact.isProfessional())
                .toList();
        if (carers.isEmpty() || web.isAnyMet(ROW.needs())) {
            return Stream.empty();
        }
        var names = Words.fewNames(carers);
        return Stream.of(new Finding(
                ROW,
                ROW.severity(),
                "Nobody supports " + names,
                names + (carers.size() == 1 ? " looks" : " look")
                        + " after you. Nobody in your web asks how they are, or helps them to go on.",
                Evidence.ofContacts(carers),
                new Remedy.FindHelp(ROW.needs(), List.of("carers-support"))));
    }
}
