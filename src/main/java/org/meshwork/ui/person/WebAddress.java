package org.meshwork.ui.person;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.meshwork.shared.ContactId;
import org.meshwork.shared.PersonId;

/** Where the pages of a web are. Only opaque ids stand in an address. */
final class WebAddress {

    private WebAddress() {}

    static String web(PersonId person) {
        return "my-web/" + person;
    }

    static String needs(PersonId person) {
        return web(person) + "/needs";
    }

    /** @param step the question to ask; where it is none, the one where they stopped */
    static String interview(PersonId person, Optional<Step> step) {
        return web(person) + "/start" + step.map(asked -> "/" + asked.path()).orElse("");
    }

    static String checkIn(PersonId person) {
        return web(person) + "/check-in";
    }

    static String take(PersonId person) {
        return web(person) + "/take";
    }

    /** Services put by for them. */
    static String list(PersonId person) {
        return web(person) + "/list";
    }

    static String sharing(PersonId person) {
        return web(person) + "/sharing";
    }

    static String newContact(PersonId person) {
        return web(person) + "/contact";
    }

    static String contact(PersonId person, ContactId contact) {
        return newContact(person) + "/" + contact;
    }

    /** @param finding its key, which says nothing of what it is about */
    static String letter(PersonId person, String finding) {
        return web(person) + "/letter/" + finding;
    }

    /** The day that an address asks for; null where it is none, since anybody may type anything there. */
    static @Nullable LocalDate day(String typed) {
        try {
            return typed.isEmpty() ? null : LocalDate.parse(typed);
        } catch (DateTimeParseException e) {
            return null;
        }
    }
}
