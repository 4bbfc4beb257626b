package org.meshwork.exchange.openreferral;

import java.text.BreakIterator;
import java.util.Locale;

/** Cuts text where a reader would. Lengths are in characters of a Java string. */
final class Sentences {

    private Sentences() {}

    /** The first sentence of the first line; cut between words, with "…", where it is longer than {@code most}. */
    static String first(String text, int most) {
        var line = text.lines().findFirst().orElse("");
        var sentences = BreakIterator.getSentenceInstance(Locale.UK);
        sentences.setText(line);
        sentences.first();
        var end = sentences.next();
        var first = end == BreakIterator.DONE ? line : line.substring(0, end);
        return cutBetweenWords(first.strip(), most);
    }

    /** As many whole sentences as fit into {@code most}; cut between words where the first is longer already. */
    static String cutAfterSentence(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        var sentences = BreakIterator.getSentenceInstance(Locale.UK);
        sentences.setText(text);
        var end = sentences.preceding(most + 1);
        return end > most / 2 ? text.substring(0, end).strip() : cutBetweenWords(text, most);
    }

    /** With "…" where it was cut. */
    static String cutBetweenWords(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        var end = text.lastIndexOf(' ', most - 1);
        if (end < most / 2) {
            end = Character.isHighSurrogate(text.charAt(most - 2)) ? most - 2 : most - 1;
        }
        return text.substring(0, end).strip() + "…";
    }
}
