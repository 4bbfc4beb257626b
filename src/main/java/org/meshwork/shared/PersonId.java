package org.meshwork.shared;

import java.util.Optional;
import java.util.UUID;

/** Names one person for good; a UUID, never a database's internal number. */
public record PersonId(UUID value) {

    public static PersonId random() {
        return new PersonId(UUID.randomUUID());
    }

    /** Always the same id for the same name: for what a feed or the demonstration names in its own way. */
    public static PersonId named(String name) {
        return new PersonId(Uuids.named("person", name));
    }

    /** Empty where the text is not a UUID. */
    public static Optional<PersonId> parse(String text) {
        return Uuids.parse(text).map(PersonId::new);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
