package org.meshwork.directory.lucene;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.AnalyzerWrapper;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.pattern.PatternReplaceCharFilter;
import org.apache.lucene.analysis.pattern.PatternReplaceFilter;
import org.apache.lucene.analysis.snowball.SnowballFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.tartarus.snowball.ext.EnglishStemmer;

/** English, as people write it: the same for what is indexed, for what is asked and for the vocabulary. */
final class Analysis {

    /** Words that only hold others together; dropped everywhere. */
    private static final CharArraySet GLUE =
            words("a an and or but if so than then as of at by for with about to from in into on onto my your our ours"
                    + " his her hers its their theirs mine yours this that these those there here because while until also"
                    + " very etc");

    /**
     * Who, whether and when. No service is found by them, but they tell "he hits me" from "greatest hits": dropped from what
     * is indexed, kept where words are read.
     */
    static final CharArraySet FRAME = words(
            "the not no nor is are was were be been being am have has had having do does did done doing will would shall should can"
                    + " could may might must i me we us you he him she it they them myself himself herself itself yourself"
                    + " ourselves themselves who whom whose which what when where why how im ive id ill youre youve hes shes"
                    + " were theyre theyve cant cannot couldnt dont doesnt didnt wont wouldnt shouldnt isnt arent wasnt"
                    + " werent hasnt havent hadnt mustnt aint lets thats whats theres");

    private static final Pattern JOINED_PREFIX = Pattern.compile("(?i)\\b(co|re|pre|anti|post|e)-(?=\\p{L})");
    /** Unicode takes "Monday.Please" and "tel:0123" for one word, as some languages write; English feeds mean two. */
    private static final Pattern MISSING_SPACE = Pattern.compile("(?<=\\p{L})[.:_](?=\\p{L})");

    /** "Those who fall outside the remit", "if it falls on a bank holiday". */
    private static final Pattern NOBODY_FELL = Pattern.compile(
            "(?i)\\bfalls?\\s+(?=(?:outside|within|under|between|behind|below|short\\s+of)\\b|on\\s+(?:an?\\s+|the\\s+)?(?:(?:bank|public|school)\\s+)?(?:holidays?|\\w+day)\\b)");

    private static final Pattern APOSTROPHE = Pattern.compile("['’‘`]");
    private static final Pattern DECADE = Pattern.compile("^(\\d+)s$");

    /** Words as written: lower case, no accents, no apostrophes. */
    private static final Analyzer PLAIN = new English(false);

    /** Stems, without the frame. */
    private static final Analyzer STEMMED = new English(true);

    /** For the index: all text is stemmed but {@link Fields#WORDS}. */
    static final Analyzer BY_FIELD = new AnalyzerWrapper(Analyzer.PER_FIELD_REUSE_STRATEGY) {
        @Override
        protected Analyzer getWrappedAnalyzer(String field) {
            return field.equals(Fields.WORDS) ? PLAIN : STEMMED;
        }
    };

    private Analysis() {}

    /**
     * @param written as {@link #PLAIN} leaves it
     * @param position counts dropped words too
     * @param start of the word in the text
     * @param end of the word in the text, exclusive
     */
    record Token(String written, String stem, int position, int start, int end) {
        /** Found in no index. */
        boolean isFrame() {
            return FRAME.contains(written);
        }

        /** Adds a little where it fits, and is never asked for. */
        boolean isSoft() {
            return SoftWords.holds(written) || Character.isDigit(written.charAt(0));
        }

        /** Carries meaning. */
        boolean isTelling() {
            return !isFrame() && !isSoft();
        }

        /** @param words one, or several between spaces, in its place */
        List<Token> rewritten(String words) {
            return Stream.of(words.split(" "))
                    .map(word -> new Token(word, Analysis.stem(word), position, start, end))
                    .toList();
        }
    }

    static List<Token> tokens(String text) {
        var tokens = new ArrayList<Token>();
        try (var stream = PLAIN.tokenStream("", text)) {
            var term = stream.addAttribute(CharTermAttribute.class);
            var offset = stream.addAttribute(OffsetAttribute.class);
            var increment = stream.addAttribute(PositionIncrementAttribute.class);
            var stemmer = new EnglishStemmer();
            var position = -1;
            stream.reset();
            while (stream.incrementToken()) {
                position += increment.getPositionIncrement();
                var written = term.toString();
                tokens.add(
                        new Token(written, stem(written, stemmer), position, offset.startOffset(), offset.endOffset()));
            }
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return tokens;
    }

    /** As they are indexed. */
    static List<String> stems(String text) {
        return tokens(text).stream()
                .filter(token -> !token.isFrame())
                .map(Token::stem)
                .toList();
    }

    private static CharArraySet words(String spaced) {
        return CharArraySet.unmodifiableSet(new CharArraySet(List.of(spaced.split(" ")), true));
    }

    static String stem(String word) {
        return stem(word, new EnglishStemmer());
    }

    private static String stem(String word, EnglishStemmer stemmer) {
        stemmer.setCurrent(word);
        stemmer.stem();
        return stemmer.getCurrent();
    }

    private static final class English extends Analyzer {

        private final boolean stems;

        English(boolean stems) {
            this.stems = stems;
        }

        @Override
        protected Reader initReader(String field, Reader reader) {
            var spaced = new PatternReplaceCharFilter(MISSING_SPACE, " ", reader);
            var literal = new PatternReplaceCharFilter(NOBODY_FELL, "", spaced);
            return new PatternReplaceCharFilter(JOINED_PREFIX, "$1", literal);
        }

        @Override
        protected TokenStreamComponents createComponents(String field) {
            var source = new StandardTokenizer();
            TokenStream stream = new EnglishPossessiveFilter(source);
            stream = new ASCIIFoldingFilter(new LowerCaseFilter(stream));
            stream = new PatternReplaceFilter(stream, APOSTROPHE, "", true);
            stream = new PatternReplaceFilter(stream, DECADE, "$1", false);
            stream = new StopFilter(stream, GLUE);
            return new TokenStreamComponents(
                    source, stems ? new SnowballFilter(new StopFilter(stream, FRAME), new EnglishStemmer()) : stream);
        }
    }
}
