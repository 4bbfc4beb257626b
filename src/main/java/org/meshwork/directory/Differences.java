package org.meshwork.directory;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.meshwork.directory.Correction.Field;
import org.meshwork.directory.Difference.Change;
import org.meshwork.directory.Difference.Kind;
import org.meshwork.shared.ServiceId;
import org.springframework.stereotype.Component;

/** Sets what waits against what is there, both as stewards have corrected it. */
@Component
class Differences {

    private final DirectoryStore store;
    private final CorrectionStore corrections;

    Differences(DirectoryStore store, CorrectionStore corrections) {
        this.store = store;
        this.corrections = corrections;
    }

    List<Difference> between(List<Waiting> waiting) {
        var before = byId(store.read(waiting.stream().map(Waiting::id).toList()));
        var after = byId(corrections.apply(
                waiting.stream().flatMap(row -> row.offered().stream()).toList()));
        return waiting.stream()
                .flatMap(row -> between(before.get(row.id()), after.get(row.id())).stream())
                .toList();
    }

    static Optional<Difference> between(@Nullable Service before, @Nullable Service after) {
        if (after == null) {
            return Optional.ofNullable(before)
                    .map(gone -> new Difference(gone.id(), gone.name(), Kind.WITHDRAWN, List.of()));
        }
        if (before == null || (before.withdrawn() && !after.withdrawn())) {
            return Optional.of(new Difference(after.id(), after.name(), Kind.NEW, List.of()));
        }
        var fields = Arrays.stream(Field.values())
                .map(field -> new Change(field, field.text(before), field.text(after)))
                .filter(change -> !change.before().equals(change.after()))
                .toList();
        return Optional.of(new Difference(before.id(), before.name(), Kind.CHANGED, fields));
    }

    private static Map<ServiceId, Service> byId(Collection<Service> services) {
        return services.stream().collect(toMap(Service::id, identity()));
    }
}
