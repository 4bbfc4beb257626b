package org.meshwork.directory;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.meshwork.graph.CypherFile;
import org.meshwork.shared.ServiceId;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Query;
import org.neo4j.driver.SessionConfig;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Looks through the whole directory for entries of different feeds that seem to be of one service.
 *
 * <p>It reads every entry once and keeps only hashes of its keys, then reads and compares those that share a key. A key that
 * more than {@link #COMMON} entries share (a council's switchboard) brings nobody together.
 */
@Component
class DuplicateSearch {

    private static final Logger log = LoggerFactory.getLogger(DuplicateSearch.class);
    private static final int COMMON = 30;
    private static final int MOST_PAIRS = 2_000_000;
    private static final int BATCH = 1_000;

    private final Driver driver;

    DuplicateSearch(Driver driver) {
        this.driver = driver;
    }

    /** @param score at least {@link Comparison#WORTH_PROPOSING}; {@code one} is the smaller id as text */
    record Found(ServiceId one, ServiceId other, Likeness likeness) {}

    /** Hands over what it finds, by batches. */
    void each(Consumer<List<Found>> use) {
        var keys = new KeyTable();
        var ids = new ArrayList<ServiceId>();
        var feeds = new ArrayList<String>();
        stream("read-sketches", Map.of(), sketch -> {
            sketch.keys().forEach(key -> keys.add(key, ids.size()));
            ids.add(sketch.id());
            feeds.add(sketch.feed());
        });
        keys.sort();
        var pairs = pairs(keys, feeds);
        for (var from = 0; from < pairs.length; from += BATCH) {
            use.accept(compare(Arrays.copyOfRange(pairs, from, Math.min(from + BATCH, pairs.length)), ids, keys));
        }
    }

    private static long[] pairs(KeyTable keys, List<String> feeds) {
        var pairs = new Pairs();
        keys.pairs(COMMON, pair -> {
            if (!feeds.get(KeyTable.first(pair)).equals(feeds.get(KeyTable.second(pair)))) {
                pairs.add(pair);
            }
        });
        return pairs.distinct();
    }

    private List<Found> compare(long[] pairs, List<ServiceId> ids, KeyTable keys) {
        var wanted = new LinkedHashSet<ServiceId>();
        for (var pair : pairs) {
            wanted.add(ids.get(KeyTable.first(pair)));
            wanted.add(ids.get(KeyTable.second(pair)));
        }
        var sketches = read(wanted);
        var found = new ArrayList<Found>();
        for (var pair : pairs) {
            var one = sketches.get(ids.get(KeyTable.first(pair)));
            var other = sketches.get(ids.get(KeyTable.second(pair)));
            if (one != null && other != null) {
                var likeness = Comparison.between(one, other, keys::uses);
                if (likeness.score() >= Comparison.WORTH_PROPOSING) {
                    found.add(inOrder(one.id(), other.id(), likeness));
                }
            }
        }
        return found;
    }

    private static Found inOrder(ServiceId one, ServiceId other, Likeness likeness) {
        return one.toString().compareTo(other.toString()) < 0
                ? new Found(one, other, likeness)
                : new Found(other, one, likeness);
    }

    /** The sketches of these as they are now. */
    Map<ServiceId, Sketch> read(Set<ServiceId> ids) {
        var found = new HashMap<ServiceId, Sketch>();
        stream(
                "read-some-sketches",
                Map.of("ids", ids.stream().map(ServiceId::toString).toList()),
                sketch -> found.put(sketch.id(), sketch));
        return found;
    }

    private void stream(String statement, Map<String, Object> values, Consumer<Sketch> use) {
        try (var session = driver.session(SessionConfig.defaultConfig())) {
            session.run(new Query(CypherFile.beside(DuplicateSearch.class, statement), values))
                    .forEachRemaining(row -> use.accept(Sketch.of(ServiceRecord.service(row))));
        }
    }

    /** A growing list of pairs, with an end. */
    private static final class Pairs {

        private long[] pairs = new long[1 << 10];
        private int size;

        void add(long pair) {
            if (size == MOST_PAIRS) {
                return;
            }
            if (size == pairs.length) {
                pairs = Arrays.copyOf(pairs, Math.min(size * 2, MOST_PAIRS));
            }
            pairs[size++] = pair;
            if (size == MOST_PAIRS) {
                log.warn("Over {} pairs of entries look alike; the rest is not compared.", MOST_PAIRS);
            }
        }

        long[] distinct() {
            return Arrays.stream(pairs, 0, size).sorted().distinct().toArray();
        }
    }
}
