package org.meshwork.directory.lucene;

import static java.util.stream.Collectors.groupingBy;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.meshwork.directory.lucene.Analysis.Token;
import org.meshwork.shared.SeedTable;

/** What people shorten, and what it is short for: "wi" asks for the women's institute, and the other way round. */
final class Acronyms {

    private static final Acronyms SHIPPED = new Acronyms(
            SeedTable.read("reference/acronyms.csv", row -> new Entry(row.text("short"), row.text("full"))));

    private final Map<String, List<Entry>> byShort;
    private final Map<String, List<Entry>> byFirstStem;

    private Acronyms(List<Entry> entries) {
        byShort = entries.stream().collect(groupingBy(Entry::shortened));
        byFirstStem = entries.stream()
                .collect(groupingBy(entry -> entry.full().getFirst().stem()));
    }

    static Acronyms shipped() {
        return SHIPPED;
    }

    /** @param full its words, without the frame: two or more */
    record Entry(String shortened, List<Token> full) {

        Entry(String shortened, String full) {
            this(
                    shortened,
                    Analysis.tokens(full).stream()
                            .filter(token -> !token.isFrame())
                            .toList());
        }

        private boolean standsAt(int from, List<Token> words) {
            return from + full.size() <= words.size()
                    && IntStream.range(0, full.size())
                            .allMatch(i -> full.get(i)
                                    .stem()
                                    .equals(words.get(from + i).stem()));
        }
    }

    boolean knows(String written) {
        return byShort.containsKey(written);
    }

    /** What the word is short for, each in its words. */
    Stream<List<Token>> spelledOut(String written) {
        return byShort.getOrDefault(written, List.of()).stream().map(Entry::full);
    }

    /** What people call for short what these words spell out, the one at this place among them. */
    Stream<String> shortFor(List<Token> words, int index) {
        return IntStream.rangeClosed(0, index)
                .boxed()
                .flatMap(from -> byFirstStem.getOrDefault(words.get(from).stem(), List.of()).stream()
                        .filter(entry -> index < from + entry.full().size() && entry.standsAt(from, words))
                        .map(Entry::shortened));
    }
}
