package org.meshwork.findings;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;
import org.meshwork.findings.Finding.Pair;
import org.meshwork.person.Answer;
import org.meshwork.person.CarePlan;
import org.meshwork.person.CareWeb;
import org.meshwork.person.Circumstance;
import org.meshwork.person.Contact;
import org.meshwork.person.Encounter;
import org.meshwork.person.HeldCondition;
import org.meshwork.shared.Condition;
import org.meshwork.shared.ContactId;
import org.meshwork.shared.Vocabulary;

/**
 * One web on one day, with what several rules and measures ask of it worked out once. Nothing that is dated after that day
 * is seen.
 *
 * <p>Contacts go by their place in the web's list, and needs by theirs in the list of all that anybody helps with: sets of
 * them are bits, because every two contacts are compared.
 */
final class WebOnDay {

    private final CareWeb web;
    private final LocalDate day;
    private final Thresholds thresholds;
    private final List<Contact> contacts;
    private final List<String> helpedWith = new ArrayList<>();
    private final Map<String, Integer> needPlaces = new HashMap<>();
    private final BitSet[] helps;
    private final BitSet active = new BitSet();
    private final BitSet recentlyEnded = new BitSet();
    private final Map<ContactId, Integer> places;
    private final Answer[] answers;
    private final List<Contact> activeContacts;
    private final List<Contact> professionals;
    private final List<String> needs;
    private final List<Encounter> encounters;
    private final List<Handover> handovers;
    private final Talk talk;
    private @Nullable List<String> longTermConditions;

    private WebOnDay(CareWeb web, LocalDate day, Thresholds thresholds) {
        this.web = web;
        this.day = day;
        this.thresholds = thresholds;
        contacts = web.contacts();
        helps = new BitSet[contacts.size()];
        places = HashMap.newHashMap(contacts.size());
        answers = new Answer[contacts.size() * contacts.size()];
        placeContacts();
        placeAnswers();
        activeContacts = those(active::get);
        professionals = those(place -> active.get(place) && contacts.get(place).isProfessional());
        needs = web.needsOn(day).stream().map(held -> held.code()).toList();
        encounters = upTo(day, web.encounters());
        handovers = findHandovers();
        talk = Talk.among(professionals, this);
    }

    static WebOnDay of(CareWeb web, LocalDate day) {
        return of(web, day, Thresholds.shipped());
    }

    static WebOnDay of(CareWeb web, LocalDate day, Thresholds thresholds) {
        return new WebOnDay(web, day, thresholds);
    }

    CareWeb web() {
        return web;
    }

    LocalDate day() {
        return day;
    }

    Thresholds thresholds() {
        return thresholds;
    }

    /** Contacts that help on that day. */
    List<Contact> active() {
        return activeContacts;
    }

    List<Contact> professionals() {
        return professionals;
    }

    /** In order of their pairs. */
    List<Handover> handovers() {
        return handovers;
    }

    /** Who of the active professionals talks to whom. */
    Talk talk() {
        return talk;
    }

    /** Codes of the needs that the person has on that day, in order. */
    List<String> needs() {
        return needs;
    }

    /** Nobody and nothing is in it yet. */
    boolean isEmpty() {
        return activeContacts.isEmpty()
                && needs.isEmpty()
                && web.conditionsOn(day).isEmpty();
    }

    /** The care plan, once it is agreed. */
    Optional<CarePlan> plan() {
        return Optional.ofNullable(web.plan()).filter(plan -> !plan.agreedOn().isAfter(day));
    }

    /** Up to that day, earliest first. */
    List<Encounter> encounters() {
        return encounters;
    }

    /** Codes of the conditions that the vocabulary knows as long-term, in order. */
    List<String> longTermConditions() {
        if (longTermConditions == null) {
            longTermConditions = web.conditionsOn(day).stream()
                    .map(HeldCondition::code)
                    .filter(code -> Vocabulary.shipped()
                            .condition(code)
                            .map(Condition::longTerm)
                            .orElse(false))
                    .toList();
        }
        return longTermConditions;
    }

    List<String> circumstances(Circumstance.Kind kind) {
        return web.circumstancesOn(kind, day);
    }

    boolean isMet(String need) {
        var place = needPlaces.get(need);
        if (place == null) {
            return false;
        }
        for (int i = active.nextSetBit(0); i >= 0; i = active.nextSetBit(i + 1)) {
            if (helps[i].get(place)) {
                return true;
            }
        }
        return false;
    }

    /** Those who help with it on that day. */
    List<Contact> actingFor(String need) {
        var place = needPlaces.get(need);
        return place == null ? List.of() : those(i -> active.get(i) && helps[i].get(place));
    }

    /** Whether anybody helps with one of these on that day. */
    boolean isAnyMet(List<String> codes) {
        return codes.stream().anyMatch(this::isMet);
    }

    /** Of whom one knew by that day: they had begun, or were promised. */
    Optional<Contact> contact(ContactId id) {
        return Optional.ofNullable(places.get(id)).map(contacts::get).filter(this::isKnown);
    }

