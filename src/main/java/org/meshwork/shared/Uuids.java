package org.meshwork.shared;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

final class Uuids {

    private static final Pattern CANONICAL =
            Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}", Pattern.CASE_INSENSITIVE);

    private Uuids() {}

    static UUID named(String kind, String name) {
        return UUID.nameUUIDFromBytes((kind + '\n' + name).getBytes(UTF_8));
    }

    /** Stricter than {@link UUID#fromString}, which takes "1-1-1-1-1". */
    static Optional<UUID> parse(String text) {
        return CANONICAL.matcher(text).matches() ? Optional.of(UUID.fromString(text)) : Optional.empty();
    }
}
