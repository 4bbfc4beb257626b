package org.meshwork.directory;

import java.util.List;

/**
 * What else is known of a place. Text that is not known is empty.
 *
 * @param address {@link Address#NONE} where its parts are not known
 * @param identifier of the place in {@code identifierType}, such as a UPRN
 * @param transport how to get there
 */
public record Premises(
        Address address,
        String description,
        String identifier,
        String identifierType,
        String transport,
        List<Accessibility> accessibility,
        List<Phone> phones,
        List<ContactPerson> contacts,
        List<Tag> tags) {

    public static final Premises NONE =
            new Premises(Address.NONE, "", "", "", "", List.of(), List.of(), List.of(), List.of());

    public Premises {
        accessibility = accessibility.stream().distinct().toList();
        phones = phones.stream().distinct().toList();
        contacts = contacts.stream().distinct().toList();
        tags = tags.stream().distinct().toList();
    }
}
