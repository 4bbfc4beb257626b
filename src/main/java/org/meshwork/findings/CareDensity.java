package org.meshwork.findings;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;

/**
 * How many people the services of one person share, on average over their pairs: Σ w / (k(k − 1)/2), w the people whom two
 * services share (Pollack et al., Journal of General Internal Medicine 28, 2013). Of a whole population, so not a measure of
 * one web.
 *
 * @param <S> names a service; in an order, so that a pair has one name
 */
public final class CareDensity<S extends Comparable<S>> {

    private final Map<Pair<S>, Integer> shared;

    private CareDensity(Map<Pair<S>, Integer> shared) {
        this.shared = shared;
    }

    /** Two services that share somebody, the smaller first. */
    public record Pair<S extends Comparable<S>>(S one, S other) {}

    /** @param services of each person; a service named twice counts once */
    public static <S extends Comparable<S>> CareDensity<S> of(Collection<? extends Collection<S>> services) {
        var shared = new HashMap<Pair<S>, Integer>();
        for (var theirs : services) {
            pairs(theirs).forEach(pair -> shared.merge(pair, 1, Integer::sum));
        }
        return new CareDensity<>(shared);
    }

    /** The care density of somebody with these services; empty with fewer than two. */
    public OptionalDouble around(Set<S> services) {
        var pairs = pairs(services);
        if (pairs.isEmpty()) {
            return OptionalDouble.empty();
        }
        long sum = 0;
        for (var pair : pairs) {
            sum += shared.getOrDefault(pair, 0);
        }
        return OptionalDouble.of((double) sum / pairs.size());
    }

    /** How many people each two services share, in order; pairs that share nobody are left out. */
    public Map<Pair<S>, Integer> shared() {
        var sorted = new LinkedHashMap<Pair<S>, Integer>();
        shared.entrySet().stream()
                .sorted(Map.Entry.comparingByKey(
                        Comparator.comparing((Pair<S> pair) -> pair.one()).thenComparing(Pair::other)))
                .forEach(entry -> sorted.put(entry.getKey(), entry.getValue()));
        return sorted;
    }

    private static <S extends Comparable<S>> List<Pair<S>> pairs(Collection<S> services) {
        var sorted = new ArrayList<>(new TreeSet<>(services));
        var pairs = new ArrayList<Pair<S>>();
        for (int i = 0; i < sorted.size(); i++) {
            for (int j = i + 1; j < sorted.size(); j++) {
                pairs.add(new Pair<>(sorted.get(i), sorted.get(j)));
            }
        }
        return pairs;
    }
}
