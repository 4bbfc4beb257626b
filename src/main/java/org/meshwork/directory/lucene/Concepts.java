package org.meshwork.directory.lucene;

import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.meshwork.directory.lucene.Analysis.Token;
import org.meshwork.shared.Vocabulary;

/** Reads needs, kinds of service and conditions out of people's words. */
final class Concepts {

    private static final Concepts SHIPPED = new Concepts(Vocabulary.shipped());

    /** So much of what a phrase means must be in the words. */
    private static final double ENOUGH = 0.75;
    /** Words of a phrase may stand so much farther apart than in the phrase. */
    private static final int STRETCH = 3;

    private static final int MOST_OF_A_KIND = 3;

    private final List<Concept> concepts;
    private final Set<String> words = new HashSet<>();
    private final Set<String> stems = new HashSet<>();
    private final Map<String, Integer> conceptsWith = new HashMap<>();

    private Concepts(Vocabulary vocabulary) {
        concepts = Stream.of(needs(vocabulary), types(vocabulary), conditions(vocabulary))
                .flatMap(all -> all)
                .toList();
        for (var concept : concepts) {
            var here = new HashSet<String>();
            for (var phrase : concept.phrases()) {
                phrase.tokens().forEach(token -> {
                    words.add(token.written());
                    here.add(token.stem());
                });
            }
            here.forEach(stem -> conceptsWith.merge(stem, 1, Integer::sum));
        }
        stems.addAll(conceptsWith.keySet());
    }

    static Concepts shipped() {
        return SHIPPED;
    }

    enum Kind {
        NEED,
        TYPE,
        CONDITION
    }

    /** @param phrases what people call it, its name first */
    record Concept(Kind kind, String code, List<Phrase> phrases) {}

    record Phrase(List<Token> tokens) {
        static Phrase of(String text) {
            return new Phrase(Analysis.tokens(text));
        }
    }

    /**
     * @param covered which of the words it was read from, by their place in the list
     * @param strength how much those words say, comparable within one text
     */
    record Reading(Concept concept, Set<Integer> covered, double strength) {}

    Set<String> words() {
        return words;
    }

    boolean knows(String written) {
        return words.contains(written) || stems.contains(Analysis.stem(written));
    }

    /** The concept of that need, where the vocabulary has it. */
    Stream<Concept> need(String code) {
        return concepts.stream()
                .filter(concept -> concept.kind() == Kind.NEED && concept.code().equals(code));
    }

    /** Of each kind the strongest few, strongest first. */
    List<Reading> in(List<Token> tokens) {
        var positions = new HashMap<String, List<Integer>>();
        for (var i = 0; i < tokens.size(); i++) {
            positions
                    .computeIfAbsent(tokens.get(i).stem(), stem -> new ArrayList<>())
                    .add(i);
        }
        var readings = concepts.stream()
                .flatMap(concept -> read(concept, tokens, positions))
                .sorted(Comparator.comparingDouble(Reading::strength)
                        .reversed()
                        .thenComparing(reading -> reading.concept().code()))
                .toList();
        return Stream.of(Kind.values())
                .flatMap(kind -> readings.stream()
                        .filter(reading -> reading.concept().kind() == kind)
                        .filter(reading -> !isPartOfAnother(reading, readings))
                        .limit(MOST_OF_A_KIND))
                .toList();
    }

    private static boolean isPartOfAnother(Reading reading, List<Reading> all) {
        return all.stream()
                .anyMatch(other -> other.concept().kind() == reading.concept().kind()
                        && other.covered().size() > reading.covered().size()
                        && other.covered().containsAll(reading.covered()));
    }

    private Stream<Reading> read(Concept concept, List<Token> tokens, Map<String, List<Integer>> positions) {
        var covered = new HashSet<Integer>();
        var strength = 0.0;
        for (var phrase : concept.phrases()) {
            var total = phrase.tokens().stream().mapToDouble(this::weight).sum();
            for (var window : windows(phrase, tokens, positions)) {
                var matched = phrase.tokens().stream()
                        .filter(token -> window.stream()
                                .anyMatch(i -> tokens.get(i).stem().equals(token.stem())))
                        .mapToDouble(this::weight)
                        .sum();
                if (matched >= ENOUGH * total) {
                    covered.addAll(window);
                    strength = Math.max(strength, matched);
                }
            }
        }
        return covered.isEmpty() ? Stream.empty() : Stream.of(new Reading(concept, covered, strength));
    }

    /** Groups of the text's words that are words of the phrase and stand near each other. */
    private static List<Set<Integer>> windows(Phrase phrase, List<Token> tokens, Map<String, List<Integer>> positions) {
        var matching = phrase.tokens().stream()
                .flatMap(token -> positions.getOrDefault(token.stem(), List.of()).stream())
                .distinct()
                .sorted()
                .toList();
        var windows = new ArrayList<Set<Integer>>();
        for (var first : matching) {
            var end = tokens.get(first).position() + phrase.tokens().size() + STRETCH;
            windows.add(matching.stream()
                    .filter(i -> i >= first && tokens.get(i).position() < end)
                    .collect(toSet()));
        }
        return windows;
    }

    /** Rare words of the vocabulary say more. */
    double weight(Token token) {
        var rarity = Math.log(1 + (double) concepts.size() / conceptsWith.getOrDefault(token.stem(), 1));
        return SoftWords.holds(token.written()) ? 0.3 * rarity : rarity;
    }

    private static Stream<Concept> needs(Vocabulary vocabulary) {
        return vocabulary.needs().stream()
                .map(need -> concept(Kind.NEED, need.code(), Stream.of(need.label(), need.phrase()), need.synonyms()));
    }

    private static Stream<Concept> types(Vocabulary vocabulary) {
        return vocabulary.serviceTypes().stream()
                .map(type -> concept(Kind.TYPE, type.code(), Stream.of(type.name()), type.synonyms()));
    }

    private static Stream<Concept> conditions(Vocabulary vocabulary) {
        return vocabulary.conditions().stream()
                .map(condition ->
                        concept(Kind.CONDITION, condition.code(), Stream.of(condition.name()), condition.synonyms()));
    }

    private static Concept concept(Kind kind, String code, Stream<String> names, List<String> synonyms) {
        return new Concept(
                kind,
                code,
                Stream.concat(names, synonyms.stream())
                        .map(Phrase::of)
                        .filter(phrase -> !phrase.tokens().isEmpty())
                        .distinct()
                        .toList());
    }
}
