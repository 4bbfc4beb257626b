package org.meshwork.commissioning;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.statistics.distribution.BinomialDistribution;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.ConcurrentReferenceHashMap;

/** Organisations that help the same people and do not talk, from published figures only. */
@Component
public class FaultLines {

    private static final double FALSE_ALARMS = 0.05;
    private static final Comparator<Pair> WORST_FIRST = Comparator.comparing((Pair pair) -> pair.isFaultLine() ? 0 : 1)
            .thenComparing(pair -> pair.line()
                    .coverage()
                    .shown()
                    .map(share -> (double) share.part() / share.whole())
                    .orElse(2.0))
            .thenComparing(pair -> -pair.line().people())
            .thenComparing(pair -> pair.line().one().name())
            .thenComparing(pair -> pair.line().other().name());

    private final FaultLineStore lines;
    private final ReleaseStore releases;

    /** What was worked out before: a release never changes. Given up when memory is short. */
    private final Map<Asked, Ranked> kept = new ConcurrentReferenceHashMap<>();

    FaultLines(FaultLineStore lines, ReleaseStore releases) {
        this.lines = lines;
        this.releases = releases;
    }

    /** @param isFaultLine whether less is joined up between the two than chance would explain */
    public record Pair(FaultLine line, boolean isFaultLine) {}

    /**
     * @param everywhere share of all known handovers of the whole that are joined up, which each pair is compared with
     * @param pairs fault lines first, then by how little is joined up; those of which that is hidden last, by people
     */
    public record Ranked(Published<Share> everywhere, List<Pair> pairs) {

        public Ranked {
            pairs = List.copyOf(pairs);
        }
    }

    private record Asked(Release release, String whole) {}

    /** @param whole code of the whole area */
    @Transactional(readOnly = true)
    public Ranked rank(Release release, String whole) {
        return kept.computeIfAbsent(
                new Asked(release, whole),
                asked -> rank(releases.figure(release, whole).coverage(), lines.read(release.month(), whole)));
    }

    static Ranked rank(Published<Share> everywhere, List<FaultLine> published) {
        var standsOut = standsOut(everywhere, published);
        return new Ranked(
                everywhere,
                published.stream()
                        .map(line -> new Pair(line, standsOut.contains(line.key())))
                        .sorted(WORST_FIRST)
                        .toList());
    }

    /** Two-sided, from the exact binomial, false alarms kept down over all pairs; only those below the whole. */
    private static Set<String> standsOut(Published<Share> everywhere, List<FaultLine> published) {
        var all = everywhere.shown();
        if (all.isEmpty()
                || all.get().part() == 0
                || all.get().part() == all.get().whole()) {
            return Set.of();
        }
        var usual = (double) all.get().part() / all.get().whole();
        var chances = new HashMap<String, Double>();
        for (var line : published) {
            line.coverage().shown().ifPresent(share -> chances.put(line.key(), chance(share, usual)));
        }
        var below = published.stream()
                .filter(line -> line.coverage()
                        .shown()
                        .filter(share -> (double) share.part() / share.whole() < usual)
                        .isPresent())
                .collect(toMap(FaultLine::key, line -> line));
        var controlled = FalseDiscovery.controlled(Map.copyOf(chances), FALSE_ALARMS);
        return controlled.stream().filter(below::containsKey).collect(toUnmodifiableSet());
    }

    private static double chance(Share share, double usual) {
        var binomial = BinomialDistribution.of(share.whole(), usual);
        var low = binomial.cumulativeProbability(share.part());
        var high = 1 - binomial.cumulativeProbability(share.part() - 1);
        return Math.min(1, 2 * Math.min(low, high));
    }
}
