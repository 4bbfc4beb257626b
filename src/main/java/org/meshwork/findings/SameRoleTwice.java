package org.meshwork.findings;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.meshwork.findings.Finding.Evidence;
import org.meshwork.findings.Finding.Remedy;
import org.meshwork.person.Contact;
import org.meshwork.shared.CareRole;
import org.meshwork.shared.Vocabulary;

/** Two or more professionals at different organisations in a role that is meant for one. */
final class SameRoleTwice implements Rule {

    private static final RuleRow ROW = RuleRow.of("same-role-twice");

    @Override
    public RuleRow row() {
        return ROW;
    }

    @Override
    public Stream<Finding> examine(WebOnDay web) {
        var holders = new TreeMap<String, List<Contact>>();
        for (var contact : web.professionals()) {
            Vocabulary.shipped()
                    .role(contact.role())
                    .filter(CareRole::singleHolder)
                    .ifPresent(role -> holders.computeIfAbsent(role.code(), code -> new ArrayList<>())
                            .add(contact));
        }
        return holders.entrySet().stream().flatMap(entry -> {
            var apart = Kinds.oneForEachOrganisation(entry.getValue());
            return apart.size() < 2 ? Stream.empty() : Stream.of(finding(entry.getKey(), apart));
        });
    }

    private static Finding finding(String role, List<Contact> holders) {
        return new Finding(
                        ROW,
                        ROW.severity(),
                        Words.fewNames(holders) + " have the same part",
                        "Each is down as your " + Words.role(role)
                                + ", at different places. That part is usually meant for one person.",
                        Evidence.ofContacts(holders),
                        new Remedy.AskIfAllNeeded(
                                holders.stream().map(Contact::id).toList()))
                .about(role)
                .guidedBy(Vocabulary.shipped().role(role).map(CareRole::source).orElse(ROW.source()));
    }
}
