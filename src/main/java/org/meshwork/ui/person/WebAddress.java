package org.meshwork.ui.person;

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

    static String newContact(PersonId person) {
        return web(person) + "/contact";
    }

    static String contact(PersonId person, ContactId contact) {
        return newContact(person) + "/" + contact;
    }
}
