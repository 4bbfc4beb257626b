package org.meshwork.findings;

import java.util.List;
import java.util.stream.Stream;
import org.meshwork.findings.Finding.Evidence;
import org.meshwork.findings.Finding.Remedy;
import org.meshwork.person.Contact;

/** Several professionals, from more than one part of care, and none of them co-ordinates. */
final class NoCoordinator implements Rule {

    private static final RuleRow ROW = RuleRow.of("no-coordinator");

    @Override
    public RuleRow row() {
        return ROW;
    }

    @Override
    public Stream<Finding> examine(WebOnDay web) {
        var professionals = web.professionals();
        var sectors = professionals.stream().map(Contact::sector).distinct().count();
        var least = web.thresholds().get("no-coordinator.professionals");
        var leastSectors = web.thresholds().get("no-coordinator.sectors");
        var coordinated = professionals.stream().anyMatch(contact -> contact.coordinatesOn(web.day()));
        if (professionals.size() < least.value() || sectors < leastSectors.value() || coordinated) {
            return Stream.empty();
        }
        return Stream.of(new Finding(
                        ROW,
                        ROW.severity(),
                        "Nobody keeps the whole picture",
                        professionals.size() + " professionals help you, and none of them is the one to call. "
                                + family(web),
                        Evidence.ofContacts(professionals),
                        new Remedy.FindHelp(ROW.needs(), List.of("care-navigation")))
                .goingBy(least, leastSectors));
    }

    /** Where no professional co-ordinates: whoever does is family or a friend. */
    private static String family(WebOnDay web) {
        var relatives = web.active().stream()
                .filter(contact -> contact.coordinatesOn(web.day()))
                .toList();
        return relatives.isEmpty()
                ? "Ask who could be your care co-ordinator."
                : Words.names(relatives) + " should not have to do it alone.";
    }
}
