package org.meshwork.directory;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.meshwork.directory.ChangeLog.Head;
import org.meshwork.places.Places;
import org.meshwork.shared.ServiceId;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** The graph holds the truth; searches read only the index that follows it. */
@Component
class GraphDirectory implements Directory {

    private static final int SHORTEST = 2;
    private static final int LONGEST = 60;
    private static final int A_FEW = 3;

    private final DirectoryStore store;
    private final ChangeLog changes;
    private final IndexFollower index;
    private final Places places;

    GraphDirectory(DirectoryStore store, ChangeLog changes, IndexFollower index, Places places) {
        this.store = store;
        this.changes = changes;
        this.index = index;
        this.places = places;
    }

    @Override
    public Hits find(Query query) {
        return nearWords(query)
                .map(said -> index.find(said.query()).andUnderstood(said.code()))
                .orElseGet(() -> index.find(query));
    }

    @Override
    public List<Suggestion> suggest(String typed) {
        var text = typed.strip();
        if (text.length() < SHORTEST || text.length() > LONGEST) {
            return List.of();
        }
        return Stream.of(NeedsTyped.like(text, A_FEW), index.named(text, A_FEW), placesCalled(text))
                .flatMap(List::stream)
                .toList();
    }

    private List<Suggestion> placesCalled(String text) {
        try {
            return places.beginning(text, A_FEW).stream()
                    .map(name -> new Suggestion(Suggestion.Kind.PLACE, name, name))
                    .toList();
        } catch (DataAccessException | TransactionException e) {
            // The index still answers while the graph is away.
            return List.of();
        }
    }

    private Optional<NearWords> nearWords(Query query) {
        try {
            return NearWords.in(query, places);
        } catch (DataAccessException | TransactionException e) {
            // The index still answers while the graph is away.
            return Optional.empty();
        }
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
    public List<Service> withdrawn(String words, int most) {
        return store.withdrawn(words, most);
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
    public long version() {
        return changes.glance().map(Head::sequence).orElse(0L);
    }

    @Override
    public void awaitIndexed() {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("a transaction cannot wait for its own commit");
        }
        index.await();
        index.awaitMeanings();
    }
}
