package org.meshwork.directory.lucene;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.meshwork.directory.lucene.Analysis.Token;
import org.meshwork.directory.lucene.Tally.Clue;
import org.meshwork.directory.meaning.KnownQuestions.Near;

/**
 * Words as a query. Each word that carries meaning may be met in a service's own words, in what the words around it were
 * read as, or in what that is called elsewhere; enough of them must be met.
 */
final class TextQuery {

    private static final List<Weighted> PROSE =
            List.of(new Weighted(Fields.NAME, 4), new Weighted(Fields.SUMMARY, 2), new Weighted(Fields.DESCRIPTION, 1));
    private static final List<Weighted> TEXT = Stream.concat(
                    PROSE.stream(),
                    Stream.of(
                            new Weighted(Fields.LABELS, 2),
                            new Weighted(Fields.ORGANISATION, 1.5f),
                            new Weighted(Fields.PLACE, 0.5f)))
            .toList();

    /** What a field that fits less well still adds. */
    private static final float TIE = 0.2f;

    /** What a word counts that stands beside those that name the need. */
    private static final float ASIDE = 0.5f;

    private static final float FOR_CODE = 4;
    private static final float FOR_SPEAKING_IN_NAME = 3;
    private static final float FOR_SPEAKING = 1;
    private static final float FOR_PHRASE = 0.5f;
    private static final float FOR_WHOLE_NAME = 10;
    private static final float FOR_ALL_IN_NAME = 6;
    private static final float FOR_ALL_IN_EITHER_NAME = 3;
    private static final float FOR_ALL_AS_WRITTEN = 8;
    private static final float FOR_LIKE = 1;

    private final Wording wording;
    private final boolean isStory;
    private final List<Clue> clues = new ArrayList<>();

    /** @param near what people come with that the whole of it is like */
    TextQuery(Wording wording, List<Near> near) {
        this.wording = wording;
        var words = wording.words();
        var telling = telling(words);
        isStory = isStory(telling);
        var said = new HashSet<String>();
        for (var i = 0; i < words.size(); i++) {
            if (!words.get(i).isFrame() && said.add(words.get(i).stem())) {
                take(i, telling.contains(words.get(i)));
            }
        }
        pairs().forEach(pair -> more(pair, FOR_PHRASE));
        more(wholeName(), FOR_WHOLE_NAME);
        allInName();
        more(new ConstantScoreQuery(asWritten()), FOR_ALL_AS_WRITTEN);
        near.forEach(one -> Concepts.shipped()
                .intent(one.intent().code())
                .forEach(concept -> more(meant(concept), (float) (FOR_LIKE * one.likeness()))));
    }

    /** Services called by all of these words. */
    static Query inName(Wording wording) {
        var all = new BooleanQuery.Builder();
        said(wording).forEach(stem -> all.add(new TermQuery(new Term(Fields.NAME, stem)), Occur.FILTER));
        return wording.hasOtherWords() ? new MatchNoDocsQuery("no name has all of them") : all.build();
    }

    private static List<String> said(Wording wording) {
        return wording.words().stream()
                .filter(word -> !word.isFrame())
                .map(Token::stem)
                .distinct()
                .toList();
    }

    /** Services that use just these words, before those that others took for what they mean. */
    private Query asWritten() {
        var all = new BooleanQuery.Builder();
        wording.words().stream()
                .filter(word -> !word.isFrame())
                .forEach(word -> all.add(new TermQuery(new Term(Fields.WORDS, word.written())), Occur.FILTER));
        return all.build();
    }

    /** Who types a name means it; who only some of it, or the name of who runs it, probably does. */
    private void allInName() {
        var stems = said(wording);
        if (stems.isEmpty() || wording.hasOtherWords()) {
            return;
        }
        var either = new BooleanQuery.Builder();
        stems.forEach(stem -> either.add(
                new BooleanQuery.Builder()
                        .add(new TermQuery(new Term(Fields.NAME, stem)), Occur.SHOULD)
                        .add(new TermQuery(new Term(Fields.ORGANISATION, stem)), Occur.SHOULD)
                        .build(),
                Occur.FILTER));
        more(new ConstantScoreQuery(inName(wording)), FOR_ALL_IN_NAME);
        more(new ConstantScoreQuery(either.build()), FOR_ALL_IN_EITHER_NAME);
    }

    private void take(int index, boolean isTelling) {
        var word = wording.words().get(index);
        if (isTelling) {
            clues.add(new Clue(unit(index), isStory && !isUnderstood(index) ? ASIDE : 1, true));
        } else if (Wishes.in(word).isPresent()) {
            more(unit(index), 1);
        } else {
            more(inText(word.stem()), SoftWords.WEIGHT);
        }
    }

    private void more(Query query, float weight) {
        clues.add(new Clue(query, weight, false));
    }

    /** Where nothing else was said, soft words are what was meant. */
    private static List<Token> telling(List<Token> words) {
        var telling = words.stream()
                .filter(word -> word.isTelling() && Wishes.in(word).isEmpty())
                .toList();
        return telling.isEmpty()
                ? words.stream().filter(word -> !word.isFrame()).toList()
                : telling;
    }

