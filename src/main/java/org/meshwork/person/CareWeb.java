package org.meshwork.person;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.meshwork.shared.ContactId;
import org.meshwork.shared.PersonId;

/**
 * Everybody who helps one person and what bears on it, as it was, is and will be: time lives in the periods. Immutable;
 * order of needs, contacts, ties and all the rest carries no meaning and is always the same for the same web.
 *
 * <p>Everything is there once: a need, a condition and a contact by its code or id, a tie by its two and its first day, a
 * circumstance by its kind, code and first day.
 *
 * @param version counts the edits; 0 for a web that nobody has edited
 * @param plan null where there is none
 * @param circumstances language, risk, access to records …
 * @param declined support that the person has ruled out
 * @param encounters earliest first; those of one day in the order in which they were logged
 * @param goals what matters to the person
 * @param responses what they answered to findings
 */
public record CareWeb(
        PersonId person,
        long version,
        Profile profile,
        List<HeldNeed> needs,
        List<HeldCondition> conditions,
        List<Contact> contacts,
        List<Tie> ties,
        @Nullable CarePlan plan,
        List<Circumstance> circumstances,
        List<Declined> declined,
        List<Encounter> encounters,
        List<Goal> goals,
        List<FindingResponse> responses) {

    private static final Comparator<Tie> TIE_ORDER = Comparator.comparing(
                    (Tie tie) -> tie.one().value())
            .thenComparing(tie -> tie.other().value())
            .thenComparing(tie -> tie.period().since(), Comparator.nullsFirst(Comparator.naturalOrder()));

    public CareWeb {
        needs = sorted(needs, Comparator.comparing(HeldNeed::code));
        conditions = sorted(conditions, Comparator.comparing(HeldCondition::code));
        contacts = sorted(contacts, Comparator.comparing(contact -> contact.id().value()));
        ties = sorted(ties, TIE_ORDER);
        circumstances = sorted(circumstances, Circumstance.ORDER);
        declined = sorted(declined, Comparator.comparing(Declined::support));
        encounters = sorted(encounters, Encounter.ORDER);
        goals = sorted(goals, Comparator.comparing(goal -> goal.id().value()));
        responses = sorted(responses, Comparator.comparing(FindingResponse::finding));
        each(needs, HeldNeed::code);
        each(conditions, HeldCondition::code);
        var ids = each(contacts, Contact::id);
        each(ties, CareWeb::key);
        each(circumstances, CareWeb::key);
        each(declined, Declined::support);
        each(encounters, Encounter::id);
        each(goals, Goal::id);
        each(responses, FindingResponse::finding);
        for (var tie : ties) {
            if (!ids.contains(tie.one()) || !ids.contains(tie.other())) {
                throw new IllegalArgumentException("One of the two is not in this web.");
            }
        }
        for (var encounter : encounters) {
            if (encounter.with() != null && !ids.contains(encounter.with())) {
                throw new IllegalArgumentException("Whom that was with is not in this web.");
            }
        }
        for (var goal : goals) {
            if (!ids.containsAll(goal.helpers())) {
                throw new IllegalArgumentException("Somebody who helps with that goal is not in this web.");
            }
        }
    }

    /** Of which only this is known. */
    public CareWeb(
            PersonId person,
            long version,
            Profile profile,
            List<HeldNeed> needs,
            List<HeldCondition> conditions,
            List<Contact> contacts,
            List<Tie> ties,
            @Nullable CarePlan plan) {
        this(
                person,
                version,
                profile,
                needs,
                conditions,
                contacts,
                ties,
                plan,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    /** A web with nobody in it yet. */
    public static CareWeb empty(PersonId person, Profile profile) {
        return new CareWeb(person, 0, profile, List.of(), List.of(), List.of(), List.of(), null);
    }

    public Optional<Contact> contact(ContactId id) {
        return find(contacts, same(Contact::id, id));
    }

    /** Those who help on that day. */
    public List<Contact> activeOn(LocalDate day) {
        return contacts.stream().filter(contact -> contact.isActiveOn(day)).toList();
    }

    /** The needs that the person has on that day. */
    public List<HeldNeed> needsOn(LocalDate day) {
        return needs.stream().filter(need -> need.period().holdsOn(day)).toList();
    }

    /** The conditions that the person has on that day. */
    public List<HeldCondition> conditionsOn(LocalDate day) {
        return conditions.stream()
                .filter(condition -> condition.period().holdsOn(day))
                .toList();
    }

    /** Codes of that kind which are true of the person on that day, in order. */
    public List<String> circumstancesOn(Circumstance.Kind kind, LocalDate day) {
        return circumstances.stream()
                .filter(held -> held.kind() == kind && held.period().holdsOn(day))
                .map(Circumstance::code)
                .distinct()
                .toList();
    }

    /** Those who help with that need on that day. */
    public List<Contact> actingFor(String need, LocalDate day) {
        return contacts.stream().filter(contact -> contact.actsFor(need, day)).toList();
    }

    /** What the person knew on that day of whether two contacts talk: of answers that both hold, the one given last. */
    public Answer answerBetween(ContactId one, ContactId other, LocalDate day) {
        return ties.stream()
                .filter(tie -> tie.joins(one, other) && tie.period().holdsOn(day))
                .map(Tie::answer)
                .reduce((earlier, later) -> later)
                .orElse(Answer.NOT_ASKED);
    }

    /** The web after one more step; the version is for {@link CareWebs} to count. */
    public CareWeb with(Change change) {
        return switch (change) {
            case Change.PutProfile(var put) -> copy(copy -> copy.profile = put);
            case Change.PutNeed(var put) ->
                copy(copy -> copy.needs = replace(needs, put, same(HeldNeed::code, put.code())));
            case Change.TakeNeed(var code) -> copy(copy -> copy.needs = without(needs, same(HeldNeed::code, code)));
            case Change.PutCondition(var put) ->
                copy(copy -> copy.conditions = replace(conditions, put, same(HeldCondition::code, put.code())));
            case Change.TakeCondition(var code) ->
                copy(copy -> copy.conditions = without(conditions, same(HeldCondition::code, code)));
            case Change.PutContact(var put) ->
                copy(copy -> copy.contacts = replace(contacts, put, same(Contact::id, put.id())));
            case Change.TakeContact(var id) ->
                copy(copy -> copy.contacts = without(contacts, same(Contact::id, alone(id))));
            case Change.PutTie(var put) -> copy(copy -> copy.ties = replace(ties, put, same(CareWeb::key, key(put))));
            case Change.TakeTie taken -> copy(copy -> copy.ties = without(ties, at(taken)));
            case Change.PutPlan(var put) -> copy(copy -> copy.plan = put);
            case Change.PutCircumstance(var put) ->
                copy(copy -> copy.circumstances = replace(circumstances, put, same(CareWeb::key, key(put))));
            case Change.TakeCircumstance taken ->
                copy(copy -> copy.circumstances = without(circumstances, same(CareWeb::key, taken)));
            case Change.PutDeclined(var put) ->
                copy(copy -> copy.declined = replace(declined, put, same(Declined::support, put.support())));
            case Change.TakeDeclined(var support) ->
                copy(copy -> copy.declined = without(declined, same(Declined::support, support)));
            case Change.PutEncounter(var put) ->
                copy(copy -> copy.encounters = replace(encounters, put, same(Encounter::id, put.id())));
            case Change.TakeEncounter(var id) ->
                copy(copy -> copy.encounters = without(encounters, same(Encounter::id, id)));
            case Change.PutGoal(var put) -> copy(copy -> copy.goals = replace(goals, put, same(Goal::id, put.id())));
            case Change.TakeGoal(var id) -> copy(copy -> copy.goals = without(goals, same(Goal::id, id)));
            case Change.PutResponse(var put) ->
                copy(copy -> copy.responses = replace(responses, put, same(FindingResponse::finding, put.finding())));
            case Change.TakeResponse(var finding) ->
                copy(copy -> copy.responses = without(responses, same(FindingResponse::finding, finding)));
        };
    }

    /** The step back from {@code with(change)} to this web. */
    public Change undoing(Change change) {
        return switch (change) {
            case Change.PutProfile ignored -> new Change.PutProfile(profile);
            case Change.PutNeed(var put) -> undoing(new Change.TakeNeed(put.code()));
            case Change.TakeNeed taken ->
                back(find(needs, same(HeldNeed::code, taken.code())), Change.PutNeed::new, taken);
            case Change.PutCondition(var put) -> undoing(new Change.TakeCondition(put.code()));
            case Change.TakeCondition taken ->
                back(find(conditions, same(HeldCondition::code, taken.code())), Change.PutCondition::new, taken);
            case Change.PutContact(var put) -> undoing(new Change.TakeContact(put.id()));
            case Change.TakeContact taken -> back(contact(taken.contact()), Change.PutContact::new, taken);
            case Change.PutTie(var put) -> undoing(key(put));
            case Change.TakeTie taken -> back(find(ties, at(taken)), Change.PutTie::new, taken);
            case Change.PutPlan ignored -> new Change.PutPlan(plan);
            case Change.PutCircumstance(var put) -> undoing(key(put));
            case Change.TakeCircumstance taken ->
                back(find(circumstances, same(CareWeb::key, taken)), Change.PutCircumstance::new, taken);
            case Change.PutDeclined(var put) -> undoing(new Change.TakeDeclined(put.support()));
            case Change.TakeDeclined taken ->
                back(find(declined, same(Declined::support, taken.support())), Change.PutDeclined::new, taken);
            case Change.PutEncounter(var put) -> undoing(new Change.TakeEncounter(put.id()));
            case Change.TakeEncounter taken ->
                back(find(encounters, same(Encounter::id, taken.encounter())), Change.PutEncounter::new, taken);
            case Change.PutGoal(var put) -> undoing(new Change.TakeGoal(put.id()));
            case Change.TakeGoal taken -> back(find(goals, same(Goal::id, taken.goal())), Change.PutGoal::new, taken);
            case Change.PutResponse(var put) -> undoing(new Change.TakeResponse(put.finding()));
            case Change.TakeResponse taken ->
                back(find(responses, same(FindingResponse::finding, taken.finding())), Change.PutResponse::new, taken);
        };
    }

    /** The same web, counted as that version. */
    CareWeb atVersion(long counted) {
        return copy(copy -> copy.version = counted);
    }

    private CareWeb copy(Consumer<Copy> change) {
        var copy = new Copy(this);
        change.accept(copy);
        return copy.web();
    }

    /** Nobody whom a tie, an encounter or a goal still names may go. */
    private ContactId alone(ContactId id) {
        if (ties.stream().anyMatch(tie -> tie.touches(id))) {
            throw new IllegalArgumentException("First take away who they talk to.");
        }
        return id;
    }

    /** The keys, once each. */
    private static <T, K> Set<K> each(List<T> rows, Function<T, K> key) {
        var keys = HashSet.<K>newHashSet(rows.size());
        for (var row : rows) {
            if (!keys.add(key.apply(row))) {
                throw new IllegalArgumentException("twice in one web: " + key.apply(row));
            }
        }
        return keys;
    }

    private static Change.TakeTie key(Tie tie) {
        return new Change.TakeTie(tie.one(), tie.other(), tie.period().since());
    }

    private static Change.TakeCircumstance key(Circumstance held) {
        return new Change.TakeCircumstance(
                held.kind(), held.code(), held.period().since());
    }

    /** Whichever of the two it names first. */
    private static Predicate<Tie> at(Change.TakeTie taken) {
        return tie -> tie.joins(taken.one(), taken.other())
                && Objects.equals(tie.period().since(), taken.since());
    }

    private static <T> Change back(Optional<T> earlier, Function<T, Change> put, Change takeAway) {
        return earlier.map(put).orElse(takeAway);
    }

    private static <T, K> Predicate<T> same(Function<T, K> key, K value) {
        return row -> key.apply(row).equals(value);
    }

    private static <T> Optional<T> find(List<T> rows, Predicate<T> wanted) {
        return rows.stream().filter(wanted).findFirst();
    }

    private static <T> List<T> sorted(List<T> rows, Comparator<T> order) {
        return rows.size() < 2 ? List.copyOf(rows) : rows.stream().sorted(order).toList();
    }

    private static <T> List<T> without(List<T> rows, Predicate<T> gone) {
        return rows.stream().filter(gone.negate()).toList();
    }

    private static <T> List<T> replace(List<T> rows, T put, Predicate<T> gone) {
        var replaced = new ArrayList<>(without(rows, gone));
        replaced.add(put);
        return replaced;
    }

    /** A web on its way to the next. */
    private static final class Copy {

        private final PersonId person;
        private long version;
        private Profile profile;
        private List<HeldNeed> needs;
        private List<HeldCondition> conditions;
        private List<Contact> contacts;
        private List<Tie> ties;
        private @Nullable CarePlan plan;
        private List<Circumstance> circumstances;
        private List<Declined> declined;
        private List<Encounter> encounters;
        private List<Goal> goals;
        private List<FindingResponse> responses;

        Copy(CareWeb web) {
            person = web.person;
            version = web.version;
            profile = web.profile;
            needs = web.needs;
            conditions = web.conditions;
            contacts = web.contacts;
            ties = web.ties;
            plan = web.plan;
            circumstances = web.circumstances;
            declined = web.declined;
            encounters = web.encounters;
            goals = web.goals;
            responses = web.responses;
        }

        CareWeb web() {
            return new CareWeb(
                    person,
                    version,
                    profile,
                    needs,
                    conditions,
                    contacts,
                    ties,
                    plan,
                    circumstances,
                    declined,
                    encounters,
                    goals,
                    responses);
        }
    }
}
