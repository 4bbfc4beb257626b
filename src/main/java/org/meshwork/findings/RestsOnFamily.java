package org.meshwork.findings;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;
import org.meshwork.findings.Finding.Evidence;
import org.meshwork.findings.Finding.Remedy;
import org.meshwork.person.Contact;

/** Only one person helps with a need, and they are family or a friend. One finding for each of them. */
final class RestsOnFamily implements Rule {

    private static final RuleRow ROW = RuleRow.of("rests-on-family");

    @Override
    public RuleRow row() {
        return ROW;
    }

    @Override
    public Stream<Finding> examine(WebOnDay web) {
        var alone = new LinkedHashMap<Contact, List<String>>();
        for (var need : web.needs()) {
            var acting = web.actingFor(need);
            if (acting.size() == 1 && !acting.getFirst().isProfessional()) {
                alone.computeIfAbsent(acting.getFirst(), contact -> new ArrayList<>())
                        .add(need);
            }
        }
        return alone.entrySet().stream().map(entry -> finding(entry.getKey(), entry.getValue()));
    }

    private static Finding finding(Contact relative, List<String> needs) {
        return new Finding(
                        ROW,
                        ROW.severity(),
                        "Only " + relative.name() + " helps you with " + Words.fewNeeds(needs),
                        "If " + relative.name() + " could not come, nobody else would be there for it.",
                        new Evidence(List.of(relative.id()), needs, List.of()),
                        new Remedy.FindHelp(needs))
                .about(relative.id().toString());
    }
}
