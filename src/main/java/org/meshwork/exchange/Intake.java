package org.meshwork.exchange;

import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.meshwork.directory.Changesets;
import org.meshwork.directory.Changesets.Kept;
import org.meshwork.directory.Changesets.Staged;
import org.meshwork.directory.Origin;
import org.meshwork.directory.Service;
import org.meshwork.exchange.Records.Readable;
import org.meshwork.exchange.openreferral.Ids;
import org.meshwork.exchange.openreferral.Remarks;
import org.meshwork.shared.ServiceId;

/**
 * Stages the records of one feed, a batch at a time: those that are new or read otherwise than before. While one batch is
 * being written the next is read.
 */
final class Intake implements AutoCloseable {

    private static final int MOST_BYTES = 4 << 20;

    private final Changesets changesets;
    private final FeedRuns runs;
    private final UUID run;
    private final Feed feed;
    private final Tally tally;
    private final int largestBatch;
    private final Map<String, Kept> kept;
    private final Map<ServiceId, String> staged;
    private final Set<String> feedIds = new HashSet<>();
    private final Set<ServiceId> seen = new HashSet<>();
    private final Set<ServiceId> fresh = new HashSet<>();
    private final List<Waiting> batch = new ArrayList<>();
    private long bytes;
    private CompletableFuture<Void> writing = CompletableFuture.completedFuture(null);

    Intake(Changesets changesets, FeedRuns runs, UUID run, Feed feed, Tally tally, int largestBatch) {
        this.changesets = changesets;
        this.runs = runs;
        this.run = run;
        this.feed = feed;
        this.tally = tally;
        this.largestBatch = largestBatch;
        this.kept = changesets.kept(feed.name());
        this.staged = changesets.staged(run);
    }

    /**
     * @param number in the feed, from 1
     * @param isFirst of those with its id
     */
    private record Waiting(int number, Readable record, boolean isFirst) {}

    void accept(Records.Entry entry) {
        switch (entry) {
            case Records.Note note -> tally.note(0, "", "", note.remarks());
            case Records.PassedOver passedOver -> tally.nextRecord();
            case Records.Impossible impossible -> {
                var number = tally.nextRecord();
                var remarks = new Remarks();
                remarks.refused("", impossible.sentence());
                tally.note(number, "", "", remarks);
            }
            case Readable record -> accept(tally.nextRecord(), record);
        }
    }

    private void accept(int number, Readable record) {
        var before = kept.get(record.feedId());
        if (before != null && before.sourceHash().equals(record.hash()) && seen.add(before.service())) {
            feedIds.add(record.feedId());
            tally.note(number, record.feedId(), record.name(), KeptRemarks.read(before.remarks()));
            tally.unchanged();
            return;
        }
        batch.add(new Waiting(number, record, true));
        bytes += record.bytes();
        if (batch.size() >= largestBatch || bytes > MOST_BYTES) {
            flush();
        }
    }

    private void flush() {
        var ids = ids();
        // Reading a record is the slow part of it, and no record needs another.
        var all = batch.stream().map(waiting -> firstOfItsId(waiting, ids)).toList().parallelStream()
                .map(waiting -> read(waiting, ids))
                .toList();
        all.forEach(this::count);
        var entries = all.stream().flatMap(read -> read.staged().stream()).toList();
        await();
        var missing = missing(entries);
        var records = tally.records();
        writing = CompletableFuture.runAsync(() -> {
            changesets.stage(run, missing);
            runs.beat(run, records);
        });
        entries.forEach(entry -> fresh.add(entry.service().id()));
        batch.clear();
        bytes = 0;
    }

    /**
     * Waits until all that was read so far is staged.
     *
     * @throws RuntimeException what went wrong while it was written
     */
    private void await() {
        try {
            writing.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    /** Stages what is left. */
    void end() {
        flush();
        await();
    }

    /** Whatever happened: nothing is staged any more from here on. */
    @Override
    public void close() {
        writing.exceptionally(failure -> null).join();
    }

    /** What an earlier try of this run staged and this one did not. */
    Set<ServiceId> stale() {
        var stale = new HashSet<>(staged.keySet());
        stale.removeAll(fresh);
        return stale;
    }

    /** Services of the feed that were found until now and that it no longer has. */
    Set<ServiceId> vanished() {
        return kept.entrySet().stream()
                .filter(entry -> !entry.getValue().withdrawn() && !feedIds.contains(entry.getKey()))
                .map(entry -> entry.getValue().service())
                .collect(toSet());
    }

    /** Services of the feed that can be found now. */
    long live() {
        return kept.values().stream().filter(service -> !service.withdrawn()).count();
    }

    private Waiting firstOfItsId(Waiting waiting, Ids ids) {
        var feedId = waiting.record().feedId();
        var isFirst = feedId.isEmpty() || seen.add(ids.service(feedId));
        if (isFirst) {
            feedIds.add(feedId);
        }
        return new Waiting(waiting.number(), waiting.record(), isFirst);
    }

    private Read read(Waiting waiting, Ids ids) {
        var record = waiting.record();
        var remarks = new Remarks();
        if (!waiting.isFirst()) {
            remarks.refused("id", "This id came before in the same feed; only the first was taken.");
            return new Read(waiting, remarks, Optional.empty());
        }
        var service = record.read(ids, new Origin(feed.name(), record.feedId(), feed.licence()), remarks);
        if (service.isEmpty() && kept.containsKey(record.feedId())) {
            remarks.warned("", "What it said before is kept.");
        }
        return new Read(waiting, remarks, service);
    }

    private record Read(Waiting waiting, Remarks remarks, Optional<Service> service) {

        Optional<Staged> staged() {
            return service.map(each -> new Staged(each, waiting.record().hash(), KeptRemarks.text(remarks)));
        }
    }

    private void count(Read read) {
        var record = read.waiting().record();
        if (read.service().isPresent()) {
            if (kept.containsKey(record.feedId())) {
                tally.changed();
            } else {
                tally.added();
            }
        }
        tally.note(read.waiting().number(), record.feedId(), record.name(), read.remarks());
    }

    /** Without what an earlier try of this run staged. */
    private List<Staged> missing(List<Staged> entries) {
        return entries.stream()
                .filter(entry ->
                        !entry.sourceHash().equals(staged.get(entry.service().id())))
                .toList();
    }

    private Ids ids() {
        var candidates = batch.stream()
                .flatMap(waiting -> Ids.candidates(feed.name(), waiting.record().feedId()))
                .collect(toSet());
        var organisations = batch.stream()
                .flatMap(waiting -> waiting.record().organisation().stream())
                .collect(toSet());
        return new Ids(
                feed.name(),
                Set.copyOf(changesets.ofOtherFeeds(feed.name(), candidates)),
                runs.ofOtherFeeds(feed.name(), organisations));
    }
}
