package org.meshwork.directory;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.meshwork.shared.ServiceId;

/**
 * Many changes of the directory that are seen all at once, or not at all.
 *
 * <p>What is staged waits unseen in the graph, however long that takes; a process that is killed leaves it waiting. Publishing
 * turns one pointer: from then on every reader finds all of it. Then it settles, by batches, into the services themselves,
 * and last of all the search index takes it in, in one step; settling that was cut short goes on at the next start.
 */
public interface Changesets {

    /** Opens it, or opens again one that was neither published nor discarded. */
    void open(UUID changeset, String feed);

    /** What was staged so far under this changeset: for each service, the hash of what it was read from. */
    Map<ServiceId, String> staged(UUID changeset);

    /** Adds entries, in one transaction. Of a service given twice, the last counts. */
    void stage(UUID changeset, List<Staged> entries);

    /** Adds that these services are no longer offered: kept, and found by no search. */
    void stageWithdrawals(UUID changeset, Collection<ServiceId> services);

    /** Takes out again what was staged of these. */
    void unstage(UUID changeset, Collection<ServiceId> services);

    /**
     * What publishing it would do, as it stands against the directory of this moment: first what would no longer be listed,
     * then the rest, in the order in which they were staged.
     *
     * @param skip how many to leave out from the beginning
     */
    List<Difference> differences(UUID changeset, int skip, int limit);

    /** Whether it was published, settled or not: nothing more can be staged under it. */
    boolean isPublished(UUID changeset);

    /** All of it is seen from here on. Ends when it has settled. */
    void publish(UUID changeset);

    /** Nothing of it will be seen. */
    void discard(UUID changeset);

    /** Finishes what was published and cut short. Does nothing where there is no such. */
    void settle();

    /** Whether an entry of the feed is to be read anew though its record is as it was: a correction was taken back. */
    boolean isToBeReadAnew(String feed);

    /** What a feed has in the directory now, by the feed's own ids. One pass over the feed; about 200 bytes an entry. */
    Map<String, Kept> kept(String feed);

    /** Those of these ids under which other feeds keep services. */
    Collection<ServiceId> ofOtherFeeds(String feed, Collection<ServiceId> ids);

    /**
     * A service as an import read it.
     *
     * @param sourceHash of the record it was read from and of all that decides how it is read
     * @param remarks on that record, in the importer's own form; kept beside the service until the record changes
     */
    record Staged(Service service, String sourceHash, String remarks) {}

    /**
     * What is kept about a record that was taken before.
     *
     * @param sourceHash empty where it did not come from an import
     */
    record Kept(ServiceId service, String sourceHash, String remarks, boolean withdrawn) {}
}
