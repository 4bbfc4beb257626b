package org.meshwork.findings;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.meshwork.person.Contact;
import org.meshwork.person.EncounterId;
import org.meshwork.shared.ContactId;

/**
 * Something noticed in one web on one day.
 *
 * @param rule that noticed it, with why it matters and which type of integration would mend it
 * @param about what of the web it is about, where the rule can find several: a need, a contact, a pair; else empty
 * @param headline a few words: "Nobody helps you with falls"
 * @param detail one or two sentences to the person
 * @param evidence all that it rests on, and nothing else
 * @param remedy what one could do
 * @param guidance the principle or guidance that it comes from
 * @param thresholds that it went by
 */
public record Finding(
        RuleRow rule,
        String about,
        Severity severity,
        String headline,
        String detail,
        Evidence evidence,
        Remedy remedy,
        String guidance,
        List<Threshold> thresholds) {

    /** What kind of thing a rule finds. */
    public enum Kind {
        GAP("Gap"),
        HANDOVER("Not talking"),
        OVERLAP("Overlap");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        /** What people read. */
        public String label() {
            return label;
        }
    }

    public Finding {
        thresholds = List.copyOf(thresholds);
    }

    /** From the rule's own guidance, about the web as a whole, and by no threshold. */
    public Finding(RuleRow rule, Severity severity, String headline, String detail, Evidence evidence, Remedy remedy) {
        this(rule, "", severity, headline, detail, evidence, remedy, rule.source(), List.of());
    }

    Finding about(String what) {
        return new Finding(rule, what, severity, headline, detail, evidence, remedy, guidance, thresholds);
    }

    Finding guidedBy(String source) {
        return new Finding(rule, about, severity, headline, detail, evidence, remedy, source, thresholds);
    }

    Finding goingBy(Threshold... used) {
        return new Finding(rule, about, severity, headline, detail, evidence, remedy, guidance, Arrays.asList(used));
    }

    /**
     * What a finding rests on. Each list in one fixed order.
     *
     * @param needs codes
     * @param conditions codes
     * @param days that matter to it: since when nobody helps, when a plan was last looked at
     */
    public record Evidence(
            List<ContactId> contacts,
            List<String> needs,
            List<Pair> ties,
            List<String> conditions,
            List<EncounterId> encounters,
            List<LocalDate> days) {

        static final Evidence NONE = new Evidence(List.of(), List.of(), List.of());

        public Evidence {
            contacts = List.copyOf(contacts);
            needs = List.copyOf(needs);
            ties = List.copyOf(ties);
            conditions = List.copyOf(conditions);
            encounters = List.copyOf(encounters);
            days = List.copyOf(days);
        }

        public Evidence(List<ContactId> contacts, List<String> needs, List<Pair> ties) {
            this(contacts, needs, ties, List.of(), List.of(), List.of());
        }

        static Evidence ofNeed(String need) {
            return new Evidence(List.of(), List.of(need), List.of());
        }

        static Evidence ofContacts(Collection<Contact> contacts) {
            return new Evidence(contacts.stream().map(Contact::id).toList(), List.of(), List.of());
        }

        static Evidence ofConditions(List<String> conditions) {
            return NONE.andConditions(conditions);
        }

        Evidence andNeeds(List<String> more) {
            return new Evidence(contacts, more, ties, conditions, encounters, days);
        }

        Evidence andConditions(List<String> more) {
            return new Evidence(contacts, needs, ties, more, encounters, days);
        }

        Evidence andEncounters(List<EncounterId> more) {
            return new Evidence(contacts, needs, ties, conditions, more, days);
        }

        Evidence andDays(List<LocalDate> more) {
            return new Evidence(contacts, needs, ties, conditions, encounters, more);
        }

        /** Piece by piece: "need:falls", "contact:…"; in order. Days are not among them. */
        public List<String> pieces() {
            var pieces = new ArrayList<String>();
            contacts.forEach(contact -> pieces.add("contact:" + contact));
            needs.forEach(need -> pieces.add("need:" + need));
            ties.forEach(pair -> pieces.add("tie:" + pair));
            conditions.forEach(condition -> pieces.add("condition:" + condition));
            encounters.forEach(encounter -> pieces.add("encounter:" + encounter));
            Collections.sort(pieces);
            return pieces;
        }
    }

    /** Two contacts, the smaller id first. */
    public record Pair(ContactId one, ContactId other) {

        public Pair {
            if (one.value().compareTo(other.value()) > 0) {
                var swapped = one;
                one = other;
                other = swapped;
            }
        }

        @Override
        public String toString() {
            return one + "~" + other;
        }
    }

    /** What one could do about it. */
    public sealed interface Remedy {

        /**
         * Look in the directory for what meets any of these needs or is of any of these kinds.
         *
         * @param needs codes
         * @param serviceTypes codes
         * @param languages codes of languages and ways of communicating that it must offer
         * @param atAnyHour it must be there at night and at the weekend
         */
        record FindHelp(List<String> needs, List<String> serviceTypes, List<String> languages, boolean atAnyHour)
                implements Remedy {

            public FindHelp {
                needs = List.copyOf(needs);
                serviceTypes = List.copyOf(serviceTypes);
                languages = List.copyOf(languages);
            }

            public FindHelp(List<String> needs) {
                this(needs, List.of());
            }

            FindHelp(List<String> needs, List<String> serviceTypes) {
                this(needs, serviceTypes, List.of(), false);
            }
        }

        /** Ask these two to share what they know. */
        record AskToShare(Pair contacts) implements Remedy {}

        /** Settle on one of these as the one who co-ordinates. */
        record NameCoordinator(List<ContactId> contacts) implements Remedy {}

        /** Ask these whether all of them are needed. */
        record AskIfAllNeeded(List<ContactId> contacts) implements Remedy {}

        /** Ask whoever co-ordinates, or the GP. */
        record AskForReview() implements Remedy {}

        /**
         * Ask somebody.
         *
         * @param contacts whom, where they are in the web
         * @param words what to ask, as a sentence to the person
         * @param meanwhile codes of needs that something else could meet until there is an answer
         */
        record Ask(List<ContactId> contacts, String words, List<String> meanwhile) implements Remedy {

            public Ask {
                contacts = List.copyOf(contacts);
                meanwhile = List.copyOf(meanwhile);
            }
        }

        /** Show these the care plan. */
        record SharePlan(List<ContactId> contacts) implements Remedy {}

        /** Make one contact of two. */
        record MergeContacts(ContactId kept, ContactId merged) implements Remedy {}
    }

    /** The rule and what it is about: the same however the evidence changes. Says nothing to others about the person. */
    public String name() {
        return about.isEmpty() ? rule.id() : rule.id() + "/" + about;
    }

    /** Names this finding, the same as long as its evidence is; says nothing about the person. */
    public String key() {
        var pieces = new ArrayList<String>();
        evidence.contacts().forEach(contact -> pieces.add(contact.toString()));
        pieces.addAll(evidence.needs());
        evidence.ties().forEach(pair -> pieces.add(pair.toString()));
        pieces.addAll(evidence.conditions());
        evidence.encounters().forEach(encounter -> pieces.add(encounter.toString()));
        if (!isNamedBy(about)) {
            pieces.add(about);
        }
        Collections.sort(pieces);
        return digest(rule.id() + pieces).substring(0, 13);
    }

    /** Stands for all that it rests on, days and severity included; compared with an earlier one. */
    public String basis() {
        return digest(severity + "|" + evidence.pieces() + "|" + evidence.days());
    }

    /** What the evidence says already need not be said twice; so keys from before there was more to say stay as they were. */
    private boolean isNamedBy(String what) {
        return what.isEmpty()
                || evidence.needs().contains(what)
                || evidence.ties().stream().anyMatch(pair -> pair.toString().equals(what))
                || evidence.contacts().stream()
                        .anyMatch(contact -> contact.toString().equals(what));
    }

    private static String digest(String text) {
        return UUID.nameUUIDFromBytes(text.getBytes(UTF_8)).toString();
    }
}
