package org.meshwork.person;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Optional;
import java.util.UUID;
import org.meshwork.shared.PersonId;

/** Names one encounter for good. */
public record EncounterId(UUID value) {

    public static EncounterId random() {
        return new EncounterId(UUID.randomUUID());
    }

    /** Always the same id for the same name. */
    public static EncounterId named(String name) {
        return new EncounterId(UUID.nameUUIDFromBytes(("encounter\n" + name).getBytes(UTF_8)));
    }

    /** Empty where the text is not a UUID. */
    public static Optional<EncounterId> parse(String text) {
        return PersonId.parse(text).map(id -> new EncounterId(id.value()));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
