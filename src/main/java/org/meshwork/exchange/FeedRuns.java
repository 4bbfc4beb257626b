package org.meshwork.exchange;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.meshwork.shared.OrganisationId;

/** The record of imports: when each ran, and how it ended. A run and its changeset have the same id. */
interface FeedRuns {

    /**
     * Begins a run, or goes on with the feed's last one where that was cut short.
     *
     * @return its id; empty where the feed is being imported at this moment
     */
    Optional<UUID> begin(Feed feed);

    /** Says that a run is still at work, and how far. */
    void beat(UUID run, int records);

    /**
     * @param digest of all that was read; empty where that was not known
     * @param canGoOn whether what was staged so far is kept for the next try
     */
    void end(UUID run, ImportReport report, String digest, boolean canGoOn);

    /**
     * Marks as cut short the runs of processes that are gone.
     *
     * @param isAlone no other process works on this graph; else they are known by their silence
     */
    void endCutShort(boolean isAlone);

    Optional<FeedRun> run(UUID id);

    /** Newest first, at most {@code limit}. */
    List<FeedRun> runs(String feed, int limit);

    /** The last one that went in. */
    Optional<FeedRun> lastGood(String feed);

    /** The last one that went in and brought something new, or took something away. */
    Optional<FeedRun> lastDifferent(String feed);

    /** The feed's runs that wait for a steward. */
    List<FeedRun> held(String feed);

    /** What a steward decided about a held run, or a later run made of it. */
    void decide(UUID run, FeedRun.State state, String sentence);

    /** The report's rows as CSV (RFC 4180, UTF-8); empty where there are none. */
    Optional<byte[]> report(UUID run);

    /** Those of these organisations that provide services of other feeds. */
    Set<OrganisationId> ofOtherFeeds(String feed, Collection<OrganisationId> organisations);
}
