package org.meshwork.findings;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.meshwork.findings.Finding.Evidence;
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
        var apart = web.handovers().stream()
                .filter(handover -> handover.answer() == Answer.NO && handover.isBetweenProfessionals())
                .filter(handover -> areOnDifferentIslands(handover, web))
                .toList();
        return apart.isEmpty() ? Stream.empty() : Stream.of(finding(apart, web));
    }

    private static boolean areOnDifferentIslands(Handover handover, WebOnDay web) {
        var one = islandOf(handover.one(), web);
        var other = islandOf(handover.other(), web);
        return one.isPresent() && other.isPresent() && !one.equals(other);
    }

    private static Optional<Set<ContactId>> islandOf(Contact contact, WebOnDay web) {
        return web.islands().stream()
                .filter(island -> island.contains(contact.id()))
                .findFirst();
    }

    private static Finding finding(List<Handover> apart, WebOnDay web) {
        var ends = apart.stream()
                .flatMap(handover -> Stream.of(handover.one(), handover.other()))
                .distinct()
                .toList();
        var needs = apart.stream()
                .flatMap(handover -> handover.needs().stream())
                .distinct()
                .sorted()
                .toList();
        var groups = ends.stream()
                .map(contact -> islandOf(contact, web).orElseThrow())
                .distinct()
                .count();
        return new Finding(
                ROW,
                ROW.severity(),
                "You carry the news between them",
                "Those who help you with " + Words.needs(needs) + " are in " + groups
                        + " groups that do not talk to each other, so you have to pass things on.",
                new Evidence(
                        ends.stream().map(Contact::id).toList(),
                        needs,
                        apart.stream().map(Handover::pair).toList()),
                new Remedy.AskToShare(apart.getFirst().pair()));
    }
}
