package org.meshwork.directory;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.meshwork.shared.ServiceId;

/**
 * What a changeset holds of one service.
 *
 * @param service as it will be; null where it is to be withdrawn
 * @param sourceHash and {@code remarks} as {@link Changesets.Staged} has them; empty where it is to be withdrawn
 */
record Waiting(ServiceId id, @Nullable Service service, String sourceHash, String remarks) {

    static Waiting of(Changesets.Staged entry) {
        return new Waiting(entry.service().id(), entry.service(), entry.sourceHash(), entry.remarks());
    }

    static Waiting withdrawal(ServiceId id) {
        return new Waiting(id, null, "", "");
    }

    /** Empty where it is to be withdrawn. */
    Optional<Service> offered() {
        return Optional.ofNullable(service);
    }
}
