package org.meshwork.directory;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.meshwork.directory.ChangeLog.Change;
import org.meshwork.directory.ChangeLog.Head;
import org.meshwork.directory.ChangeLog.OfChangeset;
import org.meshwork.directory.ChangeLog.OfOne;
import org.meshwork.directory.lucene.IndexFolder;
import org.meshwork.directory.lucene.ServiceIndex;
import org.meshwork.directory.lucene.ServiceIndex.Position;
import org.meshwork.directory.meaning.Meaning;
import org.meshwork.graph.DataFolder;
import org.meshwork.shared.ServiceId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Keeps this node's index in step with the graph.
 *
 * <p>It looks for changes twice a second, and at once when this node made some; what it knows it serves, also while the
 * graph is away. Starts after the graph was migrated and before the demonstration is loaded.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class IndexFollower implements ApplicationRunner, AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(IndexFollower.class);
    private static final int BATCH = 1_000;
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(500);
    private static final Duration BETWEEN_COMMITS = Duration.ofSeconds(5);
    private static final Duration AFTER_TROUBLE = Duration.ofSeconds(2);
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(10);
    /** So many meanings are worked out between two looks: a third of a second's work. */
    private static final int MEANINGS_AT_ONCE = 8;

    private final ChangeLog changes;
    private final DirectoryStore store;
    private final IndexFolder folder;
    private final Clock clock;
    private final ScheduledThreadPoolExecutor thread;
    private final Object progress = new Object();
    private volatile ServiceIndex index;
    private long committedAt = System.nanoTime();
    private boolean inTrouble;
    private long pausedUntil = System.nanoTime();

    @Autowired
    IndexFollower(ChangeLog changes, DirectoryStore store, DataFolder data, Meaning meaning, Clock clock) {
        this(changes, store, new IndexFolder(data.resolve("index"), meaning), clock);
    }

    IndexFollower(ChangeLog changes, DirectoryStore store, IndexFolder folder, Clock clock) {
        this.changes = changes;
        this.store = store;
        this.folder = folder;
        this.clock = clock;
        this.index = folder.open().orElseGet(folder::begin);
        this.thread = new ScheduledThreadPoolExecutor(
                1, Thread.ofPlatform().name("directory-index").daemon().factory());
        thread.setRejectedExecutionHandler(new ThreadPoolExecutor.DiscardPolicy());
    }

    @Override
    public void run(ApplicationArguments arguments) {
        thread.scheduleWithFixedDelay(this::follow, 0, BETWEEN_LOOKS.toMillis(), TimeUnit.MILLISECONDS);
    }

    Hits find(Query query) {
        var now = LocalDateTime.now(clock);
        try {
            return index.find(query, now);
        } catch (ServiceIndex.Closed e) {
            // A new one took its place between the two words of that line.
            return index.find(query, now);
        }
    }

    /** Services with a word in their names that begins so. */
    List<Suggestion> named(String typed, int most) {
        try {
            return index.named(typed, most);
        } catch (ServiceIndex.Closed e) {
            return index.named(typed, most);
        }
    }

    /** Of what is indexed now from what is in the graph now. */
    IndexDifferences differences() {
        var comparison = new IndexDifferences.Comparison(index);
        var after = "";
        for (var ids = store.idsAfter(after, BATCH); !ids.isEmpty(); ids = store.idsAfter(after, BATCH)) {
            comparison.with(store.read(ids));
            after = ids.getLast().toString();
        }
        return comparison.differences();
    }

    /** There may be something new. */
    void poke() {
        thread.execute(this::follow);
    }

    /** There is something new once this transaction has ended well. */
    void pokeAfterCommit() {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                poke();
            }
        });
    }

    /** Until all that is committed now can be found by its words. */
    void await() {
        var goal = changes.glance();
        if (goal.isEmpty()) {
            return;
        }
        var deadline = System.nanoTime() + LONGEST_WAIT.toNanos();
        poke();
        synchronized (progress) {
            while (!hasReached(goal.get())) {
                if (System.nanoTime() > deadline) {
                    throw new IllegalStateException("the search index does not follow the graph");
                }
                pause();
            }
        }
    }

    /** Until what every service means is worked out too, or so long that it is not worth waiting for. */
    void awaitMeanings() {
        var enough = System.nanoTime() + LONGEST_WAIT.toNanos();
        synchronized (progress) {
            while (!index.hasAllMeanings() && System.nanoTime() < enough) {
                pause();
            }
        }
    }

    @Override
    public void close() throws InterruptedException {
        thread.shutdown();
        if (thread.awaitTermination(10, TimeUnit.SECONDS)) {
            index.commit();
        }
        index.close();
    }

    private void follow() {
        if (System.nanoTime() - pausedUntil < 0) {
            return;
        }
        try {
            catchUp();
            index.prepare(LocalDate.now(clock));
            if (index.addMeanings(MEANINGS_AT_ONCE)) {
                poke();
            }
            commitNowAndThen();
            if (inTrouble) {
                log.info("The search index follows the graph again.");
                inTrouble = false;
            }
        } catch (RuntimeException e) {
            pauseAfter(e);
        }
        synchronized (progress) {
            progress.notifyAll();
        }
    }

    private void pauseAfter(RuntimeException trouble) {
        if (!inTrouble && !thread.isShutdown()) {
            log.warn(
                    "The search index cannot follow the graph; searches find what was there before. Trying again. {}",
                    trouble.toString());
            inTrouble = true;
        }
        pausedUntil = System.nanoTime() + AFTER_TROUBLE.toNanos();
    }

    private void catchUp() {
        var seen = changes.glance().orElseGet(changes::settled);
        if (!index.isWritable()
                || !index.position().graph().equals(seen.graph())
                || index.position().sequence() > seen.sequence()) {
            rebuild();
        } else if (index.position().sequence() < seen.sequence()) {
            apply(changes.settled());
        }
    }

    private void apply(Head head) {
        while (index.position().sequence() < head.sequence()) {
            var from = index.position().sequence();
            var batch = changes.between(from, head.sequence(), BATCH);
            if (batch.isEmpty() || batch.getFirst().sequence() != from + 1) {
                log.warn("Changes after {} are missing from the graph; the search index is made anew.", from);
                rebuild();
                return;
            }
            apply(batch, new Position(head.graph(), batch.getLast().sequence()));
        }
    }

    private void apply(List<Change> batch, Position upTo) {
        var touched = new LinkedHashSet<ServiceId>();
        var held = new LinkedHashSet<String>();
        for (var change : batch) {
            switch (change) {
                case OfOne one -> touched.add(one.service());
                case OfChangeset whole -> held.add(whole.changeset());
            }
        }
        held.forEach(changeset -> hold(index, changeset));
        hold(index, touched);
        holdMore(index, held, shown -> changes.publishedSince(touched, shown, upTo.sequence()));
        index.apply(List.of(), List.of(), upTo);
    }

    /** All of a changeset is shown in one step, with what is applied next. */
    private void hold(ServiceIndex index, String changeset) {
        for (var ids = store.idsOf(changeset, 0);
                ids.isPresent();
                ids = store.idsOf(changeset, ids.get().number())) {
            hold(index, ids.get().services());
        }
    }

    private void hold(ServiceIndex index, Collection<ServiceId> touched) {
        var services = store.read(touched);
        index.hold(services, gone(touched, services));
    }

    /**
     * What is published while services are read is in some of them already. So all of it is shown with them, before its turn:
     * half of a changeset is never found.
     *
     * @param published what was published besides those given
     */
    private void holdMore(ServiceIndex index, Set<String> held, Function<Set<String>, List<String>> published) {
        for (var more = published.apply(held); !more.isEmpty(); more = published.apply(held)) {
            more.forEach(changeset -> hold(index, changeset));
            held.addAll(more);
        }
    }

    /** Beside the one that is there, which goes on serving; where that has nothing to serve, the new one does as it grows. */
    private void rebuild() {
        var head = changes.settled();
        var fresh = folder.begin();
        try {
            if (index.isEmpty()) {
                replace(fresh);
            }
            fill(fresh);
            holdMore(fresh, new LinkedHashSet<>(), shown -> changes.publishedSince(shown, head.sequence()));
            fresh.apply(List.of(), List.of(), new Position(head.graph(), head.sequence()));
            fresh.commit();
            if (index != fresh) {
                replace(fresh);
            }
            folder.keepOnly(fresh);
        } finally {
            if (index != fresh) {
                fresh.close();
            }
        }
    }

    private void fill(ServiceIndex fresh) {
        var after = "";
        for (var ids = store.idsAfter(after, BATCH); !ids.isEmpty(); ids = store.idsAfter(after, BATCH)) {
            if (thread.isShutdown()) {
                throw new IllegalStateException("stopped before the index was complete");
            }
            hold(fresh, ids);
            fresh.apply(List.of(), List.of(), Position.NOWHERE);
            after = ids.getLast().toString();
        }
    }

    private void replace(ServiceIndex fresh) {
        var old = index;
        index = fresh;
        old.close();
    }

    private static Set<ServiceId> gone(Collection<ServiceId> asked, Collection<Service> there) {
        var gone = new HashSet<>(asked);
        there.forEach(service -> gone.remove(service.id()));
        return gone;
    }

    private void commitNowAndThen() {
        if (System.nanoTime() - committedAt > BETWEEN_COMMITS.toNanos()) {
            index.commit();
            committedAt = System.nanoTime();
        }
    }

    private boolean hasReached(Head goal) {
        var position = index.position();
        return position.graph().equals(goal.graph()) && position.sequence() >= goal.sequence();
    }

    private void pause() {
        try {
            progress.wait(BETWEEN_LOOKS.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }
}
