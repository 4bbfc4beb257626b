package org.meshwork.directory.lucene;

import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.meshwork.directory.lucene.Analysis.Token;
import org.meshwork.directory.lucene.Concept.Kind;
import org.meshwork.directory.lucene.Concept.Phrase;
import org.meshwork.shared.Condition;
import org.meshwork.shared.Need;
import org.meshwork.shared.ServiceType;
import org.meshwork.shared.Vocabulary;

/**
 * Reads needs, kinds of service and conditions out of people's words.
 *
 * <p>A phrase of the vocabulary is said where most of its weight is, close together: rare words of the vocabulary weigh
 * more, soft ones little.
 */
final class Concepts {

    /** So much of a phrase must be said. */
    private static final double ENOUGH = 0.75;
    /** Its words may stand so much farther apart than in the phrase. */
    private static final int STRETCH = 3;
    /** One word stands for a longer phrase only where no more needs than this use it. */
    private static final int MOST_NEEDS_FOR_ONE_WORD = 2;
    /** Words of several phrases of one need count together where they are so much of all that was said. */
    private static final double MOST = 0.6;

    /** Another form of the same word counts a little less: "died" is nearer to "somebody died" than to "dying". */
    private static final double OTHER_FORM = 0.9;
    /** Beside a clear reading, one that is so much fainter is no reading. */
    private static final double FAINT = 0.3;

    private static final int MOST_OF_A_KIND = 3;

    /** Of the needs of a kind of service or a condition, the first so many are what it is about. */
    private static final int RELATED = 2;

    private static final Concepts SHIPPED = new Concepts(Vocabulary.shipped());

    private final List<Concept> concepts;
    private final Set<String> words = new HashSet<>();
    private final Map<String, List<Concept>> byStem = new HashMap<>();
    private final Map<String, Integer> conceptsWith = new HashMap<>();
    private final Map<String, Integer> needsWith = new HashMap<>();

    private Concepts(Vocabulary vocabulary) {
        concepts = Stream.of(needs(vocabulary), types(vocabulary), conditions(vocabulary), intents(vocabulary))
                .flatMap(all -> all)
                .toList();
        for (var concept : concepts) {
            concept.phrases().forEach(phrase -> phrase.tokens().forEach(token -> words.add(token.written())));
            for (var stem : concept.stems()) {
                byStem.computeIfAbsent(stem, first -> new ArrayList<>()).add(concept);
                conceptsWith.merge(stem, 1, Integer::sum);
                if (concept.kind() == Kind.NEED) {
                    needsWith.merge(stem, 1, Integer::sum);
                }
            }
        }
    }

    static Concepts shipped() {
        return SHIPPED;
    }

    /**
     * @param covered which of the words it was read from, by their place in the list
     * @param strength how much those words say, comparable within one text
     */
    record Reading(Concept concept, Set<Integer> covered, double strength) {}

    List<Concept> all() {
        return concepts;
    }

    Set<String> words() {
        return words;
    }

    boolean knows(String written) {
        return words.contains(written) || conceptsWith.containsKey(Analysis.stem(written));
    }

    /** Empty where the vocabulary does not have it. */
    Stream<Concept> need(String code) {
        return called(Kind.NEED, code);
    }

    /** Empty where the vocabulary does not have it. */
    Stream<Concept> intent(String code) {
        return called(Kind.INTENT, code);
    }

    private Stream<Concept> called(Kind kind, String code) {
        return concepts.stream()
                .filter(concept -> concept.kind() == kind && concept.code().equals(code));
    }

    /** Of each kind the strongest few, strongest first. */
    List<Reading> in(List<Token> said) {
        var readings = said.stream()
                .flatMap(token -> byStem.getOrDefault(token.stem(), List.of()).stream())
                .distinct()
                .flatMap(concept -> read(concept, said))
                .sorted(Comparator.comparingDouble(Reading::strength)
                        .reversed()
                        .thenComparing(reading -> reading.concept().code()))
                .toList();
        return Stream.of(Kind.values())
                .flatMap(kind -> readings.stream()
                        .filter(reading -> reading.concept().kind() == kind)
                        .filter(reading -> !isOverruled(reading, readings))
                        .limit(MOST_OF_A_KIND))
                .toList();
    }

