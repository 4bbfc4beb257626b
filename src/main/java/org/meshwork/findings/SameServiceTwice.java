package org.meshwork.findings;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.meshwork.findings.Finding.Evidence;
import org.meshwork.findings.Finding.Remedy;
import org.meshwork.person.Contact;
import org.meshwork.shared.CareRole;
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
            kindOf(contact)
                    .ifPresent(kind ->
                            groups.computeIfAbsent(kind, k -> new ArrayList<>()).add(contact));
        }
        var found = new ArrayList<Finding>();
        groups.forEach((kind, givers) -> {
            for (var need : web.needs()) {
                var doing = givers.stream()
                        .filter(contact -> contact.saysHelpsWith(need, web.day()))
                        .toList();
                var different = oneForEachOrganisation(doing);
                if (different.size() > 1) {
                    found.add(finding(kind, need, different));
                }
            }
        });
        return found.stream();
    }

    private static Optional<String> kindOf(Contact contact) {
        return Vocabulary.shipped()
                .role(contact.role())
                .map(CareRole::serviceType)
                .filter(kind -> !kind.isEmpty());
    }

    private static List<Contact> oneForEachOrganisation(List<Contact> contacts) {
        var byOrganisation = new LinkedHashMap<String, Contact>();
        for (var contact : contacts) {
            if (!contact.organisation().isEmpty()) {
                byOrganisation.putIfAbsent(contact.organisation().toLowerCase(Locale.ROOT), contact);
            }
        }
        return List.copyOf(byOrganisation.values());
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
