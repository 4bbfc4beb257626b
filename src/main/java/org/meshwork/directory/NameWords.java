package org.meshwork.directory;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** The words of a name that can tell it from another. */
final class NameWords {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern APOSTROPHES = Pattern.compile("['’`]");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final int SHORTEST_MISSPELT = 6;

    private static final Set<String> EMPTY = Set.of(
            "the",
            "a",
            "an",
            "and",
            "of",
            "for",
            "in",
            "at",
            "on",
            "to",
            "with",
            "by",
            "ltd",
            "limited",
            "cic",
            "cio",
            "plc",
            "llp",
            "inc",
            "co",
            "company",
            "registered",
            "charity");

    /** So many services bear them that they tell nobody which. */
    private static final Set<String> COMMON = Set.of(
            "service",
            "centre",
            "center",
            "group",
            "club",
            "support",
            "help",
            "advice",
            "project",
            "scheme",
            "community",
            "local",
            "team",
            "clinic",
            "trust",
            "association",
            "society",
            "organisation",
            "programme",
            "hub",
            "network",
            "session",
            "class",
            "practice",
            "surgery",
            "medical",
            "health",
            "care",
            "lunch",
            "coffee",
            "morning",
            "library",
            "pharmacy",
            "chemist",
            "home",
            "line",
            "helpline",
            "information");

    private NameWords() {}

    /** In the order of the name, each once. */
    static Set<String> of(String name) {
        var plain = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        var words = new LinkedHashSet<String>();
        Arrays.stream(BETWEEN.split(APOSTROPHES.matcher(plain).replaceAll("")))
                .filter(word -> !word.isEmpty() && !EMPTY.contains(word))
                .map(NameWords::single)
                .forEach(words::add);
        return words;
    }

    static boolean isCommon(String word) {
        return COMMON.contains(word);
    }

    static Set<String> telling(Set<String> words) {
        var telling = new LinkedHashSet<>(words);
        telling.removeAll(COMMON);
        return telling;
    }

    /** Those of {@code words} that are not among {@code others}, a slip of one letter forgiven. */
    static Set<String> without(Set<String> words, Set<String> others) {
        var left = new LinkedHashSet<String>();
        for (var word : words) {
            if (!others.contains(word) && others.stream().noneMatch(other -> isSlip(word, other))) {
                left.add(word);
            }
        }
        return left;
    }

    static String joined(Set<String> words) {
        return String.join(" ", List.copyOf(words).stream().sorted().toList());
    }

    private static String single(String word) {
        return word.length() > 3 && word.endsWith("s") && !word.endsWith("ss")
                ? word.substring(0, word.length() - 1)
                : word;
    }

    /** One letter more, less or other; never where that may be another word, or in a number. */
    private static boolean isSlip(String one, String other) {
        var shorter = one.length() <= other.length() ? one : other;
        var longer = shorter.equals(one) ? other : one;
        if (shorter.length() < SHORTEST_MISSPELT
                || longer.length() - shorter.length() > 1
                || shorter.charAt(0) != longer.charAt(0)) {
            return false;
        }
        var at = 0;
        while (at < shorter.length() && shorter.charAt(at) == longer.charAt(at)) {
            at++;
        }
        var rest = shorter.length() == longer.length() ? at + 1 : at;
        return shorter.substring(Math.min(rest, shorter.length()))
                        .equals(longer.substring(Math.min(at + 1, longer.length())))
                && one.chars().noneMatch(Character::isDigit);
    }
}
