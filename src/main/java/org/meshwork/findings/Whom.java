package org.meshwork.findings;

import java.util.List;
import java.util.stream.Stream;
import org.meshwork.findings.Finding.Remedy;
import org.meshwork.person.Contact;

/** Whom the person could ask: those of the web who are there for it, else somebody in general. */
record Whom(List<Contact> contacts, String otherwise) {

    static Whom coordinatorOrGp(WebOnDay web) {
        var coordinators = web.professionals().stream()
                .filter(contact -> contact.coordinatesOn(web.day()))
                .toList();
        return coordinators.isEmpty() ? gp(web) : new Whom(coordinators, "");
    }

    static Whom gp(WebOnDay web) {
        return new Whom(inRole(web, "gp").toList(), "your GP surgery");
    }

    static Whom gpOrPharmacist(WebOnDay web) {
        return new Whom(
                Stream.concat(inRole(web, "gp"), inRole(web, "pharmacist")).toList(),
                "your GP surgery or a pharmacist");
    }

    /** @param what completes "Ask Dr Patel …" */
    Remedy ask(String what, List<String> meanwhile) {
        var names = Words.or(contacts.stream().map(Contact::name).distinct().toList());
        return new Remedy.Ask(
                contacts.stream().map(Contact::id).toList(),
                "Ask " + (contacts.isEmpty() ? otherwise : names) + " " + what + ".",
                meanwhile);
    }

    private static Stream<Contact> inRole(WebOnDay web, String role) {
        return web.professionals().stream().filter(contact -> contact.role().equals(role));
    }
}
