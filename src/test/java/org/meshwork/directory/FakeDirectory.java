package org.meshwork.directory;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.meshwork.shared.ServiceId;

/** Finds what a test says; holds nothing. */
public record FakeDirectory(Function<Query, Hits> finding) implements Directory {

    public static Directory finding(Function<Query, Hits> finding) {
        return new FakeDirectory(finding);
    }

    @Override
    public Hits find(Query query) {
        return finding.apply(query);
    }

    @Override
    public Optional<Service> service(ServiceId id) {
        return Optional.empty();
    }

    @Override
    public List<Service> services(Collection<ServiceId> ids) {
        return List.of();
    }

    @Override
    public void put(List<Service> services) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void awaitIndexed() {
        // It holds nothing that could be missing.
    }
}
