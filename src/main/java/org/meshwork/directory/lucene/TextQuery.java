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
    private final List<Query> units = new ArrayList<>();
    private final List<Query> scores = new ArrayList<>();

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
        pairs().forEach(scores::add);
        scores.add(wholeName());
        allInName().forEach(scores::add);
        scores.add(new BoostQuery(new ConstantScoreQuery(asWritten()), FOR_ALL_AS_WRITTEN));
        near.forEach(one -> Concepts.shipped()
                .intent(one.intent().code())
                .map(concept -> new BoostQuery(meant(concept), (float) (FOR_LIKE * one.likeness())))
                .forEach(scores::add));
    }

    /** Services called by all of these words. */
    Query inName() {
        var all = new BooleanQuery.Builder();
        said().forEach(stem -> all.add(new TermQuery(new Term(Fields.NAME, stem)), Occur.FILTER));
        return wording.hasOtherWords() ? new MatchNoDocsQuery("no name has all of them") : all.build();
    }

    private List<String> said() {
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
    private Stream<Query> allInName() {
        var stems = said();
        if (stems.isEmpty() || wording.hasOtherWords()) {
            return Stream.empty();
        }
        var either = new BooleanQuery.Builder();
        stems.forEach(stem -> either.add(
                new BooleanQuery.Builder()
                        .add(new TermQuery(new Term(Fields.NAME, stem)), Occur.SHOULD)
                        .add(new TermQuery(new Term(Fields.ORGANISATION, stem)), Occur.SHOULD)
                        .build(),
                Occur.FILTER));
        return Stream.of(
                new BoostQuery(new ConstantScoreQuery(inName()), FOR_ALL_IN_NAME),
                new BoostQuery(new ConstantScoreQuery(either.build()), FOR_ALL_IN_EITHER_NAME));
    }

    private void take(int index, boolean isTelling) {
        var word = wording.words().get(index);
        if (isTelling) {
            var unit = unit(index);
            units.add(unit);
            scores.add(isStory && !isUnderstood(index) ? new BoostQuery(unit, ASIDE) : unit);
        } else if (Wishes.in(word).isPresent()) {
            scores.add(unit(index));
        } else {
            scores.add(new BoostQuery(inText(word.stem()), SoftWords.WEIGHT));
        }
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

    /** How many of the words a service should meet. */
    int enough() {
        return switch (units.size()) {
            case 0, 1, 2 -> units.size();
            case 3 -> 2;
            default -> (int) Math.ceil(0.6 * units.size());
        };
    }

    /** @param minimum so many of the words must be met, 1 or more */
    Query meeting(int minimum) {
        if (units.isEmpty()) {
            return new MatchNoDocsQuery("no word that anybody uses");
        }
        var query = new BooleanQuery.Builder().add(fitting(minimum), Occur.FILTER);
        scores.forEach(score -> query.add(score, Occur.SHOULD));
        return query.build();
    }

    private Query fitting(int minimum) {
        var enough = new BooleanQuery.Builder().setMinimumNumberShouldMatch(minimum);
        units.forEach(unit -> enough.add(unit, Occur.SHOULD));
        if (!isStory) {
            return enough.build();
        }
        var fitting = new BooleanQuery.Builder().add(enough.build(), Occur.SHOULD);
        wording.readings().stream()
                .filter(reading -> reading.concept().kind() == Concept.Kind.NEED)
                .map(reading -> meant(reading.concept()))
                .forEach(need -> fitting.add(need, Occur.SHOULD));
        return fitting.build();
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
        return Stream.iterate(1, i -> i < words.size(), i -> i + 1)
                .map(i -> new BoostQuery(asPhrase(words.subList(i - 1, i + 1)), FOR_PHRASE));
    }

    private Query wholeName() {
        var whole = wording.words().stream()
                .filter(word -> !word.isFrame())
                .map(Token::stem)
                .collect(joining(" "));
        return new BoostQuery(
                new ConstantScoreQuery(new TermQuery(new Term(Fields.WHOLE_NAME, whole))), FOR_WHOLE_NAME);
    }

    private static Query either(List<Query> ways) {
        return ways.size() == 1 ? ways.getFirst() : new DisjunctionMaxQuery(ways, TIE);
    }
}
