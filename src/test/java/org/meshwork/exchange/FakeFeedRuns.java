package org.meshwork.exchange;

import static java.util.stream.Collectors.toSet;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.meshwork.exchange.FeedRun.State;
import org.meshwork.shared.OrganisationId;

/** Remembers runs in memory. */
final class FakeFeedRuns implements FeedRuns {

    final List<ImportReport> ended = new ArrayList<>();
    final Set<OrganisationId> organisationsOfOthers = new HashSet<>();
    boolean isBusy;

    private final Map<UUID, FeedRun> runs = new LinkedHashMap<>();
    private final Map<String, UUID> unfinished = new LinkedHashMap<>();

    @Override
    public Optional<UUID> begin(Feed feed) {
        if (isBusy) {
            return Optional.empty();
        }
        var id = Optional.ofNullable(unfinished.remove(feed.name())).orElseGet(UUID::randomUUID);
        runs.put(id, run(id, feed.name(), feed.source(), State.RUNNING, none(), "", ""));
        return Optional.of(id);
    }

    @Override
    public void beat(UUID run, int records) {}

    @Override
    public void end(UUID run, ImportReport report, String digest, boolean canGoOn) {
        ended.add(report);
        var state = State.valueOf(report.outcome().name());
        runs.remove(run);
        runs.put(run, run(run, report.feed(), report.source(), state, report.counts(), digest, report.sentence()));
        if (canGoOn) {
            unfinished.put(report.feed(), run);
        }
    }

    @Override
    public void endCutShort(boolean isAlone) {}

    @Override
    public Optional<FeedRun> run(UUID id) {
        return Optional.ofNullable(runs.get(id));
    }

    @Override
    public List<FeedRun> runs(String feed, int limit) {
        return runs.values().stream().filter(run -> run.feed().equals(feed)).toList().reversed().stream()
                .limit(limit)
                .toList();
    }

    @Override
    public Optional<FeedRun> lastGood(String feed) {
        return runs(feed, 100).stream().filter(run -> run.state() == State.DONE).findFirst();
    }

    @Override
    public Optional<FeedRun> lastDifferent(String feed) {
        return runs(feed, 100).stream()
                .filter(run -> run.state() == State.DONE)
                .filter(run -> run.counts().added()
                                + run.counts().changed()
                                + run.counts().withdrawn()
                        > 0)
                .findFirst();
    }

    @Override
    public List<FeedRun> held(String feed) {
        return runs(feed, 100).stream().filter(run -> run.state() == State.HELD).toList();
    }

    @Override
    public void decide(UUID run, State state, String sentence) {
        runs.computeIfPresent(
                run, (id, held) -> run(id, held.feed(), held.source(), state, held.counts(), held.digest(), sentence));
    }

    @Override
    public Optional<byte[]> report(UUID run) {
        return Optional.empty();
    }

    @Override
    public Set<OrganisationId> ofOtherFeeds(String feed, Collection<OrganisationId> organisations) {
        return organisations.stream().filter(organisationsOfOthers::contains).collect(toSet());
    }

    static ImportReport.Counts none() {
        return new ImportReport.Counts(0, 0, 0, 0, 0, 0, 0, 0, 0);
    }

    private static FeedRun run(
            UUID id,
            String feed,
            String source,
            State state,
            ImportReport.Counts counts,
            String digest,
            String sentence) {
        return new FeedRun(id, feed, source, Instant.EPOCH, Instant.EPOCH, state, counts, digest, sentence);
    }
}
