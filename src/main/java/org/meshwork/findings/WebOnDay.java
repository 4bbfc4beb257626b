package org.meshwork.findings;

import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jgrapht.alg.connectivity.ConnectivityInspector;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.SimpleGraph;
import org.meshwork.findings.Finding.Pair;
import org.meshwork.person.Answer;
import org.meshwork.person.CareWeb;
import org.meshwork.person.Contact;
import org.meshwork.shared.ContactId;

/**
 * One web on one day, with what several rules and measures ask of it worked out once.
 *
 * @param active contacts that help on that day
 * @param handovers in order of their pairs
 * @param islands connected components of the active professionals under <em>talks to = yes</em>, whatever is known
 */
record WebOnDay(
        CareWeb web,
        LocalDate day,
        List<Contact> active,
        List<Contact> professionals,
        List<Handover> handovers,
        List<Set<ContactId>> islands) {

    /** A discharge has a handover for this long (findings.md). */
    static final int HANDOVER_DAYS_AFTER_END = 30;

    static WebOnDay of(CareWeb web, LocalDate day) {
        var active = web.activeOn(day);
        var professionals = active.stream().filter(Contact::isProfessional).toList();
        var answers = answersOn(web, day);
        return new WebOnDay(
                web, day, active, professionals, handovers(web, day, answers), islands(professionals, answers));
    }

    /** Codes of the needs that the person has on that day, in order. */
    List<String> needs() {
        return web.needsOn(day).stream().map(held -> held.code()).toList();
    }

    boolean isMet(String need) {
        return active.stream().anyMatch(contact -> contact.saysHelpsWith(need, day));
    }

    /** Islands are only spoken of where at least half of the handovers among professionals are known. */
    boolean knowsIslands() {
        var among = handovers.stream().filter(Handover::isBetweenProfessionals).toList();
        var known = among.stream()
                .filter(handover -> handover.answer() == Answer.YES || handover.answer() == Answer.NO)
                .count();
        return !among.isEmpty() && known * 2 >= among.size();
    }

    private static Map<Pair, Answer> answersOn(CareWeb web, LocalDate day) {
        var answers = new HashMap<Pair, Answer>();
        for (var tie : web.ties()) {
            if (tie.period().holdsOn(day)) {
                answers.put(new Pair(tie.one(), tie.other()), tie.answer());
            }
        }
        return answers;
    }

    private static List<Handover> handovers(CareWeb web, LocalDate day, Map<Pair, Answer> answers) {
        var sides = new ArrayList<Side>();
        for (var contact : web.contacts()) {
            if (contact.isActiveOn(day) || contact.endedInTheLast(HANDOVER_DAYS_AFTER_END, day)) {
                sides.add(Side.of(contact, day));
            }
        }
        var handovers = new ArrayList<Handover>();
        for (int i = 0; i < sides.size(); i++) {
            for (int j = i + 1; j < sides.size(); j++) {
                var one = sides.get(i);
                var other = sides.get(j);
                if (one.mayHandOverTo(other)) {
                    var common = new TreeSet<>(one.needs());
                    common.retainAll(other.needs());
                    if (!common.isEmpty()) {
                        var pair = new Pair(one.contact().id(), other.contact().id());
                        handovers.add(new Handover(
                                one.contact(),
                                other.contact(),
                                List.copyOf(common),
                                answers.getOrDefault(pair, Answer.NOT_ASKED)));
                    }
                }
            }
        }
        return handovers;
    }

    private static List<Set<ContactId>> islands(List<Contact> professionals, Map<Pair, Answer> answers) {
        var graph = new SimpleGraph<ContactId, DefaultEdge>(DefaultEdge.class);
        professionals.forEach(contact -> graph.addVertex(contact.id()));
        answers.forEach((pair, answer) -> {
            if (answer == Answer.YES && graph.containsVertex(pair.one()) && graph.containsVertex(pair.other())) {
                graph.addEdge(pair.one(), pair.other());
            }
        });
        return new ConnectivityInspector<>(graph)
                .connectedSets().stream()
                        .sorted(Comparator.comparing((Set<ContactId> island) -> -island.size())
                                .thenComparing(island -> island.stream()
                                        .map(ContactId::value)
                                        .min(Comparator.naturalOrder())
                                        .orElseThrow()))
                        .toList();
    }

    private record Side(Contact contact, boolean isActive, Set<String> needs) {

        static Side of(Contact contact, LocalDate day) {
            return new Side(
                    contact,
                    contact.isActiveOn(day),
                    contact.helpsWith().stream()
                            .map(help -> help.need())
                            .filter(need -> contact.saysHelpsWith(need, day))
                            .collect(toSet()));
        }

        boolean mayHandOverTo(Side other) {
            return (contact.isProfessional() || other.contact.isProfessional()) && (isActive || other.isActive);
        }
    }
}
