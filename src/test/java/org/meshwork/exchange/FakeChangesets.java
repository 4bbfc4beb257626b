package org.meshwork.exchange;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.meshwork.directory.Changesets;
import org.meshwork.directory.Difference;
import org.meshwork.directory.Service;
import org.meshwork.shared.ServiceId;

/** Keeps services and what is staged in memory. */
final class FakeChangesets implements Changesets {

    final Map<ServiceId, Service> services = new LinkedHashMap<>();
    final List<Integer> sizesOfStages = new ArrayList<>();
    int breaksAfter = Integer.MAX_VALUE;

    private final Map<ServiceId, Staged> sources = new HashMap<>();
    private final Map<UUID, Map<ServiceId, Staged>> staged = new HashMap<>();
    private final Map<UUID, Set<ServiceId>> withdrawals = new HashMap<>();

    @Override
    public void open(UUID changeset, String feed) {
        staged.computeIfAbsent(changeset, id -> new LinkedHashMap<>());
        withdrawals.computeIfAbsent(changeset, id -> new HashSet<>());
    }

    @Override
    public Map<ServiceId, String> staged(UUID changeset) {
        return staged.getOrDefault(changeset, Map.of()).entrySet().stream()
                .collect(toMap(Map.Entry::getKey, entry -> entry.getValue().sourceHash()));
    }

    @Override
    public void stage(UUID changeset, List<Staged> entries) {
        if (sizesOfStages.size() >= breaksAfter) {
            throw new IllegalStateException("the graph is gone");
        }
        sizesOfStages.add(entries.size());
        entries.forEach(entry -> of(staged, changeset).put(entry.service().id(), entry));
    }

    @Override
    public void stageWithdrawals(UUID changeset, Collection<ServiceId> gone) {
        of(withdrawals, changeset).addAll(gone);
    }

    @Override
    public void unstage(UUID changeset, Collection<ServiceId> stale) {
        of(staged, changeset).keySet().removeAll(stale);
    }

    @Override
    public List<Difference> differences(UUID changeset, int skip, int limit) {
        return of(withdrawals, changeset).stream()
                .map(id -> new Difference(id, of(id).name(), Difference.Kind.WITHDRAWN, List.of()))
                .skip(skip)
                .limit(limit)
                .toList();
    }

    private Service of(ServiceId id) {
        return Objects.requireNonNull(services.get(id), "not there");
    }

    @Override
    public boolean isPublished(UUID changeset) {
        return false;
    }

    @Override
    public void publish(UUID changeset) {
        of(staged, changeset).forEach((id, entry) -> {
            services.put(id, entry.service());
            sources.put(id, entry);
        });
        of(withdrawals, changeset).forEach(id -> {
            services.computeIfPresent(id, (same, before) -> before.withdrawn(true));
            sources.remove(id);
        });
        discard(changeset);
    }

    @Override
    public void discard(UUID changeset) {
        staged.remove(changeset);
        withdrawals.remove(changeset);
    }

    @Override
    public void settle() {}

    @Override
    public boolean isToBeReadAnew(String feed) {
        return kept(feed).values().stream()
                .anyMatch(each -> !each.withdrawn() && each.sourceHash().isEmpty());
    }

    /** As when a correction of it is taken back. */
    void forgetSource(ServiceId service) {
        sources.remove(service);
    }

    @Override
    public Map<String, Kept> kept(String feed) {
        return services.values().stream()
                .filter(service -> service.origin().feed().equals(feed))
                .collect(toMap(service -> service.origin().feedId(), this::kept));
    }

    @Override
    public Collection<ServiceId> ofOtherFeeds(String feed, Collection<ServiceId> ids) {
        return ids.stream()
                .filter(services::containsKey)
                .filter(id -> !Objects.requireNonNull(services.get(id))
                        .origin()
                        .feed()
                        .equals(feed))
                .toList();
    }

    private Kept kept(Service service) {
        var source = sources.get(service.id());
        return source == null
                ? new Kept(service.id(), "", "", service.withdrawn())
                : new Kept(service.id(), source.sourceHash(), source.remarks(), service.withdrawn());
    }

    private static <T> T of(Map<UUID, T> all, UUID changeset) {
        return Objects.requireNonNull(all.get(changeset), "not open");
    }
}
