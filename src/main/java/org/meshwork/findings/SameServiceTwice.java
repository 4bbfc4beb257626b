package org.meshwork.findings;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.meshwork.findings.Finding.Evidence;
import org.meshwork.findings.Finding.Remedy;
import org.meshwork.person.Contact;
import org.meshwork.shared.ServiceType;
import org.meshwork.shared.Vocabulary;

/**
 * Two or more professionals at different organisations give the same kind of service for the same need.
 *
 * <p>An organisation that is not known is never taken as a different one. Family never counts: sharing a task is strength.
 */
final class SameServiceTwice implements Rule {

    private static final RuleRow ROW = RuleRow.of("same-service-twice");

    @Override
    public RuleRow row() {
        return ROW;
    }

    @Override
    public Stream<Finding> examine(WebOnDay web) {
        var groups = new TreeMap<String, List<Contact>>();
        for (var contact : web.professionals()) {
            for (var kind : Kinds.of(contact)) {
                groups.computeIfAbsent(kind, k -> new ArrayList<>()).add(contact);
            }
        }
        saveTime(groups);
        var found = new ArrayList<Finding>();
        for (var need : web.needs()) {
            var said = new HashSet<List<Contact>>();
            groups.forEach((kind, givers) -> {
                var doing = Kinds.oneForEachOrganisation(givers.stream()
                        .filter(contact -> contact.saysHelpsWith(need, web.day()))
                        .toList());
                if (doing.size() > 1 && said.add(doing)) {
                    found.add(finding(kind, need, doing).about(kind + "/" + need));
                }
            });
        }
        return found.stream();
    }

    /** Without this the same is found, later. */
    private static void saveTime(Map<String, List<Contact>> groups) {
        groups.values().removeIf(givers -> givers.size() < 2);
    }

    private static Finding finding(String kind, String need, List<Contact> givers) {
        var ids = givers.stream().map(Contact::id).toList();
        var name = Vocabulary.shipped().serviceType(kind).map(ServiceType::name).orElse(kind);
        return new Finding(
                ROW,
                ROW.severity(),
                Words.names(givers) + " do the same",
                all(givers.size()) + " give you the same kind of help (" + Words.inSentence(name) + ") with "
                        + Words.need(need) + ".",
                new Evidence(ids, List.of(need), List.of()),
                new Remedy.AskIfAllNeeded(ids));
    }

    private static String all(int givers) {
        return switch (givers) {
            case 2 -> "Both";
            case 3 -> "All three";
            default -> "All " + givers;
        };
    }
}
