package org.meshwork.exchange;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.meshwork.directory.Difference;
import org.meshwork.exchange.ImportReport.Kind;

/** The feeds that the directory is made of, and how they are doing. For stewards. */
public interface Feeds {

    /** In the order of their names; also those that were only ever imported by hand. */
    List<FeedStanding> all();

    Optional<FeedStanding> feed(String name);

    /** Newest first, at most 50. */
    List<FeedRun> runs(String feed);

    /** The rows of a run's report as CSV (RFC 4180, UTF-8); empty where there are none. */
    Optional<byte[]> report(UUID run);

    /**
     * Some rows of a run's report, in the order of the feed.
     *
     * @param kind null for all kinds
     * @param skip how many of these to leave out from the beginning
     */
    ReportPage rows(UUID run, @Nullable Kind kind, int skip, int limit);

    /** What letting in a held run would do; none where it waits no more. At most {@code limit}, from {@code skip} on. */
    List<Difference> wouldDo(UUID run, int skip, int limit);

    /** Whether it was asked for with {@link #importSoon} here and its turn has not ended yet. */
    boolean isWaiting(String feed);

    /**
     * Fetches it from now on by itself, first within a minute; of a feed that is there, changes how.
     *
     * @param everyHours between two imports, 1 to 8,760; 0 for only by hand
     * @return why not, in a sentence; empty where it is done
     */
    Optional<String> keep(Feed feed, int everyHours);

    /** Imports those that are due, one after the other. Called each minute. */
    void importDue();

    /** Imports it now, in the background. */
    void importSoon(String feed);
}
