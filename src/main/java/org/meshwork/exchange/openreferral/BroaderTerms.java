package org.meshwork.exchange.openreferral;

import static java.util.stream.Collectors.joining;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import tools.jackson.databind.node.ObjectNode;

/** Which terms a feed says are broader than which, over all of its records: no single one need show a circle. */
public final class BroaderTerms {

    private static final int MOST_TERMS = 100_000;
    private static final int MOST_CIRCLES = 20;
    private static final int MOST_NAMES = 5;

    private final Map<String, String> broader = new LinkedHashMap<>();
    private final Map<String, String> names = new HashMap<>();

    /** @param record in the shape of version 3 */
    public void add(ObjectNode record) {
        for (var term : record.findValues("taxonomy_term")) {
            var id = term.path("id").asString("");
            var parent = term.path("parent_id").asString("");
            if (!id.isBlank() && !parent.isBlank() && broader.size() < MOST_TERMS) {
                broader.putIfAbsent(id, parent);
                names.putIfAbsent(id, term.path("name").asString(id));
            }
        }
    }

    /** What to say of the circles; empty where there is none. */
    public Optional<Remarks> circles() {
        var circles = Circles.of(broader);
        if (circles.isEmpty()) {
            return Optional.empty();
        }
        var remarks = new Remarks();
        circles.stream()
                .limit(MOST_CIRCLES)
                .forEach(circle -> remarks.warned("attributes.taxonomy_term.parent_id", sentence(circle)));
        return Optional.of(remarks);
    }

    private String sentence(List<String> circle) {
        if (circle.size() == 1) {
            return "The term " + name(circle.getFirst())
                    + " is said to be broader than itself. Ask the feed's publisher to mend it.";
        }
        var round = IntStream.range(0, Math.min(MOST_NAMES, circle.size()))
                .mapToObj(at -> name(circle.get(at)) + " is under " + name(circle.get((at + 1) % circle.size())))
                .collect(joining(", "));
        return "Terms go round in a circle: " + round + (circle.size() > MOST_NAMES ? ", and so on" : "")
                + ". All services went in. Ask the feed's publisher which of the terms is the broadest.";
    }

    private String name(String id) {
        return Remarks.quoted(names.getOrDefault(id, id));
    }
}
