package org.meshwork.findings;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.meshwork.shared.ContactId;

/**
 * Something noticed in one web on one day.
 *
 * @param rule that noticed it
 * @param headline a few words: "Nobody helps with falls"
 * @param detail one or two sentences to the person
 * @param evidence all that it rests on, and nothing else
 * @param remedy what one could do
 */
public record Finding(
        RuleRow rule, Severity severity, String headline, String detail, Evidence evidence, Remedy remedy) {

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

    /** @param needs codes. Each list in one fixed order. */
    public record Evidence(List<ContactId> contacts, List<String> needs, List<Pair> ties) {

        public Evidence {
            contacts = List.copyOf(contacts);
            needs = List.copyOf(needs);
            ties = List.copyOf(ties);
        }

        static Evidence ofNeed(String need) {
            return new Evidence(List.of(), List.of(need), List.of());
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
    }

    /** What one could do about it. */
    public sealed interface Remedy {

        /** Look in the directory for what meets these needs. @param needs codes */
        record FindHelp(List<String> needs) implements Remedy {}

        /** Ask these two to share what they know. */
        record AskToShare(Pair contacts) implements Remedy {}

        /** Settle on one of these as the one who co-ordinates. */
        record NameCoordinator(List<ContactId> contacts) implements Remedy {}

        /** Ask these whether all of them are needed. */
        record AskIfAllNeeded(List<ContactId> contacts) implements Remedy {}

        /** Ask whoever co-ordinates, or the GP. */
        record AskForReview() implements Remedy {}
    }

    /** Names this finding, the same as long as its evidence is; says nothing about the person. */
    public String key() {
        var evidenceText = Stream.of(
                        evidence.contacts().stream().map(ContactId::toString),
                        evidence.needs().stream(),
                        evidence.ties().stream().map(pair -> pair.one() + "~" + pair.other()))
                .flatMap(part -> part)
                .sorted()
                .toList();
        return UUID.nameUUIDFromBytes((rule.id() + evidenceText).getBytes(UTF_8))
                .toString()
                .substring(0, 13);
    }
}
