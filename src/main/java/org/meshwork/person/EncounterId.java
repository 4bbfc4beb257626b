package org.meshwork.person;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.UUID;

/** Names one encounter for good. */
public record EncounterId(UUID value) {

    public static EncounterId random() {
        return new EncounterId(UUID.randomUUID());
    }

    /** Always the same id for the same name. */
    public static EncounterId named(String name) {
        return new EncounterId(UUID.nameUUIDFromBytes(("encounter\n" + name).getBytes(UTF_8)));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
