package org.meshwork.ui.person;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.meshwork.findings.Finding;
import org.meshwork.findings.Finding.Pair;
import org.meshwork.findings.Handover;
import org.meshwork.person.Answer;
import org.meshwork.person.Contact;
import org.meshwork.person.HeldNeed;

/** What changed in a web between two days, in plain words. */
final class ChangedBetween {

    private static final List<String> NUMBERS = List.of(
            "no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");

    private final WebSight before;
    private final WebSight after;
    private final List<String> parts = new ArrayList<>();

    private ChangedBetween(WebSight before, WebSight after) {
        this.before = before;
        this.after = after;
    }

    /**
     * "Two people joined, the chest clinic ended, three more handovers are joined up."
     *
     * @param one of two days; the other may be earlier or later
     */
    static String inWords(WebSight one, WebSight other) {
        var earlierFirst =
                one.day().isAfter(other.day()) ? new ChangedBetween(other, one) : new ChangedBetween(one, other);
        return earlierFirst.words();
    }

    private String words() {
        people();
        rhythms();
        coordination();
        handovers();
        needs();
        noticed();
        var between = "From " + WebWords.date(before.day()) + " to " + WebWords.date(after.day()) + ": ";
        if (parts.isEmpty()) {
            return between + "nothing changed that we know of.";
        }
        return between + String.join(", ", parts) + ".";
    }

    private void people() {
        var active = ids(before, Contact::isActiveOn);
        var activeNow = ids(after, Contact::isActiveOn);
        name(minus(activeNow, active), "joined", "people joined");
        name(minus(active, activeNow), "ended", "people ended");
        var waiting = minus(ids(after, Contact::isWaitingOn), ids(before, Contact::isWaitingOn));
        name(waiting, "was promised", "people were promised");
    }

    private void rhythms() {
        var other = after.web().contacts().stream()
                .filter(contact -> contact.isActiveOn(before.day()) && contact.isActiveOn(after.day()))
                .filter(contact -> !often(contact, before).equals(often(contact, after)))
                .toList();
        if (other.size() == 1) {
            var contact = other.getFirst();
            parts.add(contact.name() + " is in touch " + often(contact, after) + ", not " + often(contact, before));
        } else {
            count(other.size(), "", "people are in touch more or less often than before");
        }
    }

    private static String often(Contact contact, WebSight sight) {
        return WebWords.often(contact.everyDaysOn(sight.day()));
    }

    private void coordination() {
        var was = ids(before, Contact::coordinatesOn);
        var is = ids(after, Contact::coordinatesOn);
        name(minus(is, was), "began to co-ordinate", "people began to co-ordinate");
        name(minus(was, is), "no longer co-ordinates", "people no longer co-ordinate");
    }

    private void handovers() {
        var joinedBefore = pairs(before, Answer.YES);
        var joined = pairs(after, Answer.YES);
        count(minus(joined, joinedBefore).size(), "more handover is joined up", "more handovers are joined up");
        var lost = minus(joinedBefore, joined).stream()
                .filter(pair -> after.handovers().stream()
                        .anyMatch(handover -> handover.pair().equals(pair)))
                .count();
        count((int) lost, "handover is no longer joined up", "handovers are no longer joined up");
        count(
                minus(pairs(after, Answer.NO), pairs(before, Answer.NO)).size(),
                "more handover is missing",
                "more handovers are missing");
    }

    private void needs() {
        var was = codes(before);
        var is = codes(after);
        need(minus(is, was), "you began to need help with", "more needs");
        need(minus(was, is), "you no longer need help with", "fewer needs");
    }

    private void noticed() {
        var was = names(before);
        var is = names(after);
        count(minus(was, is).size(), "thing that we had noticed is gone", "things that we had noticed are gone");
        count(minus(is, was).size(), "new thing stands out", "new things stand out");
    }

    private void name(Set<org.meshwork.shared.ContactId> who, String does, String several) {
        if (who.size() == 1) {
            var name = after.web()
                    .contact(who.iterator().next())
                    .map(Contact::name)
                    .orElse("somebody");
            parts.add(name + " " + does);
        } else {
            count(who.size(), several, several);
        }
    }

    private void need(Set<String> needs, String words, String several) {
        if (needs.size() == 1) {
            parts.add(words + " “" + WebWords.need(needs.iterator().next()) + "”");
        } else {
            count(needs.size(), several, several);
        }
    }

    private void count(int number, String one, String several) {
        if (number > 0) {
            parts.add((number < NUMBERS.size() ? NUMBERS.get(number) : String.valueOf(number)) + " "
                    + (number == 1 ? one : several));
        }
    }

    private interface OnDay {
        boolean holds(Contact contact, LocalDate day);
    }

    private static Set<org.meshwork.shared.ContactId> ids(WebSight sight, OnDay state) {
        return sight.web().contacts().stream()
                .filter(contact -> state.holds(contact, sight.day()))
                .map(Contact::id)
                .collect(Collectors.toSet());
    }

    private static Set<Pair> pairs(WebSight sight, Answer answer) {
        return of(
                sight.handovers().stream()
                        .filter(handover -> handover.answer() == answer)
                        .toList(),
                Handover::pair);
    }

    private static Set<String> codes(WebSight sight) {
        return of(sight.web().needsOn(sight.day()), HeldNeed::code);
    }

    private static Set<String> names(WebSight sight) {
        return of(sight.findings(), Finding::name);
    }

    private static <T, K> Set<K> of(List<T> rows, Function<T, K> key) {
        return rows.stream().map(key).collect(Collectors.toSet());
    }

    private static <T> Set<T> minus(Set<T> all, Set<T> less) {
        var left = new HashSet<>(all);
        left.removeAll(less);
        return left;
    }
}
