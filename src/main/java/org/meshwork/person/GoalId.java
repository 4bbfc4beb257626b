package org.meshwork.person;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.UUID;

/** Names one goal for good. */
public record GoalId(UUID value) {

    public static GoalId random() {
        return new GoalId(UUID.randomUUID());
    }

    /** Always the same id for the same name. */
    public static GoalId named(String name) {
        return new GoalId(UUID.nameUUIDFromBytes(("goal\n" + name).getBytes(UTF_8)));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
