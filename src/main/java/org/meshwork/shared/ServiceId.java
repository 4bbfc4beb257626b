package org.meshwork.shared;

import java.util.Optional;
import java.util.UUID;

/** Names one service for good; a UUID, never a database's internal number. */
public record ServiceId(UUID value) {

    public static ServiceId random() {
        return new ServiceId(UUID.randomUUID());
    }

    /** Always the same id for the same name: for what a feed or the demonstration names in its own way. */
    public static ServiceId named(String name) {
        return new ServiceId(Uuids.named("service", name));
    }

    /** Empty where the text is not a UUID. */
    public static Optional<ServiceId> parse(String text) {
        return Uuids.parse(text).map(ServiceId::new);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
