package org.meshwork.commissioning;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.meshwork.commissioning.Counted.Pool;
import org.neo4j.driver.types.MapAccessor;

/**
 * Adds up which organisations share people, and how many of those handovers are joined up, one summary after the other: the
 * memory needed depends on pairs of organisations, never on people.
 */
final class PairRollUp {

    private final Map<String, String> organisations;
    private final Map<Key, Sum> sums = new TreeMap<>();

    /** @param organisations of each end that summaries name, the id of the organisation; others count for nothing */
    PairRollUp(Map<String, String> organisations) {
        this.organisations = Map.copyOf(organisations);
    }

    /** @param area the whole @param one the smaller id */
    private record Key(String area, String one, String other) implements Comparable<Key> {

        private static final Comparator<Key> ORDER =
                Comparator.comparing(Key::area).thenComparing(Key::one).thenComparing(Key::other);

        static Key of(String area, String some, String other) {
            return some.compareTo(other) < 0 ? new Key(area, some, other) : new Key(area, other, some);
        }

        @Override
        public int compareTo(Key other) {
            return ORDER.compare(this, other);
        }
    }

    /** Of one person. */
    private static final class Shared {
        private int joined;
        private int torn;
        private int unknown;
        private final Set<String> needs = new TreeSet<>();
        private final Set<String> kinds = new TreeSet<>();
    }

    private static final class Sum {
        private int joined;
        private int torn;
        private int unknown;
        private int knowing;
        private int holding;
        private final Map<String, Integer> needs = new HashMap<>();
        private final Map<String, Integer> kinds = new HashMap<>();

        void add(Shared person) {
            joined += person.joined;
            torn += person.torn;
            unknown += person.unknown;
            knowing += person.joined + person.torn > 0 ? 1 : 0;
            holding++;
            person.needs.forEach(need -> needs.merge(need, 1, Integer::sum));
            person.kinds.forEach(kind -> kinds.merge(kind, 1, Integer::sum));
        }
    }

    /**
     * @param whole code of the whole area that the person lives in
     * @param summary with lists side by side, one place for each pair of ends
     * @return whether it names any pair of two organisations
     */
    boolean add(String whole, MapAccessor summary) {
        var pairs = new HashMap<Key, Shared>();
        for (int i = 0; i < summary.get("pairs").size(); i++) {
            var one = organisations.get(summary.get("pairs").get(i).asString());
            var other = organisations.get(summary.get("pairsOther").get(i).asString());
            if (one != null && other != null && !one.equals(other)) {
                var shared = pairs.computeIfAbsent(Key.of(whole, one, other), none -> new Shared());
                shared.joined += summary.get("pairsJoined").get(i).asInt();
                shared.torn += summary.get("pairsTorn").get(i).asInt();
                shared.unknown += summary.get("pairsUnknown").get(i).asInt();
                shared.needs.addAll(codes(summary.get("pairsNeeds").get(i).asString("")));
                shared.kinds.addAll(codes(summary.get("pairsKinds").get(i).asString("")));
            }
        }
        pairs.forEach(
                (key, shared) -> sums.computeIfAbsent(key, none -> new Sum()).add(shared));
        return !pairs.isEmpty();
    }

    private static List<String> codes(String joined) {
        return joined.isEmpty() ? List.of() : List.of(joined.split("\\|"));
    }

    /** @param names of organisations, by id; one without is called by its id */
    List<CountedPair> counted(Map<String, String> names) {
        return sums.entrySet().stream()
                .map(entry -> counted(entry.getKey(), entry.getValue(), names))
                .toList();
    }

    private static CountedPair counted(Key key, Sum sum, Map<String, String> names) {
        return new CountedPair(
                key.area(),
                key.one(),
                names.getOrDefault(key.one(), key.one()),
                key.other(),
                names.getOrDefault(key.other(), key.other()),
                new Pool(sum.joined, sum.torn, sum.unknown, sum.knowing, sum.holding),
                sum.needs,
                sum.kinds);
    }
}