    private boolean isKnown(Contact contact) {
        var waiting = contact.waitingSince();
        var isPromised = waiting != null && !waiting.isAfter(day);
        return isPromised
                || (contact.period().begunBy(day)
                        && (waiting == null || contact.period().since() != null));
    }

    Answer answerBetween(Contact one, Contact other) {
        var a = places.get(one.id());
        var b = places.get(other.id());
        var answer = a == null || b == null ? null : answers[a * contacts.size() + b];
        return answer == null ? Answer.NOT_ASKED : answer;
    }

    /** The last day by that day on which the person saw them; empty where it is not known. */
    Optional<LocalDate> lastSeen(Contact contact) {
        var seen = contact.lastSeen();
        if (seen != null && seen.isAfter(day)) {
            seen = null;
        }
        for (var encounter : encounters.reversed()) {
            if (contact.id().equals(encounter.with())) {
                return Optional.of(seen == null || encounter.on().isAfter(seen) ? encounter.on() : seen);
            }
        }
        return Optional.ofNullable(seen);
    }

    /** The last encounter of that kind by that day. */
    Optional<Encounter> last(String kind) {
        for (var encounter : encounters.reversed()) {
            if (encounter.kind().equals(kind)) {
                return Optional.of(encounter);
            }
        }
        return Optional.empty();
    }

    /** Islands are only spoken of where enough of the handovers among professionals is known. */
    boolean knowsIslands() {
        int all = 0;
        int known = 0;
        for (var handover : handovers) {
            if (handover.isBetweenProfessionals()) {
                all++;
                if (handover.answer() == Answer.YES || handover.answer() == Answer.NO) {
                    known++;
                }
            }
        }
        return all > 0 && known * 100 >= all * thresholds.value("islands.known-percent");
    }

    private void placeContacts() {
        var afterEnd = thresholds.value("handover.days");
        for (int i = 0; i < contacts.size(); i++) {
            var contact = contacts.get(i);
            places.put(contact.id(), i);
            var bits = new BitSet();
            helps[i] = bits;
            if (contact.isActiveOn(day)) {
                active.set(i);
            } else if (contact.endedInTheLast(afterEnd, day)) {
                recentlyEnded.set(i);
            } else {
                continue;
            }
            for (var help : contact.helpsWith()) {
                if (contact.saysHelpsWith(help, day)) {
                    bits.set(placeOf(help.need()));
                }
            }
        }
    }

    private int placeOf(String need) {
        var place = needPlaces.get(need);
        if (place == null) {
            place = helpedWith.size();
            needPlaces.put(need, place);
            helpedWith.add(need);
        }
        return place;
    }

    /** Ties come in the order in which they began: of those that both hold, the last counts. */
    private void placeAnswers() {
        int n = contacts.size();
        for (var tie : web.ties()) {
            if (tie.period().holdsOn(day)) {
                int one = place(tie.one());
                int other = place(tie.other());
                answers[one * n + other] = tie.answer();
                answers[other * n + one] = tie.answer();
            }
        }
    }

    private int place(ContactId id) {
        var place = places.get(id);
        if (place == null) {
            throw new IllegalStateException("not in this web: " + id);
        }
        return place;
    }

    private List<Handover> findHandovers() {
        var found = new ArrayList<Handover>();
        for (int i = 0; i < contacts.size(); i++) {
            if (!helps[i].isEmpty()) {
                for (int j = i + 1; j < contacts.size(); j++) {
                    if (helps[i].intersects(helps[j]) && mayHandOver(i, j)) {
                        found.add(handover(i, j));
                    }
                }
            }
        }
        return List.copyOf(found);
    }

    private boolean mayHandOver(int i, int j) {
        return (active.get(i) || active.get(j))
                && (contacts.get(i).isProfessional() || contacts.get(j).isProfessional());
    }

    private Handover handover(int i, int j) {
        var common = (BitSet) helps[i].clone();
        common.and(helps[j]);
        var codes = new String[common.cardinality()];
        int next = 0;
        for (int place = common.nextSetBit(0); place >= 0; place = common.nextSetBit(place + 1)) {
            codes[next++] = helpedWith.get(place);
        }
        Arrays.sort(codes);
        var answer = answers[i * contacts.size() + j];
        return new Handover(
                contacts.get(i), contacts.get(j), List.of(codes), answer == null ? Answer.NOT_ASKED : answer);
    }

    private List<Contact> those(IntPredicate wanted) {
        var found = new ArrayList<Contact>();
        for (int i = 0; i < contacts.size(); i++) {
            if (wanted.test(i)) {
                found.add(contacts.get(i));
            }
        }
        return List.copyOf(found);
    }

    private static List<Encounter> upTo(LocalDate day, List<Encounter> all) {
        int end = all.size();
        while (end > 0 && all.get(end - 1).on().isAfter(day)) {
            end--;
        }
        return all.subList(0, end);
    }

    static Pair pair(Contact one, Contact other) {
        return new Pair(one.id(), other.id());
    }
}
