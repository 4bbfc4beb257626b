package org.meshwork.exchange.openreferral;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.meshwork.directory.Tag;
import org.meshwork.shared.Need;
import org.meshwork.shared.ServiceType;

/** Our kinds of service and needs where a feed's terms are called just like them; nothing is guessed. */
final class Terms {

    private final Map<String, String> types = new HashMap<>();
    private final Map<String, String> needs = new HashMap<>();

    Terms(Collection<ServiceType> types, Collection<Need> needs) {
        types.forEach(type -> {
            this.types.put(Codes.of(type.name()), type.code());
            this.types.put(type.code(), type.code());
        });
        needs.forEach(need -> {
            this.needs.put(Codes.of(need.label()), need.code());
            this.needs.put(need.code(), need.code());
        });
    }

    List<String> types(Part service) {
        return codes(service, types);
    }

    List<String> needs(Part service) {
        return codes(service, needs);
    }

    /** Whether it is called like one of ours. */
    boolean know(Tag tag) {
        return Stream.of(tag.name(), tag.code(), tag.id())
                .map(Codes::of)
                .anyMatch(code -> types.containsKey(code) || needs.containsKey(code));
    }

    private static List<String> codes(Part service, Map<String, String> known) {
        return service.list("attributes")
                .map(attribute -> attribute.child("taxonomy_term"))
                .flatMap(term -> Stream.of("name", "term", "code", "slug", "id").flatMap(term::words))
                .map(word -> known.get(Codes.of(word)))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }
}
