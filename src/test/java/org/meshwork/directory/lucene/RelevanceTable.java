package org.meshwork.directory.lucene;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.meshwork.directory.lucene.JudgedSearches.Outcome;

/** How good the answers are, by kind of search, part by part of what finds them, beside the plainest that there is. */
final class RelevanceTable {

    private static final long SEED = 20_261_010;
    private static final int RESAMPLES = 1_000;

    static final List<String> KINDS = List.of("need", "keyword", "misspelt", "name", "constrained");

    private final Map<String, List<Outcome>> rows = new LinkedHashMap<>();

    RelevanceTable(JudgedSearches judged) {
        try {
            rows.put("plain BM25, English, name^4", PlainBm25.outcomes(judged));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var parts = EnumSet.noneOf(Part.class);
        rows.put("text", judged.outcomes(Set.copyOf(parts)));
        for (var part : Part.values()) {
            parts.add(part);
            rows.put("+ " + part.name().toLowerCase(Locale.ROOT), judged.outcomes(Set.copyOf(parts)));
        }
        RememberedMeaning.shared().keep();
    }

    /** With everything that there is. */
    List<Outcome> best() {
        return rows.get("+ intents");
    }

    List<Outcome> plain() {
        return rows.get("plain BM25, English, name^4");
    }

    static double ndcg(List<Outcome> outcomes) {
        return outcomes.stream().mapToDouble(Outcome::ndcg).average().orElse(0);
    }

    static double withinThree(List<Outcome> outcomes) {
        return outcomes.stream()
                .mapToDouble(one -> one.withinThree() ? 1 : 0)
                .average()
                .orElse(0);
    }

    static List<Outcome> of(String kind, List<Outcome> outcomes) {
        return outcomes.stream().filter(one -> one.judged().kind().equals(kind)).toList();
    }

    @Override
    public String toString() {
        return "nDCG@10 (95% interval by resampling), within three, share without a result; nDCG@10 by kind\n"
                + rows.entrySet().stream()
                        .map(row -> String.format(Locale.ROOT, "%-28s %s", row.getKey(), numbers(row.getValue())))
                        .collect(joining("\n"));
    }

    private static String numbers(List<Outcome> outcomes) {
        var interval = interval(outcomes);
        var all = String.format(
                Locale.ROOT,
                "%.3f (%.2f–%.2f)  %.2f  %.0f%%",
                ndcg(outcomes),
                interval[0],
                interval[1],
                withinThree(outcomes),
                100.0 * outcomes.stream().filter(one -> one.all() == 0).count() / outcomes.size());
        return Stream.concat(
                        Stream.of(all),
                        KINDS.stream()
                                .filter(kind -> !of(kind, outcomes).isEmpty())
                                .map(kind -> String.format(
                                        Locale.ROOT,
                                        "%s %.2f/%.2f",
                                        kind,
                                        ndcg(of(kind, outcomes)),
                                        withinThree(of(kind, outcomes)))))
                .collect(joining("  "));
    }

    private static double[] interval(List<Outcome> outcomes) {
        var random = new Random(SEED);
        var means = IntStream.range(0, RESAMPLES)
                .mapToDouble(sample -> random.ints(outcomes.size(), 0, outcomes.size())
                        .mapToDouble(i -> outcomes.get(i).ndcg())
                        .average()
                        .orElse(0))
                .sorted()
                .toArray();
        return new double[] {means[RESAMPLES / 40], means[RESAMPLES - RESAMPLES / 40 - 1]};
    }

    /** The worst answers first. */
    String worst(int most) {
        return best().stream()
                .sorted((one, other) -> Double.compare(one.ndcg(), other.ndcg()))
                .limit(most)
                .map(one -> String.format(
                        Locale.ROOT,
                        "%s %.2f %s",
                        one.judged().id(),
                        one.ndcg(),
                        one.judged().kind()))
                .collect(joining(", "));
    }
}
