package org.meshwork.directory.lucene;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.IndexReader;
import org.jspecify.annotations.Nullable;
import org.meshwork.directory.lucene.Analysis.Token;
import org.meshwork.directory.lucene.Concept.Kind;
import org.meshwork.directory.lucene.Concepts.Reading;

/**
 * What somebody typed, as it was read.
 *
 * @param typed its beginning, where it is long
 * @param isBlank nothing was typed, or only words that carry no meaning
 * @param words that somebody somewhere uses, spelling mended; those that nobody does are left out
 * @param halfTyped the last of them is the beginning of one
 * @param readings what the words mean
 * @param corrected the text with its spelling mended; null where nothing was
 */
record Wording(
        String typed,
        boolean isBlank,
        List<Token> words,
        boolean halfTyped,
        List<Reading> readings,
        @Nullable String corrected) {

    private static final int LONGEST_TEXT = 400;
    private static final int MOST_WORDS = 24;

    static Wording of(String typed, IndexReader directory, Set<Part> parts) {
        var text = beginning(typed);
        var tokens = Analysis.tokens(text).stream().limit(MOST_WORDS).toList();
        if (tokens.stream().allMatch(Token::isFrame)) {
            return new Wording(text, isOnlyStopWords(text), List.of(), false, List.of(), null);
        }
        var spelling = new Spelling(directory);
        var words = new ArrayList<Token>();
        var corrected = new StringBuilder();
        var copied = 0;
        var halfTyped = false;
        for (var token : tokens) {
            if (token.isFrame() || spelling.knows(token.written())) {
                words.add(token);
            } else if (token.end() == text.length() && spelling.begins(token.written())) {
                words.add(token);
                halfTyped = true;
            } else if (parts.contains(Part.SPELLING)) {
                var mended = spelling.mended(token.written()).or(() -> spelling.takenApart(token.written()));
                if (mended.isPresent()) {
                    words.addAll(token.rewritten(mended.get()));
                    corrected.append(text, copied, token.start()).append(mended.get());
                    copied = token.end();
                }
            }
        }
        return new Wording(
                text,
                false,
                List.copyOf(words),
                halfTyped,
                Concepts.shipped().in(words).stream()
                        .filter(reading -> parts.contains(
                                reading.concept().kind() == Kind.INTENT ? Part.INTENTS : Part.SYNONYMS))
                        .toList(),
                copied == 0 ? null : corrected.append(text.substring(copied)).toString());
    }

    /** As it was meant, as far as that was seen: what was typed with its spelling mended. */
    String text() {
        return corrected == null ? typed : corrected;
    }

    /** The same, with the words for these needs taken as they stand. */
    Wording without(Set<String> needs) {
        return new Wording(
                typed,
                isBlank,
                words,
                halfTyped,
                readings.stream()
                        .filter(reading -> reading.concept().kind() != Kind.NEED
                                || !needs.contains(reading.concept().code()))
                        .toList(),
                corrected);
    }

    /** Codes of the needs that the words name, clearest first. */
    List<String> needs() {
        return readings.stream()
                .map(Reading::concept)
                .filter(concept -> concept.kind() == Kind.NEED)
                .map(Concept::code)
                .toList();
    }

    private static String beginning(String typed) {
        if (typed.length() <= LONGEST_TEXT) {
            return typed;
        }
        var whole = Character.isHighSurrogate(typed.charAt(LONGEST_TEXT - 1)) ? LONGEST_TEXT - 1 : LONGEST_TEXT;
        return typed.substring(0, whole);
    }

    /** Punctuation alone is no question; "the" is the beginning of one. */
    private static boolean isOnlyStopWords(String text) {
        return text.isBlank() || text.codePoints().anyMatch(Character::isLetter);
    }
}
