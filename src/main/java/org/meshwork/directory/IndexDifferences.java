package org.meshwork.directory;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.meshwork.directory.lucene.ServiceIndex;
import org.meshwork.shared.ServiceId;

/**
 * Where the index is not what the graph says it should be.
 *
 * @param compared services that should be found
 * @param missing from the index
 * @param different in the index
 * @param left in the index, though gone or withdrawn in the graph
 * @param withoutMeaning that are found by their words alone as yet
 */
record IndexDifferences(
        int compared, List<ServiceId> missing, List<ServiceId> different, List<ServiceId> left, int withoutMeaning) {

    private static final int SHOWN = 10;

    /** Takes the services of the graph part by part, so that memory does not grow with the directory. */
    static final class Comparison {

        private final ServiceIndex index;
        private final Set<ServiceId> left;
        private final List<ServiceId> missing = new ArrayList<>();
        private final List<ServiceId> different = new ArrayList<>();
        private int compared;

        Comparison(ServiceIndex index) {
            this.index = index;
            this.left = new HashSet<>(index.ids());
        }

        Comparison with(Collection<Service> inGraph) {
            Map<ServiceId, Service> found = new HashMap<>();
            index.services(inGraph.stream().map(Service::id).toList())
                    .forEach(service -> found.put(service.id(), service));
            for (var service : inGraph) {
                if (service.withdrawn()) {
                    continue;
                }
                compared++;
                left.remove(service.id());
                var indexed = found.get(service.id());
                if (indexed == null) {
                    missing.add(service.id());
                } else if (!indexed.equals(service)) {
                    different.add(service.id());
                }
            }
            return this;
        }

        IndexDifferences differences() {
            return new IndexDifferences(
                    compared,
                    List.copyOf(missing),
                    List.copyOf(different),
                    left.stream().sorted(comparing(ServiceId::toString)).toList(),
                    index.withoutMeaning());
        }
    }

    boolean isNone() {
        return missing.isEmpty() && different.isEmpty() && left.isEmpty();
    }

    /** In sentences, for whoever ran the command. */
    String text() {
        var text = new StringBuilder("Compared %,d services of the graph with the search index.%n".formatted(compared));
        say(text, missing, "cannot be found");
        say(text, different, "are found as they were before");
        say(text, left, "are found though they are gone or withdrawn");
        text.append(
                isNone()
                        ? "The index says what the graph says."
                        : "To make it anew, stop Meshwork, delete the folder index in its data folder and start it again.");
        if (withoutMeaning > 0) {
            text.append("%n%,d are found by their words alone until their meaning is worked out."
                    .formatted(withoutMeaning));
        }
        return text.append(System.lineSeparator()).toString();
    }

    private static void say(StringBuilder text, List<ServiceId> services, String what) {
        if (!services.isEmpty()) {
            text.append("%,d %s:%n".formatted(services.size(), what));
            services.stream().limit(SHOWN).forEach(service -> text.append("  %s%n".formatted(service)));
            if (services.size() > SHOWN) {
                text.append("  and %,d more%n".formatted(services.size() - SHOWN));
            }
        }
    }
}
