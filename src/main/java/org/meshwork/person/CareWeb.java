package org.meshwork.person;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.meshwork.shared.ContactId;
import org.meshwork.shared.PersonId;

/**
 * Everybody who helps one person, as it was, is and will be: time lives in the periods. Immutable; order of needs, contacts
 * and ties carries no meaning and is always the same for the same web.
 *
 * <p>Everything is there once: a need, a condition and a contact by its code or id, a tie by its two and its first day.
 *
 * @param version counts the edits; 0 for a web that nobody has edited
 * @param plan null where there is none
 */
public record CareWeb(
        PersonId person,
        long version,
        Profile profile,
        List<HeldNeed> needs,
        List<HeldCondition> conditions,
        List<Contact> contacts,
        List<Tie> ties,
        @Nullable CarePlan plan) {

    private static final Comparator<Tie> TIE_ORDER = Comparator.comparing(
                    (Tie tie) -> tie.one().value())
            .thenComparing(tie -> tie.other().value())
            .thenComparing(tie -> tie.period().since(), Comparator.nullsFirst(Comparator.naturalOrder()));

    public CareWeb {
        needs = needs.stream().sorted(Comparator.comparing(HeldNeed::code)).toList();
        conditions = conditions.stream()
                .sorted(Comparator.comparing(HeldCondition::code))
                .toList();
        contacts = contacts.stream()
                .sorted(Comparator.comparing(contact -> contact.id().value()))
                .toList();
        ties = ties.stream().sorted(TIE_ORDER).toList();
        each(needs, HeldNeed::code);
        each(conditions, HeldCondition::code);
        var ids = each(contacts, Contact::id);
        each(
                ties,
                tie -> new Change.TakeTie(tie.one(), tie.other(), tie.period().since()));
        if (!ties.stream().allMatch(tie -> ids.contains(tie.one()) && ids.contains(tie.other()))) {
            throw new IllegalArgumentException("One of the two is not in this web.");
        }
    }

    /** A web with nobody in it yet. */
    public static CareWeb empty(PersonId person, Profile profile) {
        return new CareWeb(person, 0, profile, List.of(), List.of(), List.of(), List.of(), null);
    }

    public Optional<Contact> contact(ContactId id) {
        return contacts.stream().filter(contact -> contact.id().equals(id)).findFirst();
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
            case Change.PutProfile(var put) ->
                new CareWeb(person, version, put, needs, conditions, contacts, ties, plan);
            case Change.PutNeed(var put) -> withNeeds(replace(needs, put, same(HeldNeed::code, put.code())));
            case Change.TakeNeed(var code) -> withNeeds(without(needs, same(HeldNeed::code, code)));
            case Change.PutCondition(var put) ->
                withConditions(replace(conditions, put, same(HeldCondition::code, put.code())));
            case Change.TakeCondition(var code) -> withConditions(without(conditions, same(HeldCondition::code, code)));
            case Change.PutContact(var put) -> withContacts(replace(contacts, put, same(Contact::id, put.id())));
            case Change.TakeContact(var id) -> withContacts(without(contacts, same(Contact::id, untied(id))));
            case Change.PutTie(var put) ->
                withTies(replace(
                        ties, put, key(put.one(), put.other(), put.period().since())));
            case Change.TakeTie(var one, var other, var since) -> withTies(without(ties, key(one, other, since)));
            case Change.PutPlan(var put) ->
                new CareWeb(person, version, profile, needs, conditions, contacts, ties, put);
        };
    }

    /** The step back from {@code with(change)} to this web. */
    public Change undoing(Change change) {
        return switch (change) {
            case Change.PutProfile ignored -> new Change.PutProfile(profile);
            case Change.PutNeed(var put) ->
                back(need(put.code()), Change.PutNeed::new, new Change.TakeNeed(put.code()));
            case Change.TakeNeed taken -> back(need(taken.code()), Change.PutNeed::new, taken);
            case Change.PutCondition(var put) ->
                back(condition(put.code()), Change.PutCondition::new, new Change.TakeCondition(put.code()));
            case Change.TakeCondition taken -> back(condition(taken.code()), Change.PutCondition::new, taken);
            case Change.PutContact(var put) ->
                back(contact(put.id()), Change.PutContact::new, new Change.TakeContact(put.id()));
            case Change.TakeContact taken -> back(contact(taken.contact()), Change.PutContact::new, taken);
            case Change.PutTie(var put) -> {
                var take =
                        new Change.TakeTie(put.one(), put.other(), put.period().since());
                yield back(tie(take), Change.PutTie::new, take);
            }
            case Change.TakeTie taken -> back(tie(taken), Change.PutTie::new, taken);
            case Change.PutPlan ignored -> new Change.PutPlan(plan);
        };
    }

    /** The same web, counted as that version. */
    CareWeb atVersion(long counted) {
        return new CareWeb(person, counted, profile, needs, conditions, contacts, ties, plan);
    }

    private CareWeb withNeeds(List<HeldNeed> changed) {
        return new CareWeb(person, version, profile, changed, conditions, contacts, ties, plan);
    }

    private CareWeb withConditions(List<HeldCondition> changed) {
        return new CareWeb(person, version, profile, needs, changed, contacts, ties, plan);
    }

    private CareWeb withContacts(List<Contact> changed) {
        return new CareWeb(person, version, profile, needs, conditions, changed, ties, plan);
    }

    private CareWeb withTies(List<Tie> changed) {
        return new CareWeb(person, version, profile, needs, conditions, contacts, changed, plan);
    }

    private Optional<HeldNeed> need(String code) {
        return needs.stream().filter(same(HeldNeed::code, code)).findFirst();
    }

    private Optional<HeldCondition> condition(String code) {
        return conditions.stream().filter(same(HeldCondition::code, code)).findFirst();
    }

    private Optional<Tie> tie(Change.TakeTie at) {
        return ties.stream().filter(key(at.one(), at.other(), at.since())).findFirst();
    }

    private ContactId untied(ContactId id) {
        if (ties.stream().anyMatch(tie -> tie.touches(id))) {
            throw new IllegalArgumentException("First take away who they talk to.");
        }
        return id;
    }

    /** The keys, once each. */
    private static <T, K> Set<K> each(List<T> rows, Function<T, K> key) {
        var keys = new HashSet<K>();
        for (var row : rows) {
            if (!keys.add(key.apply(row))) {
                throw new IllegalArgumentException("twice in one web: " + key.apply(row));
            }
        }
        return keys;
    }

    private static <T> Change back(Optional<T> earlier, Function<T, Change> put, Change takeAway) {
        return earlier.map(put).orElse(takeAway);
    }

    private static Predicate<Tie> key(ContactId one, ContactId other, @Nullable LocalDate since) {
        return tie -> tie.joins(one, other) && Objects.equals(tie.period().since(), since);
    }

    private static <T, K> Predicate<T> same(Function<T, K> key, K value) {
        return row -> key.apply(row).equals(value);
    }

    private static <T> List<T> without(List<T> rows, Predicate<T> gone) {
        return rows.stream().filter(gone.negate()).toList();
    }

    private static <T> List<T> replace(List<T> rows, T put, Predicate<T> gone) {
        return Stream.concat(rows.stream().filter(gone.negate()), Stream.of(put))
                .collect(ArrayList::new, ArrayList::add, ArrayList::addAll);
    }
}
