package org.meshwork.directory.lucene;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.meshwork.directory.lucene.Analysis.Token;

/**
 * Finds what a text speaks of, so that "coffee morning" answers "lonely" also where nobody listed the service for company.
 *
 * <p>Done once, when a service is indexed: the question then asks for a code and need not spell out every phrase.
 */
final class Mentions {

    private static final Mentions SHIPPED = new Mentions(Concepts.shipped());

    /** So many other words may stand between two of a phrase. */
    private static final int GAP = 1;

    private final Map<String, List<Entry>> byFirstStem = new HashMap<>();

    private Mentions(Concepts concepts) {
        for (var concept : concepts.all()) {
            // What people say stands in the text of services that are about something else.
            if (concept.kind() != Concept.Kind.INTENT) {
                concept.phrases().forEach(phrase -> add(phrase, concept.key()));
            }
            concept.alsoCalled().forEach(phrase -> add(phrase, concept.key()));
            concept.related().forEach(phrase -> add(phrase, concept.aroundKey()));
        }
    }

    static Mentions shipped() {
        return SHIPPED;
    }

    private record Entry(List<Token> phrase, String key) {}

    /** Keys of concepts whose phrases stand in the text, word after word. */
    Set<String> in(String text) {
        var tokens = Analysis.tokens(text);
        var found = new HashSet<String>();
        for (var i = 0; i < tokens.size(); i++) {
            for (var entry : byFirstStem.getOrDefault(tokens.get(i).stem(), List.of())) {
                if (!found.contains(entry.key()) && stands(entry.phrase(), tokens, i)) {
                    found.add(entry.key());
                }
            }
        }
        return found;
    }

    /** One word that is left of several ("in recovery") says too little. */
    private void add(Concept.Phrase phrase, String key) {
        if (phrase.tokens().size() > 1 || (phrase.isTelling() && phrase.isWhole())) {
            byFirstStem
                    .computeIfAbsent(phrase.tokens().getFirst().stem(), stem -> new ArrayList<>())
                    .add(new Entry(phrase.tokens(), key));
        }
    }

    /** A phrase of one word says it only in that form, or as one or many: "wobbly" does not stand in "Jah Wobble". */
    private static boolean stands(List<Token> phrase, List<Token> tokens, int from) {
        if (phrase.size() == 1) {
            return isSameWord(phrase.getFirst().written(), tokens.get(from).written());
        }
        var at = from;
        for (var i = 1; i < phrase.size(); i++) {
            var apart = phrase.get(i).position() - phrase.get(i - 1).position() + GAP;
            var next = at + 1;
            while (next < tokens.size()
                    && tokens.get(next).position() - tokens.get(at).position() <= apart
                    && !tokens.get(next).stem().equals(phrase.get(i).stem())) {
                next++;
            }
            if (next == tokens.size()
                    || tokens.get(next).position() - tokens.get(at).position() > apart) {
                return false;
            }
            at = next;
        }
        return true;
    }

    private static boolean isSameWord(String one, String other) {
        return one.equals(other) || one.equals(other + "s") || other.equals(one + "s");
    }
}
