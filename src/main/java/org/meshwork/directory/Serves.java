package org.meshwork.directory;

import org.jspecify.annotations.Nullable;

/**
 * Whether a service says that it is for people who live somewhere. That is another thing than how far away it is: one next
 * door may be for another borough, and one that is far may come to you.
 *
 * @param here null where it does not say, or where nobody knows the areas that it names
 * @param area the one that somebody lives in; where it serves others, all that it names; empty where it does not say
 */
public record Serves(@Nullable Boolean here, String area) {

    public static final Serves NOT_SAID = new Serves(null, "");

    /** Of one home; whoever asks of many homes reads the service's {@link Catchment} once. */
    public static Serves of(Service service, Home home) {
        return Catchment.of(service).at(home);
    }
}
