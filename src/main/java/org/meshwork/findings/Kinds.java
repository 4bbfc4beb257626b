package org.meshwork.findings;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.meshwork.person.Contact;
import org.meshwork.shared.CareRole;
import org.meshwork.shared.Vocabulary;

/** What kind of service a contact gives, and whether two are of one organisation. */
final class Kinds {

    private Kinds() {}

    /** Codes of the kinds of service they give: what their role says, then what is known of their service. */
    static List<String> of(Contact contact) {
        var ofRole = Vocabulary.shipped()
                .role(contact.role())
                .map(CareRole::serviceType)
                .orElse("");
        if (ofRole.isEmpty()) {
            return contact.offer().serviceTypes();
        }
        if (contact.offer().serviceTypes().isEmpty()) {
            return List.of(ofRole);
        }
        var kinds = new ArrayList<String>();
        kinds.add(ofRole);
        contact.offer().serviceTypes().stream()
                .filter(kind -> !kind.equals(ofRole))
                .forEach(kinds::add);
        return kinds;
    }

    /** Of different organisations, as far as is known: what is not known is never taken as different. */
    static boolean areApart(Contact one, Contact other) {
        var here = organisation(one);
        var there = organisation(other);
        return !here.isEmpty()
                && !there.isEmpty()
                && !here.equals(there)
                && (one.service() == null || !Objects.equals(one.service(), other.service()));
    }

    /** The first of each known organisation. */
    static List<Contact> oneForEachOrganisation(List<Contact> contacts) {
        var found = new ArrayList<Contact>();
        for (var contact : contacts) {
            if (!organisation(contact).isEmpty() && found.stream().allMatch(other -> areApart(contact, other))) {
                found.add(contact);
            }
        }
        return found;
    }

    /** How many different organisations are known among them. */
    static int organisations(List<Contact> contacts) {
        var known = new HashSet<String>();
        contacts.stream()
                .map(Kinds::organisation)
                .filter(name -> !name.isEmpty())
                .forEach(known::add);
        return known.size();
    }

    private static String organisation(Contact contact) {
        return contact.organisation().toLowerCase(Locale.ROOT);
    }
}
