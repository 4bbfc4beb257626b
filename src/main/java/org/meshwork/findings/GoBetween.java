package org.meshwork.findings;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.meshwork.findings.Finding.Evidence;
import org.meshwork.findings.Finding.Pair;
import org.meshwork.findings.Finding.Remedy;
import org.meshwork.person.Answer;
import org.meshwork.person.Contact;
import org.meshwork.shared.ContactId;

/**
 * Groups of professionals that talk among themselves and not to each other, though they should: the person, or a carer,
 * carries the news. One finding a web.
 */
final class GoBetween implements Rule {

    private static final RuleRow ROW = RuleRow.of("go-between");

    @Override
    public RuleRow row() {
        return ROW;
    }

    @Override
    public Stream<Finding> examine(WebOnDay web) {
        if (!web.knowsIslands()) {
            return Stream.empty();
        }
        var islandOf = islandOf(web);
        var apart = web.handovers().stream()
                .filter(handover -> handover.answer() == Answer.NO)
                .filter(handover -> {
                    var one = islandOf.get(handover.one().id());
                    var other = islandOf.get(handover.other().id());
                    return one != null && other != null && !one.equals(other);
                })
                .toList();
        return apart.isEmpty() ? Stream.empty() : Stream.of(finding(apart, islandOf, web));
    }

    private static Finding finding(List<Handover> apart, Map<ContactId, Integer> islandOf, WebOnDay web) {
        var needs = new TreeSet<String>();
        var ends = new ArrayList<Contact>();
        apart.forEach(handover -> {
            needs.addAll(handover.needs());
            ends.add(handover.one());
            ends.add(handover.other());
        });
        var groups = ends.stream()
                .map(end -> Objects.requireNonNull(islandOf.get(end.id())))
                .distinct()
                .sorted()
                .map(web.talk().islands()::get)
                .toList();
        return new Finding(
                        ROW,
                        ROW.severity(),
                        "You carry the news between them",
                        "Those who help you with " + Words.fewNeeds(needs) + " are in " + groups.size()
                                + " groups that do not talk to each other: " + named(groups)
                                + ". So you have to pass things on.",
                        new Evidence(
                                ends.stream().map(Contact::id).distinct().toList(),
                                List.copyOf(needs),
                                apart.stream().map(Handover::pair).toList()),
                        new Remedy.AskToShare(nearest(apart, islandOf)))
                .goingBy(web.thresholds().get("islands.known-percent"));
    }

    /** "Dr Patel and Sister Byrne; District nurses". */
    private static String named(List<List<Contact>> groups) {
        return String.join("; ", groups.stream().map(Words::fewNames).toList());
    }

    /** Where two groups have most to tell each other: the first two of theirs who should. */
    private static Pair nearest(List<Handover> apart, Map<ContactId, Integer> islandOf) {
        var weights = new HashMap<List<Integer>, Integer>();
        apart.forEach(handover ->
                weights.merge(islands(handover, islandOf), handover.needs().size(), Integer::sum));
        var best = apart.getFirst();
        for (var handover : apart) {
            if (weight(handover, islandOf, weights) > weight(best, islandOf, weights)) {
                best = handover;
            }
        }
        return best.pair();
    }

    private static int weight(
            Handover handover, Map<ContactId, Integer> islandOf, Map<List<Integer>, Integer> weights) {
        return weights.getOrDefault(islands(handover, islandOf), 0);
    }

    private static List<Integer> islands(Handover handover, Map<ContactId, Integer> islandOf) {
        return Stream.of(handover.one(), handover.other())
                .map(contact -> Objects.requireNonNull(islandOf.get(contact.id())))
                .sorted()
                .toList();
    }

    private static Map<ContactId, Integer> islandOf(WebOnDay web) {
        var islandOf = new HashMap<ContactId, Integer>();
        var islands = web.talk().islands();
        for (int i = 0; i < islands.size(); i++) {
            for (var contact : islands.get(i)) {
                islandOf.put(contact.id(), i);
            }
        }
        return islandOf;
    }
}
