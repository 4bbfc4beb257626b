package org.meshwork.commissioning;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Age groups to filter by. Each lies inside the one before, so that no group is published beside its opposite: what a group
 * leaves over also holds everybody whose age is not known.
 */
public enum AgeGroup {
    OLDER("65-and-over", 65),
    OLDEST("85-and-over", 85);

    private final String key;
    private final int from;

    AgeGroup(String key, int from) {
        this.key = key;
        this.from = from;
    }

    /** Names it in an address and in the graph. */
    public String key() {
        return key;
    }

    /** Youngest age in it, in years. */
    public int from() {
        return from;
    }

    /** Empty where nothing is called so. */
    public static Optional<AgeGroup> called(String key) {
        return Arrays.stream(values()).filter(group -> group.key.equals(key)).findFirst();
    }

    /** Keys of the groups that somebody of that age is in. */
    static List<String> of(@Nullable Integer years) {
        return Arrays.stream(values())
                .filter(group -> years != null && years >= group.from)
                .map(AgeGroup::key)
                .toList();
    }

    /** Those that this one lies inside of, itself included. */
    Stream<AgeGroup> andWider() {
        return Arrays.stream(values()).filter(group -> group.from <= from);
    }
}
