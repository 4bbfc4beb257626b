package org.meshwork.directory;

import static java.util.Comparator.comparing;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.meshwork.directory.Correction.Field;
import org.meshwork.graph.TriedAgain;
import org.meshwork.shared.ServiceId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A correction and the entry that it sets right are written in one transaction. */
@Component
class GraphCorrections implements Corrections {

    private final CorrectionStore corrections;
    private final Directory directory;
    private final DirectoryStore store;
    private final Clock clock;

    GraphCorrections(CorrectionStore corrections, Directory directory, DirectoryStore store, Clock clock) {
        this.corrections = corrections;
        this.directory = directory;
        this.store = store;
        this.clock = clock;
    }

    @Override
    public List<Correction> of(ServiceId service) {
        return corrections.of(List.of(service)).stream()
                .sorted(comparing(Correction::field))
                .toList();
    }

    @Override
    @Transactional
    @TriedAgain
    public Optional<String> correct(ServiceId service, Field field, String value, String by) {
        var before = asWritten(service);
        if (before.isEmpty()) {
            return Optional.of("This service is not in the directory any more.");
        }
        try {
            var fresh = ServiceFields.with(before.get(), field, value);
            corrections.put(service, field, field.text(fresh), theirs(before.get(), field), by, clock.instant());
            directory.put(List.of(fresh));
            return Optional.empty();
        } catch (ServiceFields.Unfit e) {
            return Optional.of(e.sentence());
        }
    }

    @Override
    @Transactional
    @TriedAgain
    public void takeBack(ServiceId service, Field field) {
        var correction =
                of(service).stream().filter(each -> each.field() == field).findFirst();
        var before = asWritten(service);
        if (correction.isPresent() && before.isPresent()) {
            corrections.delete(service, field);
            directory.put(List.of(
                    ServiceFields.with(before.get(), field, correction.get().theirs())));
        }
    }

    private Optional<Service> asWritten(ServiceId service) {
        return store.readAsWritten(List.of(service)).stream().findFirst();
    }

    /** What the feed says: what an earlier correction kept of it, else what stands there. */
    private String theirs(Service before, Field field) {
        return of(before.id()).stream()
                .filter(each -> each.field() == field)
                .map(Correction::theirs)
                .findFirst()
                .orElseGet(() -> field.text(before));
    }
}
