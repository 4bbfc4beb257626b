package org.meshwork.exchange.published;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.meshwork.shared.Point;

/**
 * Which services somebody asks for. What is null or empty does not narrow.
 *
 * @param search words, all of which are in the name, the texts or the name of the organisation
 * @param changedFrom those that changed then or later, with their publisher or with us
 * @param term as Cypher, out of {@link Taxonomies}
 * @param taxonomy as Cypher, out of {@link Taxonomies}
 */
record Wanted(
        String search,
        @Nullable Instant changedFrom,
        @Nullable Clause term,
        @Nullable Clause taxonomy,
        @Nullable String organisation,
        @Nullable Near near) {

    static final Wanted ALL = new Wanted("", null, null, null, null, null);

    /** Neither withdrawn nor merged into another that is listed. */
    static final String LISTED = "NOT s.withdrawn AND NOT EXISTS {"
            + " (s)-[:MERGED_INTO*1..8]->(kept:Service) WHERE coalesce(kept.withdrawn, false) = false }";

    private static final int MOST_WORDS = 10;

    /** Within so many metres. */
    record Near(Point centre, double metres) {}

    /**
     * A condition on the service {@code s}.
     *
     * @param cypher with parameters, never with what somebody typed
     */
    record Clause(String cypher, Map<String, Object> parameters) {

        static Clause of(String cypher, String name, Object value) {
            return new Clause(cypher, Map.of(name, value));
        }
    }

    /** What must hold of a service {@code s} of an organisation {@code o}; withdrawn services are never wanted. */
    Clause clause() {
        var all = new ArrayList<Clause>();
        all.add(new Clause(LISTED, Map.of()));
        words(all);
        if (changedFrom != null) {
            all.add(Clause.of("s.changedAt >= $changedFrom", "changedFrom", changedFrom.atZone(ZoneOffset.UTC)));
        }
        if (organisation != null) {
            all.add(Clause.of("o.id = $organisation", "organisation", organisation));
        }
        if (near != null) {
            all.add(within(near));
        }
        Stream.of(term, taxonomy).forEach(clause -> {
            if (clause != null) {
                all.add(clause);
            }
        });
        var parameters = new HashMap<String, Object>();
        all.forEach(clause -> parameters.putAll(clause.parameters()));
        return new Clause(
                String.join("\n  AND ", all.stream().map(Clause::cypher).toList()), parameters);
    }

    private void words(List<Clause> all) {
        var words = Stream.of(search.toLowerCase(Locale.UK).split("\\s+"))
                .filter(word -> !word.isEmpty())
                .distinct()
                .limit(MOST_WORDS)
                .toList();
        if (!words.isEmpty()) {
            all.add(Clause.of(
                    "all(word IN $words WHERE toLower(s.name + ' ' + s.summary + ' ' + s.description + ' ' + o.name) CONTAINS word)",
                    "words",
                    words));
        }
    }

    private static Clause within(Near near) {
        return new Clause(
                """
                EXISTS {
                    MATCH (s)-[:AT]->(l:Location) WHERE l.latitude IS NOT NULL AND point.distance(
                      point({latitude: l.latitude, longitude: l.longitude}), point({latitude: $latitude, longitude: $longitude})) <= $metres
                  }""",
                Map.of(
                        "latitude", near.centre().latitude(),
                        "longitude", near.centre().longitude(),
                        "metres", near.metres()));
    }
}
