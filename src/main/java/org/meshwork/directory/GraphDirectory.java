package org.meshwork.directory;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.meshwork.shared.ServiceId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** The graph holds the truth; searches read only the index that follows it. */
@Component
class GraphDirectory implements Directory {

    private final DirectoryStore store;
    private final IndexFollower index;

    GraphDirectory(DirectoryStore store, IndexFollower index) {
        this.store = store;
        this.index = index;
    }

    @Override
    public Hits find(Query query) {
        return index.find(query);
    }

    @Override
    public Optional<Service> service(ServiceId id) {
        return store.read(List.of(id)).stream().findFirst();
    }

    @Override
    public List<Service> services(Collection<ServiceId> ids) {
        return store.read(Set.copyOf(ids));
    }

    @Override
    @Transactional
    public void put(List<Service> services) {
        if (services.isEmpty()) {
            return;
        }
        store.write(services);
        index.pokeAfterCommit();
    }

    @Override
    public void awaitIndexed() {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("a transaction cannot wait for its own commit");
        }
        index.await();
    }
}
