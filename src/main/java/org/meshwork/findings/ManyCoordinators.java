package org.meshwork.findings;

import java.util.List;
import java.util.stream.Stream;
import org.meshwork.findings.Finding.Evidence;
import org.meshwork.findings.Finding.Remedy;
import org.meshwork.person.Contact;

/** Two or more professionals are each down as the one who co-ordinates. */
final class ManyCoordinators implements Rule {

    private static final RuleRow ROW = RuleRow.of("many-coordinators");

    @Override
    public RuleRow row() {
        return ROW;
    }

    @Override
    public Stream<Finding> examine(WebOnDay web) {
        var coordinators = web.professionals().stream()
                .filter(contact -> contact.coordinatesOn(web.day()))
                .toList();
        if (coordinators.size() < 2) {
            return Stream.empty();
        }
        var ids = coordinators.stream().map(Contact::id).toList();
        return Stream.of(new Finding(
                ROW,
                ROW.severity(),
                count(coordinators.size()) + " people co-ordinate your care",
                Words.names(coordinators) + " are each down as the one to call. Ask them to agree who it is.",
                new Evidence(ids, List.of(), List.of()),
                new Remedy.NameCoordinator(ids)));
    }

    private static String count(int people) {
        return people == 2 ? "Two" : String.valueOf(people);
    }
}
