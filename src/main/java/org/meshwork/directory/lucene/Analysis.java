package org.meshwork.directory.lucene;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
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

    /** Words that carry no meaning wherever they stand. Those that only carry little are in {@link SoftWords}. */
    private static final CharArraySet STOP_WORDS = CharArraySet.unmodifiableSet(new CharArraySet(
            List.of(
                    ("a an the and or but if so than then as of at by for with about to from in into on onto is are was were be"
                                    + " been being am have has had having do does did done will would shall should can could may might must"
                                    + " i me my mine we us our ours you your yours he him his she her hers it its they them their theirs"
                                    + " myself himself herself itself yourself ourselves themselves this that these those there here who"
                                    + " whom whose which what when where why how im ive id ill youre youve hes shes were theyre theyve"
                                    + " cant cannot couldnt dont doesnt didnt wont wouldnt shouldnt isnt arent wasnt werent hasnt havent"
                                    + " hadnt mustnt aint lets thats whats theres because while until also very etc")
                            .split(" ")),
            true));

    private static final Pattern JOINED_PREFIX = Pattern.compile("(?i)\\b(co|re|pre|anti|post|e)-(?=\\p{L})");
    private static final Pattern APOSTROPHE = Pattern.compile("['’‘`]");
    private static final Pattern DECADE = Pattern.compile("^(\\d+)s$");

    /** Tokens as written: lower case, no accents, no apostrophes, no stop words. */
    static final Analyzer PLAIN = new English(false);

    /** The same, reduced to stems. */
    static final Analyzer STEMMED = new English(true);

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
     * @param position counts stop words too
     * @param start of the word in the text
     * @param end of the word in the text, exclusive
     */
    record Token(String written, String stem, int position, int start, int end) {
        Token rewritten(String word) {
            return new Token(word, Analysis.stem(word), position, start, end);
        }
    }

    static List<Token> tokens(String text) {
        var tokens = new ArrayList<Token>();
        try (var stream = PLAIN.tokenStream("", text)) {
            var term = stream.addAttribute(CharTermAttribute.class);
            var offset = stream.addAttribute(OffsetAttribute.class);
            var increment = stream.addAttribute(PositionIncrementAttribute.class);
            var position = -1;
            stream.reset();
            while (stream.incrementToken()) {
                position += increment.getPositionIncrement();
                var written = term.toString();
                tokens.add(new Token(written, stem(written), position, offset.startOffset(), offset.endOffset()));
            }
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return tokens;
    }

    static List<String> stems(String text) {
        return tokens(text).stream().map(Token::stem).toList();
    }

    static String stem(String word) {
        var stemmer = new EnglishStemmer();
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
            return new PatternReplaceCharFilter(JOINED_PREFIX, "$1", reader);
        }

        @Override
        protected TokenStreamComponents createComponents(String field) {
            var source = new StandardTokenizer();
            TokenStream stream = new EnglishPossessiveFilter(source);
            stream = new ASCIIFoldingFilter(new LowerCaseFilter(stream));
            stream = new PatternReplaceFilter(stream, APOSTROPHE, "", true);
            stream = new PatternReplaceFilter(stream, DECADE, "$1", false);
            stream = new StopFilter(stream, STOP_WORDS);
            return new TokenStreamComponents(source, stems ? new SnowballFilter(stream, new EnglishStemmer()) : stream);
        }
    }
}
