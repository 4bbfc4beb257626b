package org.meshwork.directory;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.meshwork.shared.Vocabulary;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * How often people looked for something and found nothing: evidence of needs that nobody meets. Only counted, by need, ward and
 * day; never what was typed, nor by whom, nor at what time.
 */
@Component
public class UnansweredSearches {

    /** Fewer than this might be one person who tried again and again. */
    public static final int FEWEST = 5;

    /** Of a search of which no need could be told. */
    public static final String NO_NEED = "";

    private final Neo4jClient graph;
    private final Clock clock;

    UnansweredSearches(Neo4jClient graph, Clock clock) {
        this.graph = graph;
        this.clock = clock;
    }

    /**
     * @param need a code; empty where none could be told
     * @param ward code of an area; empty where nobody said where
     * @param searches at least {@link #FEWEST}
     */
    public record Unanswered(String need, String ward, long searches) {}

    /**
     * Counts one search.
     *
     * @param needs codes; those that the vocabulary does not have are left out, since they may be words
     * @param ward code of an area, never a smaller one than a ward; empty where nobody said where
     */
    @Transactional
    public void count(Collection<String> needs, Optional<String> ward) {
        var known = needs.stream()
                .filter(need -> Vocabulary.shipped().need(need).isPresent())
                .distinct()
                .toList();
        graph.query("""
                        UNWIND $needs AS need
                        MERGE (u:UnansweredSearches {need: need, ward: $ward, day: $day})
                        ON CREATE SET u.searches = 1
                        ON MATCH SET u.searches = u.searches + 1
                        """)
                .bindAll(Map.of(
                        "needs", known.isEmpty() ? List.of(NO_NEED) : known,
                        "ward", ward.orElse(""),
                        "day", LocalDate.now(clock)))
                .run();
    }

    /** How many of one need, ward and day; codes as in {@link Unanswered}. */
    public record OfADay(String need, String ward, LocalDate day, long searches) {}

    /** Writes counts in the place of those of the same need, ward and day: for what loads a demonstration. */
    @Transactional
    public void put(Collection<OfADay> counts) {
        graph.query("""
                        UNWIND $counts AS row
                        MERGE (u:UnansweredSearches {need: row.need, ward: row.ward, day: row.day})
                        SET u.searches = row.searches
                        """)
                .bind(counts.stream()
                        .map(count -> Map.of(
                                "need",
                                count.need(),
                                "ward",
                                count.ward(),
                                "day",
                                count.day(),
                                "searches",
                                count.searches()))
                        .toList())
                .to("counts")
                .run();
    }

    /** Both ends inclusive; most first. What is rarer than {@link #FEWEST} over all these days is left out. */
    public List<Unanswered> between(LocalDate first, LocalDate last) {
        return List.copyOf(graph.query("""
                        MATCH (u:UnansweredSearches) WHERE $first <= u.day <= $last
                        WITH u.need AS need, u.ward AS ward, sum(u.searches) AS searches
                        WHERE searches >= $fewest
                        RETURN need, ward, searches ORDER BY searches DESC, need, ward
                        """)
                .bindAll(Map.of("first", first, "last", last, "fewest", FEWEST))
                .fetchAs(Unanswered.class)
                .mappedBy((types, row) -> new Unanswered(
                        row.get("need").asString(),
                        row.get("ward").asString(),
                        row.get("searches").asLong()))
                .all());
    }

    /**
     * All of them by need, however few: not to be shown as they are. Both ends inclusive.
     *
     * @param wards codes of the areas to count in; searches of which nobody said where count as well
     */
    public Map<String, Long> byNeed(LocalDate first, LocalDate last, Collection<String> wards) {
        return graph
                .query("""
                        MATCH (u:UnansweredSearches)
                        WHERE $first <= u.day <= $last AND (u.ward = '' OR u.ward IN $wards)
                        RETURN u.need AS need, sum(u.searches) AS searches
                        """)
                .bindAll(Map.of("first", first, "last", last, "wards", List.copyOf(wards)))
                .fetch()
                .all()
                .stream()
                .collect(Collectors.toMap(row -> (String) row.get("need"), row -> (Long) row.get("searches")));
    }
}
