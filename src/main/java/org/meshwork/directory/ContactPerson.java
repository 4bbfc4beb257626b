package org.meshwork.directory;

import java.util.List;

/**
 * Whom to ask at a service or an organisation, as it is published. Text that is not known is empty.
 *
 * @param title what they are there
 */
public record ContactPerson(String name, String title, String department, String email, List<Phone> phones) {

    public ContactPerson {
        phones = List.copyOf(phones);
    }
}
