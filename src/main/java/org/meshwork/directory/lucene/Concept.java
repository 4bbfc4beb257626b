package org.meshwork.directory.lucene;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.meshwork.directory.lucene.Analysis.Token;

/**
 * Something of the vocabulary that people have words for.
 *
 * @param phrases what people call it
 * @param alsoCalled what services that are for it are called
 * @param related what is called, that often has to do with it
 * @param needs codes of the needs behind it, the chief one first
 * @param stems of all its phrases
 */
record Concept(
        Kind kind,
        String code,
        List<Phrase> phrases,
        List<Phrase> alsoCalled,
        List<Phrase> related,
        List<String> needs,
        Set<String> stems) {

    /** Names it among all concepts. */
    String key() {
        return kind + ":" + code;
    }

    /** Names what is related to it. */
    String aroundKey() {
        return "around " + key();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Concept same && kind == same.kind && code.equals(same.code);
    }

    @Override
    public int hashCode() {
        return 31 * kind.ordinal() + code.hashCode();
    }

    enum Kind {
        NEED,
        TYPE,
        CONDITION,
        INTENT
    }

    /** @param isWhole nothing but the frame was dropped from it */
    record Phrase(List<Token> tokens, boolean isWhole) {

        /** The frame stays only where it is what tells the phrase from a single common word: "the change". */
        static Phrase of(String text) {
            var all = Analysis.tokens(text);
            var unframed = all.stream().filter(token -> !token.isFrame()).toList();
            return new Phrase(unframed.size() > 1 ? unframed : all, all.size() == text.split("[ -]+").length);
        }

        boolean isTelling() {
            return tokens.stream().anyMatch(Token::isTelling);
        }

        boolean hasFrame() {
            return tokens.stream().anyMatch(Token::isFrame);
        }
    }
}
