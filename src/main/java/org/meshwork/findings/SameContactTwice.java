package org.meshwork.findings;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.meshwork.findings.Finding.Evidence;
import org.meshwork.findings.Finding.Remedy;
import org.meshwork.person.Contact;

/** Two contacts at the same service of the directory and with the same name, but for capitals and stops. */
final class SameContactTwice implements Rule {

    private static final RuleRow ROW = RuleRow.of("same-contact-twice");

    @Override
    public RuleRow row() {
        return ROW;
    }

    @Override
    public Stream<Finding> examine(WebOnDay web) {
        var alike = new LinkedHashMap<Object, List<Contact>>();
        for (var contact : web.web().contacts()) {
            var name = normalised(contact.name());
            if (contact.isProfessional() && contact.service() != null && !name.isEmpty() && isThere(contact, web)) {
                alike.computeIfAbsent(List.of(contact.service(), name), key -> new ArrayList<>())
                        .add(contact);
            }
        }
        return alike.values().stream()
                .flatMap(same -> same.stream().skip(1).map(again -> finding(same.getFirst(), again)));
    }

    private static boolean isThere(Contact contact, WebOnDay web) {
        return contact.isActiveOn(web.day()) || contact.isWaitingOn(web.day());
    }

    /** Letters and digits only, small, without accents. */
    private static String normalised(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKD)
                .replaceAll("[^\\p{L}\\p{N}]", "")
                .toLowerCase(Locale.ROOT);
    }

    private static Finding finding(Contact first, Contact again) {
        var pair = WebOnDay.pair(first, again);
        return new Finding(
                        ROW,
                        ROW.severity(),
                        first.name() + " is in your web twice",
                        "Both are at the same service, under the same name. If they are one, make them one.",
                        Evidence.ofContacts(List.of(first, again)),
                        new Remedy.MergeContacts(first.id(), again.id()))
                .about(pair.toString());
    }
}
