package org.meshwork.findings;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;
import org.meshwork.findings.Finding.Pair;
import org.meshwork.person.Answer;
import org.meshwork.person.CarePlan;
import org.meshwork.person.CareWeb;
import org.meshwork.person.Circumstance.Kind;
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
    private final Map<ContactId, Integer> places;
    private final Answer[] answers;
    private final List<Contact> activeContacts;
    private final List<Contact> professionals;
    private final List<String> needs;
    private final List<Encounter> encounters;
    private final List<Handover> handovers;
    private final Talk talk;
    private final Map<String, Encounter> lastOfKind = new HashMap<>();
    private final Map<ContactId, LocalDate> lastWith = new HashMap<>();
    private final Map<Kind, List<String>> circumstances = new EnumMap<>(Kind.class);
    private @Nullable List<String> longTermConditions;
    private @Nullable Set<String> kindsGiven;

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
        for (var encounter : encounters) {
            lastOfKind.put(encounter.kind(), encounter);
            if (encounter.with() != null) {
                lastWith.put(encounter.with(), encounter.on());
            }
        }
        if (!web.circumstances().isEmpty()) {
            for (var kind : Kind.values()) {
                circumstances.put(kind, web.circumstancesOn(kind, day));
            }
        }
        handovers = findHandovers();
        talk = Talk.among(professionals, (one, other) -> answers[one * contacts.size() + other] == Answer.YES, places);
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

    List<String> circumstances(Kind kind) {
        return circumstances.getOrDefault(kind, List.of());
    }

    /** Codes of the kinds of service that the active professionals give. */
    Set<String> kindsGiven() {
        if (kindsGiven == null) {
            var kinds = new HashSet<String>();
            for (var contact : professionals) {
                kinds.addAll(Kinds.of(contact));
            }
            kindsGiven = kinds;
        }
        return kindsGiven;
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
        var said = contact.lastSeen();
        var met = lastWith.get(contact.id());
        if (said == null || said.isAfter(day)) {
            return Optional.ofNullable(met);
        }
        return Optional.of(met == null || met.isBefore(said) ? said : met);
    }

    /** The last encounter of that kind by that day. */
    Optional<Encounter> last(String kind) {
        return Optional.ofNullable(lastOfKind.get(kind));
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
        var said = new TreeSet<String>();
        var counted = new BitSet();
        for (int i = 0; i < contacts.size(); i++) {
            var contact = contacts.get(i);
            places.put(contact.id(), i);
            helps[i] = new BitSet();
            if (contact.isActiveOn(day)) {
                active.set(i);
            }
            if (active.get(i) || contact.endedInTheLast(afterEnd, day)) {
                counted.set(i);
                contact.helpsWith().forEach(help -> said.add(help.need()));
            }
        }
        for (var need : said) {
            needPlaces.put(need, helpedWith.size());
            helpedWith.add(need);
        }
        counted.stream().forEach(this::placeHelp);
    }

    private void placeHelp(int place) {
        var contact = contacts.get(place);
        for (var help : contact.helpsWith()) {
            if (contact.saysHelpsWith(help, day)) {
                helps[place].set(Objects.requireNonNull(needPlaces.get(help.need())));
            }
        }
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
        var codes = new String[common.cardinality()]; // in order, as helpedWith is
        int next = 0;
        for (int place = common.nextSetBit(0); place >= 0; place = common.nextSetBit(place + 1)) {
            codes[next++] = helpedWith.get(place);
        }
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
