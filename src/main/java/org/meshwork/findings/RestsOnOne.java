package org.meshwork.findings;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.meshwork.findings.Finding.Evidence;
import org.meshwork.findings.Finding.Pair;
import org.meshwork.findings.Finding.Remedy;
import org.meshwork.person.Answer;
import org.meshwork.person.Contact;

/**
 * One professional is the only tie between the groups of others. Only where enough is known of who talks to whom:
 * what is not known may be another tie.
 */
final class RestsOnOne implements Rule {

    private static final RuleRow ROW = RuleRow.of("rests-on-one");

    @Override
    public RuleRow row() {
        return ROW;
    }

    @Override
    public Stream<Finding> examine(WebOnDay web) {
        return web.knowsIslands() ? web.talk().bridges().stream().map(bridge -> finding(bridge, web)) : Stream.empty();
    }

    private static Finding finding(Talk.Bridge bridge, WebOnDay web) {
        var person = bridge.person();
        var evidence = new ArrayList<Contact>();
        var ties = new ArrayList<Pair>();
        evidence.add(person);
        for (var side : bridge.sides()) {
            for (var other : side) {
                if (web.answerBetween(person, other) == Answer.YES) {
                    evidence.add(other);
                    ties.add(WebOnDay.pair(person, other));
                }
            }
        }
        var sides = Words.list(bridge.sides().stream().map(RestsOnOne::side).toList());
        return new Finding(
                        ROW,
                        ROW.severity(),
                        person.name() + " is the only link between others",
                        "News passes between " + sides + " only through " + person.name() + ". When " + person.name()
                                + " is away, it stops.",
                        new Evidence(evidence.stream().map(Contact::id).toList(), List.of(), ties),
                        new Remedy.Ask(
                                List.of(person.id()),
                                "Ask " + person.name() + " who covers when they are away.",
                                List.of()))
                .about(person.id().toString())
                .goingBy(web.thresholds().get("islands.known-percent"));
    }

    /** "Dr Patel", "the group of Dr Patel". */
    private static String side(List<Contact> side) {
        var first = side.getFirst().name();
        return side.size() == 1 ? first : "the group of " + first;
    }
}
