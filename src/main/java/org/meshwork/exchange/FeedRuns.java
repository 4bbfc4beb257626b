package org.meshwork.exchange;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import org.meshwork.shared.OrganisationId;

/** The record of imports: when each ran, and how it ended. */
interface FeedRuns {

    UUID begin(String feed, String source);

    void end(UUID run, ImportReport report);

    /** Those of these organisations that provide services of other feeds. */
    Set<OrganisationId> ofOtherFeeds(String feed, Collection<OrganisationId> organisations);
}
