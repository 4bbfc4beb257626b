package org.meshwork.directory;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.meshwork.shared.ServiceId;

/** The services that people nearby can use. */
public interface Directory {

    /** Never throws for what somebody typed: nonsense finds nothing. */
    Hits find(Query query);

    /**
     * What somebody may mean who has typed only the beginning: needs, then services, then places; a few of each. Nothing for
     * less than two letters.
     */
    default List<Suggestion> suggest(String typed) {
        return List.of();
    }

    /** Also one that was withdrawn, since webs may point at it. Empty where there never was one. */
    Optional<Service> service(ServiceId id);

    /**
     * Entries that no search finds any more, for stewards: withdrawn, or merged into others. In the order of their names.
     *
     * @param words each in the name of the service or of its organisation, in any case; none of none
     */
    default List<Service> withdrawn(String words, int most) {
        return List.of();
    }

    /** Several at once, in no order; those that are not there are left out. */
    List<Service> services(Collection<ServiceId> ids);

    /**
     * Writes the services, new or changed, with their organisations and venues, in one transaction, and appends one
     * numbered change for each; searchers see them within a second.
     */
    void put(List<Service> services);

    /** Grows with each change; whoever keeps something that was worked out from many services knows by it when that is old. */
    default long version() {
        return 0;
    }

    /** Waits until every change so far can be found. For commands and tests; people need not wait. */
    void awaitIndexed();
}
