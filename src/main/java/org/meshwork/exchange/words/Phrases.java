package org.meshwork.exchange.words;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds many phrases in one walk over a text.
 *
 * <p>A phrase is words; plurals are folded. {@code smok*} is any word that begins so, {@code (stop/quit/)} one of these words
 * or none, {@code ..} up to three words in between.
 */
final class Phrases {

    private static final int WIDEST_GAP = 3;
    private static final int SHORTEST_BEGINNING = 3;
    private static final Pattern CHOICE = Pattern.compile("\\(([^()]*)\\)");
    private static final String GAP = "..";

    private final Node root = new Node();
    private int size;

    /** @param phrase its number, as {@link #add} gave it */
    record Hit(int phrase, int first, int last) {}

    private static final class Node {
        private final Map<String, Node> words = new HashMap<>();
        /** By the first three letters, then whole beginnings. */
        private final Map<String, Map<String, Node>> beginnings = new HashMap<>();

        private @Nullable Node gap;
        private final List<Integer> ends = new ArrayList<>();

        Node gap() {
            var there = gap;
            if (there == null) {
                there = new Node();
                gap = there;
            }
            return there;
        }
    }

    /** Its number. */
    int add(String phrase) {
        var number = size++;
        for (var plain : withoutChoices(phrase)) {
            end(plain).ends.add(number);
        }
        return number;
    }

    List<Hit> in(Words words) {
        var hits = new ArrayList<Hit>();
        for (var i = 0; i < words.size(); i++) {
            find(root, words, i, i, 0, hits);
        }
        return hits;
    }

    private static void find(Node node, Words words, int first, int at, int skipped, List<Hit> hits) {
        if (at >= words.size() || words.clause(at) != words.clause(first)) {
            return;
        }
        var stem = words.stem(at);
        var next = node.words.get(stem);
        if (next != null) {
            follow(next, words, first, at, hits);
        }
        if (!node.beginnings.isEmpty() && stem.length() >= SHORTEST_BEGINNING) {
            node.beginnings
                    .getOrDefault(stem.substring(0, SHORTEST_BEGINNING), Map.of())
                    .forEach((beginning, then) -> {
                        if (stem.startsWith(beginning)) {
                            follow(then, words, first, at, hits);
                        }
                    });
        }
        if (skipped > 0 && skipped <= WIDEST_GAP) {
            find(node, words, first, at + 1, skipped + 1, hits);
        }
    }

    private static void follow(Node node, Words words, int first, int at, List<Hit> hits) {
        node.ends.forEach(phrase -> hits.add(new Hit(phrase, first, at)));
        find(node, words, first, at + 1, 0, hits);
        if (node.gap != null) {
            find(node.gap, words, first, at + 1, 1, hits);
        }
    }

    private Node end(String phrase) {
        var node = root;
        for (var part : phrase.split(" ")) {
            if (part.equals(GAP)) {
                node = node.gap();
            } else if (part.endsWith("*")) {
                node = beginning(node, part.substring(0, part.length() - 1), phrase);
            } else {
                for (var stem : Words.stems(part)) {
                    node = node.words.computeIfAbsent(stem, _ -> new Node());
                }
            }
        }
        if (node == root) {
            throw new IllegalArgumentException("a phrase without words: " + phrase);
        }
        return node;
    }

    private static Node beginning(Node node, String letters, String phrase) {
        if (letters.length() < SHORTEST_BEGINNING) {
            throw new IllegalArgumentException("too short a beginning of a word: " + phrase);
        }
        return node.beginnings
                .computeIfAbsent(letters.substring(0, SHORTEST_BEGINNING), _ -> new HashMap<>())
                .computeIfAbsent(letters, _ -> new Node());
    }

    private static List<String> withoutChoices(String phrase) {
        var choice = CHOICE.matcher(phrase);
        if (!choice.find()) {
            return List.of(phrase.strip().replaceAll("\\s+", " "));
        }
        var all = new ArrayList<String>();
        for (var one : choice.group(1).split("/", -1)) {
            all.addAll(withoutChoices(phrase.substring(0, choice.start()) + one + phrase.substring(choice.end())));
        }
        return all;
    }
}
