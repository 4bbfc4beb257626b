package org.meshwork.directory.lucene;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
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
import org.meshwork.directory.Cost;
import org.meshwork.directory.Delivery;
import org.meshwork.directory.lucene.Analysis.Token;
import org.meshwork.directory.lucene.Concepts.Concept;
import org.meshwork.directory.lucene.Concepts.Reading;

/**
 * Words as a query. Each word that carries meaning may be met in a service's own words, in what the words around it were
 * read as, or in what that is called elsewhere; enough of them must be met.
 */
final class TextQuery {

    private static final Map<String, Float> WEIGHTS = Map.of(
            Fields.NAME, 4f,
            Fields.ORGANISATION, 1.5f,
            Fields.SUMMARY, 2f,
            Fields.LABELS, 2f,
            Fields.DESCRIPTION, 1f,
            Fields.PLACE, 0.5f);
    private static final List<String> PROSE = List.of(Fields.NAME, Fields.SUMMARY, Fields.DESCRIPTION);

    /** What a field that fits less well still adds. */
    private static final float TIE = 0.2f;

    private static final float FOR_CODE = 4;
    private static final float FOR_OTHER_WORDS = 0.5f;
    private static final float FOR_PHRASE = 0.5f;
    private static final float FOR_WHOLE_NAME = 10;

    private static final Map<String, TermQuery> SAID_OTHERWISE = Map.ofEntries(
            Map.entry("free", new TermQuery(new Term(Fields.COST, Cost.FREE.name()))),
            Map.entry("online", new TermQuery(new Term(Fields.DELIVERY, Delivery.ONLINE.name()))),
            Map.entry("telephone", new TermQuery(new Term(Fields.DELIVERY, Delivery.TELEPHONE.name()))),
            Map.entry("monday", new TermQuery(new Term(Fields.DAY, "MONDAY"))),
            Map.entry("tuesday", new TermQuery(new Term(Fields.DAY, "TUESDAY"))),
            Map.entry("wednesday", new TermQuery(new Term(Fields.DAY, "WEDNESDAY"))),
            Map.entry("thursday", new TermQuery(new Term(Fields.DAY, "THURSDAY"))),
            Map.entry("friday", new TermQuery(new Term(Fields.DAY, "FRIDAY"))),
            Map.entry("saturday", new TermQuery(new Term(Fields.DAY, "SATURDAY"))),
            Map.entry("sunday", new TermQuery(new Term(Fields.DAY, "SUNDAY"))),
            Map.entry("weekend", new TermQuery(new Term(Fields.DAY, "SATURDAY"))));

    private final Wording wording;
    private final List<Query> units = new ArrayList<>();
    private final List<Query> extras = new ArrayList<>();

    TextQuery(Wording wording) {
        this.wording = wording;
        var words = wording.words();
        var allSoft = words.stream().allMatch(word -> SoftWords.holds(word.written()));
        for (var i = 0; i < words.size(); i++) {
            if (allSoft || !SoftWords.holds(words.get(i).written())) {
                units.add(unit(i));
            } else {
                extras.add(new BoostQuery(inText(words.get(i)), SoftWords.WEIGHT));
            }
        }
        pairs().forEach(extras::add);
        extras.add(wholeName());
    }

    /** How many words carry meaning. */
    int size() {
        return units.size();
    }

    /** How many of them a service should meet. */
    int enough() {
        return switch (size()) {
            case 0, 1, 2 -> size();
            case 3 -> 2;
            default -> (int) Math.ceil(0.6 * size());
        };
    }

    /** @param minimum so many of the words must be met, 1 or more */
    Query meeting(int minimum) {
        if (units.isEmpty()) {
            return new MatchNoDocsQuery("no word that anybody uses");
        }
        var must = new BooleanQuery.Builder().setMinimumNumberShouldMatch(minimum);
        units.forEach(unit -> must.add(unit, Occur.SHOULD));
        var query = new BooleanQuery.Builder().add(must.build(), Occur.MUST);
        extras.forEach(extra -> query.add(extra, Occur.SHOULD));
        return query.build();
    }

    /** Services that name one of these needs in their words, listed for it or not. */
    static Query naming(Collection<String> needs) {
        return either(needs.stream()
                .flatMap(code -> Concepts.shipped().need(code))
                .map(TextQuery::inOtherWords)
                .toList());
    }

    private Query unit(int index) {
        var word = wording.words().get(index);
        var ways = new ArrayList<Query>();
        ways.add(inText(word));
        if (wording.halfTyped() && index == wording.words().size() - 1) {
            ways.add(new PrefixQuery(new Term(Fields.WORDS, word.written())));
        }
        if (SAID_OTHERWISE.containsKey(word.written())) {
            ways.add(SAID_OTHERWISE.get(word.written()));
        }
        wording.readings().stream()
                .filter(reading -> reading.covered().contains(index))
                .flatMap(TextQuery::meant)
                .forEach(ways::add);
        return either(ways);
    }

    private static Stream<Query> meant(Reading reading) {
        var concept = reading.concept();
        var words = inOtherWords(concept);
        return switch (concept.kind()) {
            case NEED -> Stream.of(byCode(Fields.NEED, concept), words);
            case TYPE -> Stream.of(byCode(Fields.TYPE, concept), words);
            case CONDITION -> Stream.of(words);
        };
    }

    private static Query byCode(String field, Concept concept) {
        return new BoostQuery(new TermQuery(new Term(field, concept.code())), FOR_CODE);
    }

    private static Query inOtherWords(Concept concept) {
        return new BoostQuery(
                either(concept.phrases().stream()
                        .filter(phrase -> phrase.tokens().stream().anyMatch(token -> !SoftWords.holds(token.written())))
                        .map(phrase -> inProse(phrase.tokens(), 1))
                        .toList()),
                FOR_OTHER_WORDS);
    }

    private static Query inText(Token word) {
        return either(WEIGHTS.entrySet().stream()
                .map(field ->
                        (Query) new BoostQuery(new TermQuery(new Term(field.getKey(), word.stem())), field.getValue()))
                .toList());
    }

    /** As a phrase, or as a word where there is but one. */
    private static Query inProse(List<Token> tokens, int slop) {
        if (tokens.size() == 1) {
            return inText(tokens.getFirst());
        }
        return either(PROSE.stream()
                .map(field -> (Query) new BoostQuery(phrase(field, tokens, slop), WEIGHTS.getOrDefault(field, 1f)))
                .toList());
    }

    private static PhraseQuery phrase(String field, List<Token> tokens, int slop) {
        var phrase = new PhraseQuery.Builder().setSlop(slop);
        var first = tokens.getFirst().position();
        tokens.forEach(token -> phrase.add(new Term(field, token.stem()), token.position() - first));
        return phrase.build();
    }

    /** Words that stand together in the question count more where they do in the answer. */
    private Stream<Query> pairs() {
        var words = wording.words();
        return Stream.iterate(1, i -> i < words.size(), i -> i + 1)
                .map(i -> new BoostQuery(inProse(words.subList(i - 1, i + 1), 1), FOR_PHRASE));
    }

    private Query wholeName() {
        var whole = String.join(" ", wording.words().stream().map(Token::stem).toList());
        return new BoostQuery(
                new ConstantScoreQuery(new TermQuery(new Term(Fields.WHOLE_NAME, whole))), FOR_WHOLE_NAME);
    }

    private static Query either(List<Query> ways) {
        return ways.size() == 1 ? ways.getFirst() : new DisjunctionMaxQuery(ways, TIE);
    }
}
