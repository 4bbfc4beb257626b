package org.meshwork.passport.fhir;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.hl7.fhir.r4.model.Base;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.DomainResource;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.meshwork.passport.Remarks;

/** All that is in one file, contained resources too, and what its references lead to within it. */
final class Resources {

    private static final Set<String> ALWAYS_READ = Set.of("id", "extension", "contained");

    private final List<Resource> all = new ArrayList<>();
    private final Map<String, Resource> byAddress = new LinkedHashMap<>();

    /** Those whose ids are good only within what holds them. */
    private final Set<Resource> contained = Collections.newSetFromMap(new IdentityHashMap<>());

    Resources(Resource root) {
        if (root instanceof Bundle bundle) {
            for (var entry : bundle.getEntry()) {
                if (entry.getResource() != null) {
                    add(entry.getResource());
                    if (entry.hasFullUrl()) {
                        byAddress.putIfAbsent(entry.getFullUrl(), entry.getResource());
                    }
                }
            }
        } else {
            add(root);
        }
    }

    private void add(Resource resource) {
        if (resource instanceof Bundle inner) {
            inner.getEntry().stream()
                    .filter(entry -> entry.getResource() != null)
                    .forEach(entry -> add(entry.getResource()));
            return;
        }
        all.add(resource);
        if (resource.hasIdElement()) {
            byAddress.putIfAbsent(resource.fhirType() + '/' + resource.getIdPart(), resource);
        }
        if (resource instanceof DomainResource holder) {
            all.addAll(holder.getContained());
            contained.addAll(holder.getContained());
        }
    }

    <T extends Resource> List<T> all(Class<T> type) {
        return all.stream().filter(type::isInstance).map(type::cast).toList();
    }

    /** What is meant, where it is in the file. */
    Optional<Resource> target(Reference reference) {
        if (reference.getResource() instanceof Resource contained) {
            return Optional.of(contained);
        }
        var written = reference.getReference();
        if (written == null) {
            return Optional.empty();
        }
        var exact = Optional.ofNullable(byAddress.get(written));
        return exact.or(() -> Optional.ofNullable(byAddress.get(shortened(written))));
    }

    <T extends Resource> Optional<T> target(Reference reference, Class<T> type) {
        return target(reference).filter(type::isInstance).map(type::cast);
    }

    /** "Practitioner/f001" of any longer address, or of a version. */
    private static String shortened(String written) {
        var id = new org.hl7.fhir.r4.model.IdType(written);
        return id.getResourceType() + "/" + id.getIdPart();
    }

    boolean isContained(Resource resource) {
        return contained.contains(resource);
    }

    /** Says of each type of which something stays unused what it is. */
    void sayUnused(Map<String, List<String>> used, Remarks remarks) {
        var unread = new TreeMap<String, Integer>();
        var left = new TreeMap<String, TreeSet<String>>();
        for (var resource : all) {
            var type = resource.fhirType();
            var fields = used.get(type);
            if (fields == null) {
                unread.merge(type, 1, Integer::sum);
            } else {
                resource.children().stream()
                        .filter(child -> child.getValues().stream().anyMatch(Resources::isSaid))
                        .map(child -> child.getName().replace("[x]", ""))
                        .filter(name -> !fields.contains(name) && !ALWAYS_READ.contains(name))
                        .forEach(name -> left.computeIfAbsent(type, ignored -> new TreeSet<>())
                                .add(name));
            }
        }
        left.forEach((type, names) ->
                remarks.say("A web has no place for this of a " + type + ": " + String.join(", ", names) + "."));
        unread.forEach((type, count) -> remarks.say(
                count == 1
                        ? "A " + type + " was left out: it is not part of a web."
                        : count + " entries of the kind " + type + " were left out: they are not part of a web."));
    }

    private static boolean isSaid(Base value) {
        return !value.isEmpty();
    }
}