    /** "Cooking class" is about classes in cooking, not about meals; and the clearest reading of the same words counts. */
    private static boolean isOverruled(Reading reading, List<Reading> all) {
        return all.stream()
                .filter(other -> other.concept().kind() == reading.concept().kind())
                .anyMatch(other -> reading.strength() < FAINT * other.strength()
                        || (other.covered().containsAll(reading.covered())
                                && (other.covered().size() > reading.covered().size()
                                        || other.strength() > reading.strength())));
    }

    private Stream<Reading> read(Concept concept, List<Token> said) {
        var covered = new HashSet<Integer>();
        var strength = 0.0;
        for (var phrase : concept.phrases()) {
            for (var window : windows(phrase, said)) {
                var matched = matched(phrase, window, said);
                if (says(phrase, window, matched, said)) {
                    covered.addAll(window);
                    strength = Math.max(strength, matched);
                }
            }
        }
        return covered.isEmpty() ? scattered(concept, said) : Stream.of(new Reading(concept, covered, strength));
    }

    /** Groups of words that are of the phrase and stand near each other. */
    private static List<Set<Integer>> windows(Phrase phrase, List<Token> said) {
        var matching = new ArrayList<Integer>();
        for (var i = 0; i < said.size(); i++) {
            var stem = said.get(i).stem();
            if (phrase.tokens().stream().anyMatch(token -> token.stem().equals(stem))) {
                matching.add(i);
            }
        }
        return matching.stream()
                .map(first -> matching.stream()
                        .filter(i -> i >= first)
                        .filter(i -> said.get(i).position() - said.get(first).position()
                                < phrase.tokens().size() + STRETCH)
                        .collect(toSet()))
                .toList();
    }

    private double matched(Phrase phrase, Set<Integer> window, List<Token> said) {
        return phrase.tokens().stream()
                .mapToDouble(token -> window.stream()
                        .map(said::get)
                        .filter(word -> word.stem().equals(token.stem()))
                        .mapToDouble(word -> likeness(word, token))
                        .max()
                        .orElse(0))
                .sum();
    }

    private double likeness(Token word, Token token) {
        var weight = Math.min(weight(word), weight(token));
        return word.written().equals(token.written()) ? weight : OTHER_FORM * weight;
    }

    private boolean says(Phrase phrase, Set<Integer> window, double matched, List<Token> said) {
        if (matched
                < ENOUGH * phrase.tokens().stream().mapToDouble(this::weight).sum()) {
            return false;
        }
        return window.size() > 1
                || isExactly(phrase, window, said)
                || (!phrase.hasFrame() && window.stream().allMatch(i -> isOfFewNeeds(said.get(i))));
    }

    private static boolean isExactly(Phrase phrase, Set<Integer> window, List<Token> said) {
        return phrase.tokens().size() == 1
                && window.stream()
                        .allMatch(i -> said.get(i)
                                .written()
                                .equals(phrase.tokens().getFirst().written()));
    }

    private boolean isOfFewNeeds(Token token) {
        return needsWith.getOrDefault(token.stem(), 0) <= MOST_NEEDS_FOR_ONE_WORD;
    }

    /** Words of several of its phrases, or one that no other need uses, where they are most of what was said. */
    private Stream<Reading> scattered(Concept concept, List<Token> said) {
        var covered = new HashSet<Integer>();
        var telling = new HashSet<String>();
        var all = 0.0;
        var matched = 0.0;
        for (var i = 0; i < said.size(); i++) {
            var token = said.get(i);
            all += weight(token);
            if (concept.stems().contains(token.stem())) {
                matched += weight(token);
                covered.add(i);
                if (token.isTelling()) {
                    telling.add(token.stem());
                }
            }
        }
        var isClear = telling.size() > 1
                || (concept.kind() == Kind.NEED
                        && telling.stream().anyMatch(stem -> needsWith.getOrDefault(stem, 0) == 1));
        return isClear && matched > MOST * all ? Stream.of(new Reading(concept, covered, matched / 2)) : Stream.empty();
    }

