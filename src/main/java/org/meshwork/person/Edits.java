package org.meshwork.person;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.meshwork.shared.ContactId;
import org.meshwork.shared.Period;

/** What people do to a web, as the changes it takes. Nothing is written here: give the changes to {@link CareWebs}. */
public final class Edits {

    private Edits() {}

    /** Care came to an end: the contact, what they did, and whether they co-ordinate end on that day and stay in the web. */
    public static List<Change> end(Contact contact, LocalDate day) {
        return List.of(new Change.PutContact(contact.ending(day)));
    }

    /** From that day one contact co-ordinates, and nobody else does. */
    public static List<Change> nameCoordinator(CareWeb web, ContactId named, LocalDate day) {
        var changes = new ArrayList<Change>();
        for (var contact : web.contacts()) {
            var isNamed = contact.id().equals(named);
            if (isNamed != contact.coordinatesOn(day)) {
                changes.add(new Change.PutContact(contact.coordinating(isNamed, day)));
            }
        }
        return changes;
    }

    /** It was a mistake: the contact and its ties were never there, and what happened was with somebody else. */
    public static List<Change> takeAway(CareWeb web, ContactId contact) {
        var ties = web.ties().stream().filter(tie -> tie.touches(contact)).map(tie ->
                (Change) new Change.TakeTie(tie.one(), tie.other(), tie.period().since()));
        var encounters = web.encounters().stream()
                .filter(encounter -> contact.equals(encounter.with()))
                .map(encounter -> (Change) new Change.PutEncounter(encounter.with(null)));
        var goals = web.goals().stream()
                .filter(goal -> goal.helpers().contains(contact))
                .map(goal -> (Change) new Change.PutGoal(goal.without(contact)));
        return Stream.of(ties, encounters, goals, Stream.of((Change) new Change.TakeContact(contact)))
                .flatMap(changes -> changes)
                .toList();
    }

    /** Two contacts are one: what the second did, whom it talked to and what happened with it become the first's. */
    public static List<Change> merge(CareWeb web, ContactId kept, ContactId merged) {
        var first = web.contact(kept).orElseThrow();
        var second = web.contact(merged).orElseThrow();
        var helps = Stream.concat(first.helpsWith().stream(), second.helpsWith().stream())
                .distinct()
                .toList();
        var changes = new ArrayList<Change>();
        changes.add(new Change.PutContact(first.helping(helps)));
        for (var tie : web.ties()) {
            if (tie.touches(merged) && !tie.touches(kept)) {
                var other = tie.one().equals(merged) ? tie.other() : tie.one();
                if (web.ties().stream().noneMatch(own -> own.joins(kept, other))) {
                    changes.add(new Change.PutTie(new Tie(kept, other, tie.answer(), tie.period())));
                }
            }
        }
        for (var encounter : web.encounters()) {
            if (merged.equals(encounter.with())) {
                changes.add(new Change.PutEncounter(encounter.with(kept)));
            }
        }
        for (var goal : web.goals()) {
            if (goal.helpers().contains(merged)) {
                changes.add(new Change.PutGoal(goal.without(merged).with(kept)));
            }
        }
        var after = web;
        for (var change : changes) {
            after = after.with(change);
        }
        changes.addAll(takeAway(after, merged));
        return changes;
    }

    /** From that day the answer is another; what was answered before stays on record up to it. */
    public static List<Change> answer(CareWeb web, ContactId one, ContactId other, Answer answer, LocalDate day) {
        var changes = new ArrayList<Change>();
        for (var tie : web.ties()) {
            if (tie.joins(one, other) && !tie.period().endedBy(day)) {
                var since = tie.period().since();
                var sameDay = since != null && !since.isBefore(day);
                changes.add(
                        sameDay
                                ? new Change.TakeTie(one, other, since)
                                : new Change.PutTie(new Tie(
                                        one, other, tie.answer(), tie.period().endingOn(day))));
            }
        }
        if (answer != Answer.NOT_ASKED) {
            changes.add(new Change.PutTie(new Tie(one, other, answer, Period.from(day))));
        }
        return changes;
    }
}
