package org.meshwork.commissioning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.meshwork.findings.Handover;
import org.meshwork.person.Contact;
import org.meshwork.shared.CareRole;
import org.meshwork.shared.Vocabulary;

/**
 * The handovers of one web by the organisations of their two ends, as lists side by side for a summary. An end is named by
 * its service or, where none is known, by what the person typed; which organisation that is, if any, is for a release to say.
 */
final class SharedPairs {

    private SharedPairs() {}

    private static final class Tally {
        private int joined;
        private int torn;
        private int unknown;
        private final TreeSet<String> needs = new TreeSet<>();
        private final TreeSet<String> kinds = new TreeSet<>();
    }

    static Map<String, Object> of(List<Handover> handovers, LocalDate day) {
        var tallies = new TreeMap<String, TreeMap<String, Tally>>();
        for (var handover : handovers) {
            var one = end(handover.one());
            var other = end(handover.other());
            if (one.isEmpty() || other.isEmpty() || one.equals(other)) {
                continue;
            }
            var isInOrder = one.compareTo(other) < 0;
            count(
                    handover,
                    tallies.computeIfAbsent(isInOrder ? one : other, none -> new TreeMap<>())
                            .computeIfAbsent(isInOrder ? other : one, none -> new Tally()),
                    day);
        }
        return lists(tallies);
    }

    private static void count(Handover handover, Tally tally, LocalDate day) {
        switch (handover.answer()) {
            case YES -> tally.joined++;
            case NO -> {
                tally.torn++;
                tally.needs.addAll(handover.needs());
            }
            case DONT_KNOW, NOT_ASKED -> tally.unknown++;
        }
        if (handover.one().isActiveOn(day) && handover.other().isActiveOn(day)) {
            var both = kinds(handover.one());
            both.retainAll(kinds(handover.other()));
            tally.kinds.addAll(both);
        }
    }

    /** Codes of the kinds of service they give: by their role, and as is known of their service. */
    private static Set<String> kinds(Contact contact) {
        var kinds = new TreeSet<>(contact.offer().serviceTypes());
        Vocabulary.shipped()
                .role(contact.role())
                .map(CareRole::serviceType)
                .filter(type -> !type.isEmpty())
                .ifPresent(kinds::add);
        return kinds;
    }

    private static Map<String, Object> lists(Map<String, TreeMap<String, Tally>> tallies) {
        var ones = new ArrayList<String>();
        var others = new ArrayList<String>();
        var joined = new ArrayList<Integer>();
        var torn = new ArrayList<Integer>();
        var unknown = new ArrayList<Integer>();
        var needs = new ArrayList<String>();
        var kinds = new ArrayList<String>();
        tallies.forEach((one, rest) -> rest.forEach((other, tally) -> {
            ones.add(one);
            others.add(other);
            joined.add(tally.joined);
            torn.add(tally.torn);
            unknown.add(tally.unknown);
            needs.add(String.join("|", tally.needs));
            kinds.add(String.join("|", tally.kinds));
        }));
        var row = new HashMap<String, Object>();
        if (!ones.isEmpty()) {
            row.put("pairs", ones);
            row.put("pairsOther", others);
            row.put("pairsJoined", joined);
            row.put("pairsTorn", torn);
            row.put("pairsUnknown", unknown);
            row.put("pairsNeeds", needs);
            row.put("pairsKinds", kinds);
        }
        return row;
    }

    /** Empty for family and friends, and where nothing is known. */
    private static String end(Contact contact) {
        if (!contact.isProfessional()) {
            return "";
        }
        var service = contact.service();
        if (service != null) {
            return "service:" + service;
        }
        var typed = contact.organisation().strip().toLowerCase(Locale.ROOT);
        return typed.isEmpty() ? "" : "name:" + typed;
    }
}
