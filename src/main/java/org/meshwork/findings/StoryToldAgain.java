package org.meshwork.findings;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.meshwork.findings.Finding.Evidence;
import org.meshwork.findings.Finding.Pair;
import org.meshwork.findings.Finding.Remedy;
import org.meshwork.person.Contact;
import org.meshwork.person.Encounter;

/** Different organisations made the same kind of assessment close together, not long ago. One finding a kind. */
final class StoryToldAgain implements Rule {

    private static final RuleRow ROW = RuleRow.of("story-told-again");

    private static final String DAYS = "story-told-again.days";
    private static final String RECENT = "story-told-again.recent-months";

    @Override
    public RuleRow row() {
        return ROW;
    }

    @Override
    public Stream<Finding> examine(WebOnDay web) {
        var byKind = new TreeMap<String, List<Told>>();
        for (var encounter : web.encounters()) {
            if (Burden.isAssessment(encounter)) {
                told(encounter, web)
                        .ifPresent(told -> byKind.computeIfAbsent(encounter.kind(), kind -> new ArrayList<>())
                                .add(told));
            }
        }
        return byKind.entrySet().stream().flatMap(entry -> {
            var again = again(entry.getValue(), web);
            return again.isEmpty() ? Stream.empty() : Stream.of(finding(entry.getKey(), again, web));
        });
    }

    /** An assessment, and who made it. */
    private record Told(Encounter encounter, Contact to) {}

    /** Those that have another close by, the later of the two not long ago. */
    private static List<Told> again(List<Told> all, WebOnDay web) {
        var apart = web.thresholds().value(DAYS);
        var recent = web.thresholds().value(RECENT);
        var again = new TreeSet<Integer>();
        for (int i = 0; i < all.size(); i++) {
            for (int j = i + 1; j < all.size(); j++) {
                var one = all.get(i);
                var later = all.get(j).encounter().on();
                if (!one.encounter().on().plusDays(apart).isBefore(later)
                        && !later.plusMonths(recent).isBefore(web.day())
                        && Kinds.areApart(one.to(), all.get(j).to())) {
                    again.add(i);
                    again.add(j);
                }
            }
        }
        return again.stream().map(all::get).toList();
    }

    private static Finding finding(String kind, List<Told> again, WebOnDay web) {
        var first = again.getFirst().to();
        var other = again.stream()
                .map(Told::to)
                .filter(contact -> Kinds.areApart(first, contact))
                .findFirst()
                .orElse(again.getLast().to());
        var contacts = again.stream().map(Told::to).distinct().toList();
        return new Finding(
                        ROW,
                        ROW.severity(),
                        "You told your story " + (again.size() == 2 ? "twice" : again.size() + " times"),
                        "You had " + Words.encounter(kind) + " with "
                                + Words.list(again.stream()
                                        .map(told -> told.to().name() + " on "
                                                + Words.date(told.encounter().on()))
                                        .toList())
                                + ". They could have shared one.",
                        Evidence.ofContacts(contacts)
                                .andEncounters(again.stream()
                                        .map(told -> told.encounter().id())
                                        .toList()),
                        new Remedy.AskToShare(new Pair(first.id(), other.id())))
                .about(kind)
                .goingBy(web.thresholds().get(DAYS), web.thresholds().get(RECENT));
    }

    private static Optional<Told> told(Encounter encounter, WebOnDay web) {
        return Optional.ofNullable(encounter.with())
                .flatMap(web::contact)
                .filter(Contact::isProfessional)
                .map(contact -> new Told(encounter, contact));
    }
}
