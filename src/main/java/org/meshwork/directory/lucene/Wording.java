package org.meshwork.directory.lucene;

import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.lucene.index.IndexReader;
import org.jspecify.annotations.Nullable;
import org.meshwork.directory.lucene.Analysis.Token;
import org.meshwork.directory.lucene.Concept.Kind;
import org.meshwork.directory.lucene.Concepts.Reading;
import org.meshwork.directory.meaning.EnglishWords;
import org.meshwork.directory.meaning.KnownQuestions.Near;

/**
 * What somebody typed, as it was read.
 *
 * @param text what was typed, as far as it can be read: its beginning, spelling mended, without words that nobody knows
 * @param whole the same, with words that nobody knows
 * @param isBlank nothing was typed, or only words that carry no meaning
 * @param words that somebody somewhere uses, spelling mended; those that nobody does are left out
 * @param halfTyped the last of them is the beginning of one
 * @param hasOtherWords there are English words that nobody here uses: they say nothing, but mean something
 * @param readings what the words mean
 * @param corrected the text with its spelling mended; null where nothing was
 */
record Wording(
        String text,
        String whole,
        boolean isBlank,
        List<Token> words,
        boolean halfTyped,
        boolean hasOtherWords,
        List<Reading> readings,
        @Nullable String corrected) {

    private static final int LONGEST_TEXT = 400;
    private static final int MOST_WORDS = 24;

    static Wording of(String typed, IndexReader directory, Set<Part> parts) {
        var text = beginning(typed);
        var tokens = Analysis.tokens(text).stream().limit(MOST_WORDS).toList();
        if (tokens.stream().allMatch(Token::isFrame)) {
            return new Wording(text, text, isOnlyStopWords(text), List.of(), false, false, List.of(), null);
        }
        var spelling = new Spelling(directory);
        var words = new ArrayList<Token>();
        var corrected = new StringBuilder();
        var copied = 0;
        var known = new StringBuilder();
        var knownUntil = 0;
        var halfTyped = false;
        var hasOtherWords = false;
        for (var token : tokens) {
            if (token.isFrame() || spelling.knows(token.written())) {
                words.add(token);
            } else if (token.end() == text.length() && spelling.begins(token.written())) {
                words.add(token);
                halfTyped = true;
            } else if (EnglishWords.has(token.written())) {
                hasOtherWords = true;
            } else {
                var mended =
                        parts.contains(Part.SPELLING) ? spelling.corrected(token.written()) : Optional.<String>empty();
                mended.ifPresent(better -> words.addAll(token.rewritten(better)));
                if (mended.isPresent()) {
                    corrected.append(text, copied, token.start()).append(mended.get());
                    copied = token.end();
                }
                known.append(text, knownUntil, token.start()).append(mended.orElse(""));
                knownUntil = token.end();
            }
        }
        var mendedText =
                copied == 0 ? null : corrected.append(text.substring(copied)).toString();
        return new Wording(
                known.append(text.substring(knownUntil)).toString().strip(),
                mendedText == null ? text : mendedText,
                false,
                List.copyOf(words),
                halfTyped,
                hasOtherWords,
                Concepts.shipped().in(words).stream()
                        .filter(reading ->
                                parts.contains(reading.concept().kind() == Kind.INTENT ? Part.INTENTS : Part.SYNONYMS))
                        .toList(),
                mendedText);
    }

    /**
     * Without what one word of several says against the whole: "the grass is up to my knees" is not about knees.
     *
     * @param near what the whole is like
     */
    Wording agreeing(List<Near> near) {
        var meant = near.stream().flatMap(one -> one.intent().needs().stream()).collect(toSet());
        if (meant.isEmpty() || words.stream().filter(Token::isTelling).count() < 2) {
            return this;
        }
        return reading(reading -> reading.covered().size() > 1
                || reading.concept().needs().stream().anyMatch(meant::contains));
    }

    /** As a name: without what people who say such words come with. */
    Wording asName() {
        return reading(reading -> reading.concept().kind() != Kind.INTENT);
    }

    /** Whether any of its words says what it is about. */
    boolean isTelling() {
        return words.stream().anyMatch(Token::isTelling);
    }

    /** Whether there is anything in it that can be understood. */
    boolean isMeaningful() {
        return !isBlank && (!words.isEmpty() || hasOtherWords);
    }

    /** The same, with the words for these needs taken as they stand. */
    Wording without(Set<String> needs) {
        return reading(reading -> switch (reading.concept().kind()) {
            case NEED, INTENT -> reading.concept().needs().stream().noneMatch(needs::contains);
            case TYPE, CONDITION -> true;
        });
    }

    private Wording reading(Predicate<Reading> which) {
        return new Wording(
                text,
                whole,
                isBlank,
                words,
                halfTyped,
                hasOtherWords,
                readings.stream().filter(which).toList(),
                corrected);
    }

    /** Codes of the needs that the words name, clearest first; else the chief need of the clearest thing that they say. */
    List<String> needs() {
        var named = readings(Kind.NEED).map(Concept::code).toList();
        return named.isEmpty()
                ? readings(Kind.INTENT)
                        .map(concept -> concept.needs().getFirst())
                        .distinct()
                        .limit(1)
                        .toList()
                : named;
    }

    private Stream<Concept> readings(Kind kind) {
        return readings.stream().map(Reading::concept).filter(concept -> concept.kind() == kind);
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
