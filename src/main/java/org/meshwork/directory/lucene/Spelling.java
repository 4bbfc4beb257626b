package org.meshwork.directory.lucene;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.spell.DirectSpellChecker;
import org.apache.lucene.search.spell.SuggestMode;
import org.apache.lucene.search.spell.SuggestWord;
import org.apache.lucene.search.spell.WordBreakSpellChecker;
import org.apache.lucene.search.spell.WordBreakSpellChecker.BreakSuggestionSortMethod;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;

/**
 * Mends words that neither the directory nor the vocabulary knows.
 *
 * <p>Short words are left alone: with one letter changed, nearly every one of them is another. The first letter is taken
 * as right.
 */
final class Spelling {

    private static final int SHORTEST_BEGINNING = 3;

    private static final int SHORTEST_JOINED = 7;

    private static final int SHORTEST = 5;
    /** From here on two letters may be wrong. */
    private static final int LONG = 9;

    private static final IndexReader VOCABULARY = vocabulary();

    private static final Map<String, String> BY_SOUND = Concepts.shipped().words().stream()
            .filter(word -> word.length() >= SHORTEST)
            .sorted()
            .collect(toMap(Spelling::sound, word -> word, (one, other) -> one));

    private final IndexReader directory;

    Spelling(IndexReader directory) {
        this.directory = directory;
    }

    boolean knows(String word) {
        try {
            return Concepts.shipped().knows(word)
                    || Acronyms.shipped().knows(word)
                    || SoftWords.holds(word)
                    || directory.docFreq(new Term(Fields.WORDS, word)) > 0
                    || directory.docFreq(new Term(Fields.DESCRIPTION, Analysis.stem(word))) > 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether a known word begins so. */
    boolean begins(String letters) {
        if (letters.length() < SHORTEST_BEGINNING) {
            return false;
        }
        try {
            var words = MultiTerms.getTerms(directory, Fields.WORDS);
            if (words == null) {
                return false;
            }
            var all = words.iterator();
            var beginning = new BytesRef(letters);
            return all.seekCeil(beginning) != TermsEnum.SeekStatus.END
                    && StringHelper.startsWith(all.term(), beginning);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As it was probably meant: mended, or taken apart; empty where that is not known. */
    Optional<String> corrected(String word) {
        return mended(word).or(() -> soundingLike(word)).or(() -> takenApart(word));
    }

    /** "lunchclub" as "lunch club"; empty where it does not fall into words of the directory. */
    Optional<String> takenApart(String word) {
        if (word.length() < SHORTEST_JOINED) {
            return Optional.empty();
        }
        var breaker = new WordBreakSpellChecker();
        breaker.setMinBreakWordLength(3);
        breaker.setMaxChanges(2);
        try {
            var ways = breaker.suggestWordBreaks(
                    new Term(Fields.WORDS, word),
                    1,
                    directory,
                    SuggestMode.SUGGEST_WHEN_NOT_IN_INDEX,
                    BreakSuggestionSortMethod.NUM_CHANGES_THEN_SUMMED_FREQUENCY);
            return Stream.of(ways)
                    .findFirst()
                    .map(parts -> Stream.of(parts).map(part -> part.string).collect(joining(" ")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** "fizzio" as "physio": a word of the vocabulary that would be said the same. */
    private static Optional<String> soundingLike(String word) {
        return word.length() < SHORTEST ? Optional.empty() : Optional.ofNullable(BY_SOUND.get(sound(word)));
    }

    /** As a child would write it down. */
    private static String sound(String word) {
        return word.replace("ph", "f")
                .replace("ck", "k")
                .replaceAll("c(?=[eiy])", "s")
                .replace('c', 'k')
                .replace('q', 'k')
                .replace('z', 's')
                .replace('y', 'i')
                .replaceAll("gh(?!o)", "")
                .replaceAll("(.)\\1+", "$1");
    }

    /** Empty where nothing like it is known. */
    Optional<String> mended(String word) {
        if (word.length() < SHORTEST || word.chars().anyMatch(Character::isDigit)) {
            return Optional.empty();
        }
        return Stream.of(directory, VOCABULARY)
                .flatMap(reader -> near(word, reader))
                .max(Comparator.<SuggestWord>comparingDouble(suggestion -> suggestion.score)
                        .thenComparing(suggestion -> suggestion.freq))
                .map(suggestion -> suggestion.string);
    }

    private static Stream<SuggestWord> near(String word, IndexReader reader) {
        var checker = new DirectSpellChecker();
        checker.setMinPrefix(1);
        checker.setMinQueryLength(SHORTEST);
        checker.setMaxEdits(word.length() >= LONG ? 2 : 1);
        checker.setThresholdFrequency(0);
        try {
            return Stream.of(checker.suggestSimilar(
                    new Term(Fields.WORDS, word), 3, reader, SuggestMode.SUGGEST_WHEN_NOT_IN_INDEX, 0.6f));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static IndexReader vocabulary() {
        try {
            var memory = new ByteBuffersDirectory();
            try (var writer = new IndexWriter(memory, new IndexWriterConfig())) {
                for (var word : Concepts.shipped().words()) {
                    var document = new Document();
                    document.add(new StringField(Fields.WORDS, word, Field.Store.NO));
                    writer.addDocument(document);
                }
            }
            return DirectoryReader.open(memory);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
