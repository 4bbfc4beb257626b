package org.meshwork.directory;

import java.util.List;

/**
 * What else is known of a place. Text that is not known is empty.
 *
 * @param address {@link Address#NONE} where its parts are not known, or do not add up to the venue's address
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

    /** With an address whose parts add up to this line, or none. */
    Premises at(String line) {
        var fits = address.hasParts() && address.line().equals(line);
        return fits || address.equals(Address.NONE)
                ? this
                : new Premises(
                        Address.NONE,
                        description,
                        identifier,
                        identifierType,
                        transport,
                        accessibility,
                        phones,
                        contacts,
                        tags);
    }

    public Premises {
        accessibility = accessibility.stream().distinct().toList();
        phones = phones.stream().distinct().toList();
        contacts = contacts.stream().distinct().toList();
        tags = tags.stream().distinct().toList();
    }
}
