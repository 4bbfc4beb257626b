package org.meshwork.person;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Optional;
import java.util.UUID;
import org.meshwork.shared.PersonId;

/** Names one goal for good. */
public record GoalId(UUID value) {

    public static GoalId random() {
        return new GoalId(UUID.randomUUID());
    }

    /** Always the same id for the same name. */
    public static GoalId named(String name) {
        return new GoalId(UUID.nameUUIDFromBytes(("goal\n" + name).getBytes(UTF_8)));
    }

    /** Empty where the text is not a UUID. */
    public static Optional<GoalId> parse(String text) {
        return PersonId.parse(text).map(id -> new GoalId(id.value()));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
