package org.meshwork.exchange.words;

import static java.util.stream.Collectors.groupingBy;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.meshwork.shared.SeedTable;
import org.meshwork.shared.Vocabulary;

/** Terms of vocabularies that others use, and what they mean in ours. */
final class Crosswalk {

    /** A feed that names its vocabulary as we know it. */
    private static final double KNOWN = 0.95;

    /** Only the words of a term are known. They may mean something else in a vocabulary that we do not know. */
    private static final double SAME_WORDS = 0.8;

    private final List<Row> rows;
    private final Map<String, Row> byCode = new HashMap<>();
    private final Map<String, List<Row>> byLabel;
    private final Map<String, Meaning> ours = new HashMap<>();

    /** One row of {@code crosswalk.csv}. */
    record Row(String vocabulary, String code, String label, List<String> types, List<String> needs) {}

    /** @param words the term's own */
    record Meaning(List<String> types, List<String> needs, double confidence, String words) {}

    private Crosswalk(List<Row> rows) {
        this.rows = rows;
        this.byLabel = rows.stream().collect(groupingBy(row -> plain(row.label())));
        rows.stream().filter(row -> !row.code().isEmpty()).forEach(row -> {
            if (byCode.put(key(row.vocabulary(), row.code()), row) != null) {
                throw new IllegalArgumentException("a term that is there twice: " + row);
            }
        });
        Vocabulary.shipped().needs().forEach(need -> {
            var meaning = new Meaning(List.of(), List.of(need.code()), 1, need.label());
            ours.put(plain(need.code()), meaning);
            ours.put(plain(need.label()), meaning);
        });
        Vocabulary.shipped().serviceTypes().forEach(type -> {
            var meaning = new Meaning(List.of(type.code()), List.of(), 1, type.name());
            ours.put(plain(type.code()), meaning);
            ours.put(plain(type.name()), meaning);
        });
    }

    static Crosswalk shipped() {
        return new Crosswalk(SeedTable.read(
                Tables.path(Tables.CROSSWALK),
                row -> new Row(
                        row.text("vocabulary"),
                        row.text("code"),
                        row.text("label"),
                        row.list("types"),
                        row.list("needs"))));
    }

    List<Row> rows() {
        return rows;
    }

    Optional<Meaning> of(Term term) {
        var vocabulary = vocabulary(term.vocabulary());
        return Optional.ofNullable(vocabulary.isEmpty() ? null : byCode.get(key(vocabulary, lastPart(term.code()))))
                .filter(row -> isSameThing(row.label(), term.label()))
                .map(row -> meaning(List.of(row), KNOWN))
                .or(() -> byLabel(vocabulary, term.label()))
                .or(() -> ours(term))
                .or(() -> byLabel(term.label()));
    }

    private Optional<Meaning> ours(Term term) {
        return Stream.of(term.label(), term.code())
                .map(Crosswalk::plain)
                .filter(ours::containsKey)
                .map(ours::get)
                .findFirst();
    }

    private Optional<Meaning> byLabel(String vocabulary, String label) {
        var rows = labelled(label).stream()
                .filter(row -> row.vocabulary().equals(vocabulary))
                .toList();
        return rows.isEmpty() ? Optional.empty() : Optional.of(meaning(rows, KNOWN));
    }

    private Optional<Meaning> byLabel(String label) {
        var rows = labelled(label);
        return rows.isEmpty() ? Optional.empty() : Optional.of(meaning(rows, SAME_WORDS));
    }

    private List<Row> labelled(String label) {
        return byLabel.getOrDefault(plain(label), List.of());
    }

    /** Vocabularies that share a label may not mean the same: only what all of them say is taken. */
    private static Meaning meaning(List<Row> rows, double confidence) {
        return new Meaning(
                shared(rows.stream().map(Row::types).toList()),
                shared(rows.stream().map(Row::needs).toList()),
                confidence,
                rows.getFirst().label());
    }

    private static List<String> shared(List<List<String>> codes) {
        return codes.getFirst().stream()
                .filter(code -> codes.stream().allMatch(others -> others.contains(code)))
                .toList();
    }

    /** Ids are given anew and labels reworded: an id counts unless its label has nothing to do with ours. */
    private static boolean isSameThing(String ours, String theirs) {
        if (theirs.isBlank()) {
            return true;
        }
        Set<String> shared = new HashSet<>(Arrays.asList(plain(ours).split(" ")));
        shared.retainAll(Arrays.asList(plain(theirs).split(" ")));
        shared.remove("and");
        return !shared.isEmpty();
    }

    /** Which of ours a feed means; empty where we do not know it. */
    private static String vocabulary(String name) {
        var letters = name.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
        if (letters.contains("eligibility")) {
            return "open-eligibility";
        }
        if (letters.contains("esdservice") || letters.contains("esdorguk") && letters.contains("service")) {
            return "esd-services";
        }
        if (letters.contains("familyhub") || letters.startsWith("dfe")) {
            return "dfe-family-hubs";
        }
        return letters.contains("ukcat") || letters.contains("charityclassification") ? "ukcat" : "";
    }

    private static String lastPart(String code) {
        return code.strip().replaceFirst(".*[/:#]", "");
    }

    private static String key(String vocabulary, String code) {
        return vocabulary + ' ' + code.toLowerCase(Locale.ROOT);
    }

    /** Words without marks or plurals. */
    private static String plain(String label) {
        return String.join(" ", Words.stems(label));
    }
}
