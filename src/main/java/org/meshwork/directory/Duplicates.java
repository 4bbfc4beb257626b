package org.meshwork.directory;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.meshwork.shared.ServiceId;

/**
 * Entries of different feeds that seem to be of one service, and what stewards decided about them.
 *
 * <p>A decision holds through every import until it is undone. Of a merged pair one entry is found by searches and the other
 * leads to it; where the one that was kept is no longer offered, the other is found again by itself.
 */
public interface Duplicates {

    /** Those that wait for a steward, the surest first. */
    List<Pair> proposals(int skip, int limit);

    long waiting();

    /** Those that a steward decided about, newest first. */
    List<Pair> decided(int skip, int limit);

    /**
     * Makes one of two. Where one of them keeps its address secret, so does the one that is kept.
     *
     * @param by the account's user name
     * @return why not, in a sentence; empty where it is done
     */
    Optional<String> merge(ServiceId kept, ServiceId hidden, String by);

    /** They are two services, and are not proposed again. */
    void keepApart(ServiceId one, ServiceId other, String by);

    /** Takes the decision back: both are found again, and wait for another decision. */
    void undo(ServiceId one, ServiceId other);

    /** The entry that stands for this one, where it was merged and its stand-in can be found. */
    Optional<ServiceId> keptInsteadOf(ServiceId hidden);

    /** Looks through the whole directory; what was decided stays. Returns how many pairs wait. */
    long findAnew();

    /**
     * Two entries.
     *
     * @param by who decided; empty while it waits
     * @param at when it was decided; null while it waits
     */
    record Pair(
            ServiceId one,
            ServiceId other,
            Likeness likeness,
            State state,
            String by,
            @Nullable Instant at) {}

    enum State {
        PROPOSED,
        /** The second was merged into the first. */
        ONE_KEPT,
        /** The first was merged into the second. */
        OTHER_KEPT,
        APART
    }
}
