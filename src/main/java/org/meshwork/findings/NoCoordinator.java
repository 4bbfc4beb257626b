package org.meshwork.findings;

import java.util.List;
import java.util.stream.Stream;
import org.meshwork.findings.Finding.Evidence;
import org.meshwork.findings.Finding.Remedy;
import org.meshwork.person.Contact;

/** Three or more professionals from two or more sectors, and none of them co-ordinates. */
final class NoCoordinator implements Rule {

    static final int PROFESSIONALS = 3;
    static final int SECTORS = 2;

    private static final RuleRow ROW = RuleRow.of("no-coordinator");

    @Override
    public RuleRow row() {
        return ROW;
    }

    @Override
    public Stream<Finding> examine(WebOnDay web) {
        var professionals = web.professionals();
        var sectors = professionals.stream().map(Contact::sector).distinct().count();
        var coordinated = professionals.stream().anyMatch(contact -> contact.coordinatesOn(web.day()));
        if (professionals.size() < PROFESSIONALS || sectors < SECTORS || coordinated) {
            return Stream.empty();
        }
        return Stream.of(new Finding(
                ROW,
                ROW.severity(),
                "Nobody keeps the whole picture",
                professionals.size() + " professionals help you, and none of them is the one to call. " + family(web),
                new Evidence(professionals.stream().map(Contact::id).toList(), List.of(), List.of()),
                new Remedy.FindHelp(List.of("care-coordination"))));
    }

    private static String family(WebOnDay web) {
        var relatives = web.active().stream()
                .filter(contact -> !contact.isProfessional() && contact.coordinatesOn(web.day()))
                .toList();
        return relatives.isEmpty()
                ? "Ask who could be your care co-ordinator."
                : Words.names(relatives) + " should not have to do it alone.";
    }
}