    private double weight(Token token) {
        var rarity = Math.log(1 + (double) concepts.size() / conceptsWith.getOrDefault(token.stem(), 1));
        return token.isTelling() ? rarity : 0.3 * rarity;
    }

    private static Stream<Concept> needs(Vocabulary vocabulary) {
        return vocabulary.needs().stream()
                .map(need -> concept(
                        Kind.NEED,
                        need.code(),
                        names(need),
                        servicesFor(need, vocabulary),
                        relatedTo(need, vocabulary),
                        List.of(need.code())));
    }

    private static Stream<String> names(Need need) {
        return Stream.concat(Stream.of(need.label(), need.phrase(), spelledOut(need.code())), need.synonyms().stream());
    }

    private static Stream<String> names(ServiceType type) {
        return Stream.concat(Stream.of(type.name(), spelledOut(type.code())), type.synonyms().stream());
    }

    private static Stream<String> names(Condition condition) {
        return Stream.concat(Stream.of(condition.name(), spelledOut(condition.code())), condition.synonyms().stream());
    }

    /** Often the word that professionals use. */
    private static String spelledOut(String code) {
        return code.replace('-', ' ');
    }

    /** Kinds of service that are for this need first of all. */
    private static Stream<String> servicesFor(Need need, Vocabulary vocabulary) {
        return vocabulary.serviceTypes().stream()
                .filter(type -> type.needs().getFirst().equals(need.code()))
                .flatMap(Concepts::names);
    }

    /** Kinds of service that are for it too, and conditions that bring it. */
    private static Stream<String> relatedTo(Need need, Vocabulary vocabulary) {
        return Stream.concat(
                vocabulary.serviceTypes().stream()
                        .filter(type ->
                                type.needs().stream().skip(1).limit(RELATED - 1).anyMatch(need.code()::equals))
                        .flatMap(Concepts::names),
                vocabulary.conditions().stream()
                        .filter(condition ->
                                condition.needs().stream().limit(RELATED).anyMatch(need.code()::equals))
                        .flatMap(Concepts::names));
    }

    private static Stream<Concept> types(Vocabulary vocabulary) {
        return vocabulary.serviceTypes().stream()
                .map(type ->
                        concept(Kind.TYPE, type.code(), names(type), Stream.empty(), Stream.empty(), type.needs()));
    }

    private static Stream<Concept> conditions(Vocabulary vocabulary) {
        return vocabulary.conditions().stream()
                .map(condition -> concept(
                        Kind.CONDITION,
                        condition.code(),
                        names(condition),
                        Stream.empty(),
                        Stream.empty(),
                        condition.needs()));
    }

    private static Stream<Concept> intents(Vocabulary vocabulary) {
        return vocabulary.intents().stream()
                .map(intent -> concept(
                        Kind.INTENT,
                        intent.code(),
                        Stream.concat(intent.says().stream(), intent.helps().stream()),
                        intent.helps().stream(),
                        Stream.empty(),
                        intent.needs()));
    }

    private static Concept concept(
            Kind kind,
            String code,
            Stream<String> names,
            Stream<String> alsoCalled,
            Stream<String> related,
            List<String> needs) {
        var phrases = phrases(names);
        return new Concept(
                kind,
                code,
                phrases,
                phrases(alsoCalled),
                phrases(related),
                needs,
                phrases.stream()
                        .map(Phrase::tokens)
                        .flatMap(Collection::stream)
                        .map(Token::stem)
                        .collect(toSet()));
    }

    private static List<Phrase> phrases(Stream<String> texts) {
        return texts.map(Phrase::of)
                .filter(phrase -> phrase.tokens().stream().anyMatch(token -> !token.isFrame()))
                .distinct()
                .toList();
    }
}
