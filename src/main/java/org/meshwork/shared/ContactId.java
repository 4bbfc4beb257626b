package org.meshwork.shared;

import java.util.Optional;
import java.util.UUID;

/** Names one contact for good; a UUID, never a database's internal number. */
public record ContactId(UUID value) {

    public static ContactId random() {
        return new ContactId(UUID.randomUUID());
    }

    /** Always the same id for the same name: for what a feed or the demonstration names in its own way. */
    public static ContactId named(String name) {
        return new ContactId(Uuids.named("contact", name));
    }

    /** Empty where the text is not a UUID. */
    public static Optional<ContactId> parse(String text) {
        return Uuids.parse(text).map(ContactId::new);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
