package org.meshwork.exchange.openreferral;

import java.util.Set;
import java.util.stream.Stream;
import org.meshwork.shared.OrganisationId;
import org.meshwork.shared.ServiceId;

/**
 * Ids for a feed's entries: the feed's own where it is a UUID that no other feed has, else one made of the feed's name and
 * its id, so that it is the same at each import.
 *
 * @param feed name of the feed
 * @param others services that belong to other feeds
 * @param otherOrganisations organisations that belong to other feeds
 */
public record Ids(String feed, Set<ServiceId> others, Set<OrganisationId> otherOrganisations) {

    public Ids {
        others = Set.copyOf(others);
        otherOrganisations = Set.copyOf(otherOrganisations);
    }

    /** Every id that an entry could get. */
    public static Stream<ServiceId> candidates(String feed, String feedId) {
        return Stream.concat(ServiceId.parse(feedId).stream(), Stream.of(ServiceId.named(key(feed, feedId))));
    }

    public ServiceId service(String feedId) {
        return ServiceId.parse(feedId)
                .filter(id -> !others.contains(id))
                .orElseGet(() -> ServiceId.named(key(feed, feedId)));
    }

    OrganisationId organisation(String feedId) {
        return OrganisationId.parse(feedId)
                .filter(id -> !otherOrganisations.contains(id))
                .orElseGet(() -> OrganisationId.named(key(feed, feedId)));
    }

    private static String key(String feed, String feedId) {
        return feed + '\n' + feedId;
    }
}
