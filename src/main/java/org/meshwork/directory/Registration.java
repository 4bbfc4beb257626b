package org.meshwork.directory;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What else is known of an organisation. Text that is not known is empty.
 *
 * @param legalStatus charity, company …
 * @param year in which it began; null where it is not known
 * @param uri names it on the web
 * @param logo web address of its picture
 * @param parent the id that its feed gives to the organisation of which it is a part
 */
public record Registration(
        String alternateName,
        String legalStatus,
        @Nullable Integer year,
        String uri,
        String logo,
        String parent,
        List<Identifier> identifiers,
        List<ContactPerson> contacts,
        List<Phone> phones,
        List<Tag> tags) {

    public static final Registration NONE =
            new Registration("", "", null, "", "", "", List.of(), List.of(), List.of(), List.of());

    public Registration {
        identifiers = identifiers.stream().distinct().toList();
        contacts = contacts.stream().distinct().toList();
        phones = phones.stream().distinct().toList();
        tags = tags.stream().distinct().toList();
    }

    /** Registered under these numbers; no more is known. */
    public static Registration under(List<Identifier> identifiers) {
        return new Registration("", "", null, "", "", "", identifiers, List.of(), List.of(), List.of());
    }
}
