package org.meshwork.exchange;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.meshwork.directory.Directory;
import org.meshwork.directory.Hits;
import org.meshwork.directory.Query;
import org.meshwork.directory.Service;
import org.meshwork.shared.ServiceId;

/** Keeps services in memory; finds nothing. */
final class FakeDirectory implements Directory {

    final Map<ServiceId, Service> services = new LinkedHashMap<>();
    final List<Integer> sizesOfPuts = new ArrayList<>();
    boolean isBroken;

    @Override
    public Hits find(Query query) {
        return new Hits(0, List.of(), Map.of(), List.of(), null, null);
    }

    @Override
    public Optional<Service> service(ServiceId id) {
        return Optional.ofNullable(services.get(id));
    }

    @Override
    public List<Service> services(Collection<ServiceId> ids) {
        return ids.stream().map(services::get).filter(Objects::nonNull).toList();
    }

    @Override
    public void put(List<Service> fresh) {
        if (isBroken) {
            throw new IllegalStateException("the graph is gone");
        }
        sizesOfPuts.add(fresh.size());
        fresh.forEach(service -> services.put(service.id(), service));
    }

    @Override
    public void awaitIndexed() {}
}