    /** How many of the words a service should meet; 0 where none of them can be. */
    int enough() {
        var asked = (int) clues.stream().filter(Clue::isAsked).count();
        return switch (asked) {
            case 0, 1, 2 -> asked;
            case 3 -> 2;
            default -> (int) Math.ceil(0.6 * asked);
        };
    }

    /** What a service scores by. */
    List<Clue> clues() {
        return clues;
    }

    /** What meets any of these fits, whatever words it lacks. */
    List<Query> enoughAlone() {
        return isStory
                ? wording.readings().stream()
                        .filter(reading -> reading.concept().kind() == Concept.Kind.NEED)
                        .map(reading -> meant(reading.concept()))
                        .toList()
                : List.of();
    }

    /**
     * Who tells what happened names the need in some of the words, and the others are around it: then whatever meets the
     * need fits.
     */
    private boolean isStory(List<Token> telling) {
        var words = wording.words();
        return !wording.needs().isEmpty()
                && (telling.size() >= 3
                        || IntStream.range(0, words.size())
                                .filter(i -> telling.contains(words.get(i)))
                                .allMatch(this::isUnderstood));
    }

    private boolean isUnderstood(int word) {
        return wording.readings().stream()
                .filter(reading -> reading.concept().kind() == Concept.Kind.NEED)
                .anyMatch(reading -> reading.covered().contains(word));
    }

    /** Services that name one of these needs in their words, listed for it or not. */
    static Query naming(Collection<String> needs) {
        return either(needs.stream()
                .flatMap(code -> Concepts.shipped().need(code))
                .map(TextQuery::meant)
                .toList());
    }

    private Query unit(int index) {
        var word = wording.words().get(index);
        var ways = new ArrayList<Query>();
        ways.add(inText(word.stem()));
        if (wording.halfTyped() && index == wording.words().size() - 1) {
            ways.add(new PrefixQuery(new Term(Fields.WORDS, word.written())));
        }
        Wishes.in(word).ifPresent(ways::add);
        Acronyms.shipped().spelledOut(word.written()).map(TextQuery::asPhrase).forEach(ways::add);
        Acronyms.shipped()
                .shortFor(wording.words(), index)
                .map(Analysis::stem)
                .map(TextQuery::inText)
                .forEach(ways::add);
        wording.readings().stream()
                .filter(reading -> reading.covered().contains(index))
                .map(reading -> meant(reading.concept()))
                .forEach(ways::add);
        return either(ways);
    }

    /** Listed for it, or speaking of it. */
    private static Query meant(Concept concept) {
        var ways = new ArrayList<Query>();
        switch (concept.kind()) {
            case NEED -> {
                ways.add(weighed(Fields.NEED, concept.code(), FOR_CODE));
                ways.add(weighed(Fields.CHIEF_NEED, concept.code(), FOR_CODE));
            }
            case TYPE -> ways.add(weighed(Fields.TYPE, concept.code(), FOR_CODE));
            case CONDITION, INTENT -> {}
        }
        ways.add(weighed(Fields.SPOKEN_OF_IN_NAME, concept.key(), FOR_SPEAKING_IN_NAME));
        ways.add(weighed(Fields.SPOKEN_OF, concept.key(), FOR_SPEAKING));
        ways.add(weighed(Fields.SPOKEN_OF_IN_NAME, concept.aroundKey(), FOR_SPEAKING));
        ways.add(weighed(Fields.SPOKEN_OF, concept.aroundKey(), FOR_SPEAKING / 2));
        return either(ways);
    }

    private record Weighted(String name, float weight) {}

    private static Query weighed(String field, String value, float weight) {
        return new BoostQuery(new TermQuery(new Term(field, value)), weight);
    }

    private static Query inText(String stem) {
        return either(TEXT.stream()
                .map(field -> weighed(field.name(), stem, field.weight()))
                .toList());
    }

    private static Query asPhrase(List<Token> tokens) {
        return either(PROSE.stream()
                .map(field -> (Query) new BoostQuery(phrase(field.name(), tokens), field.weight()))
                .toList());
    }

    private static PhraseQuery phrase(String field, List<Token> tokens) {
        var phrase = new PhraseQuery.Builder().setSlop(1);
        var first = tokens.getFirst().position();
        tokens.forEach(token -> phrase.add(new Term(field, token.stem()), token.position() - first));
        return phrase.build();
    }

    /** Words that stand together in the question count more where they do in the answer. */
    private Stream<Query> pairs() {
        var words = wording.words().stream().filter(word -> !word.isFrame()).toList();
        return Stream.iterate(1, i -> i < words.size(), i -> i + 1).map(i -> asPhrase(words.subList(i - 1, i + 1)));
    }

    private Query wholeName() {
        var whole = wording.words().stream()
                .filter(word -> !word.isFrame())
                .map(Token::stem)
                .collect(joining(" "));
        return new ConstantScoreQuery(new TermQuery(new Term(Fields.WHOLE_NAME, whole)));
    }

    private static Query either(List<Query> ways) {
        return ways.size() == 1 ? ways.getFirst() : new DisjunctionMaxQuery(ways, TIE);
    }
}
