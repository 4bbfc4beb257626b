package org.meshwork.exchange;

import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.meshwork.shared.OrganisationId;

final class FakeFeedRuns implements FeedRuns {

    final List<ImportReport> ended = new ArrayList<>();
    final Set<OrganisationId> organisationsOfOthers = new HashSet<>();

    @Override
    public UUID begin(String feed, String source) {
        return UUID.randomUUID();
    }

    @Override
    public void end(UUID run, ImportReport report) {
        ended.add(report);
    }

    @Override
    public Set<OrganisationId> ofOtherFeeds(String feed, Collection<OrganisationId> organisations) {
        return organisations.stream().filter(organisationsOfOthers::contains).collect(toSet());
    }
}
