package org.meshwork.commissioning;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.Map;
import java.util.Set;

/**
 * Keeps the share of false alarms among all alarms down when many areas are tested at once, by the step-up procedure of
 * Benjamini and Hochberg (1995, Journal of the Royal Statistical Society B 57: 289–300).
 */
final class FalseDiscovery {

    private FalseDiscovery() {}

    /**
     * Those of the tested that stand out.
     *
     * @param probabilities of each if it were chance alone
     * @param rate expected share of false alarms among those returned, at most
     */
    static Set<String> controlled(Map<String, Double> probabilities, double rate) {
        var ordered = probabilities.values().stream().sorted().toList();
        var limit = -1.0;
        for (var i = 0; i < ordered.size(); i++) {
            if (ordered.get(i) <= rate * (i + 1) / ordered.size()) {
                limit = ordered.get(i);
            }
        }
        var largest = limit;
        return probabilities.entrySet().stream()
                .filter(tested -> tested.getValue() <= largest)
                .map(Map.Entry::getKey)
                .collect(toUnmodifiableSet());
    }
}
