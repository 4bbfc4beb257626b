package org.meshwork.commissioning;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
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
    private static final Comparator<Pair> WORST_FIRST = Comparator.comparingInt(
                    (Pair pair) -> pair.isFaultLine() ? 0 : 1)
            .thenComparingDouble(FaultLines::joined)
            .thenComparingInt(pair -> -pair.line().people())
            .thenComparing(pair -> pair.line().one().name())
            .thenComparing(pair -> pair.line().other().name());

    /** More than any share that can be shown. */
    private static final double HIDDEN = 2;

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

    private static double joined(Pair pair) {
        return pair.line().coverage() instanceof Published.Shown(Share(var part, var whole))
                ? (double) part / whole
                : HIDDEN;
    }

    /** Two-sided, from the exact binomial, false alarms kept down over all pairs; only those below the whole. */
    private static Set<String> standsOut(Published<Share> everywhere, List<FaultLine> published) {
        if (!(everywhere instanceof Published.Shown(Share(var part, var whole))) || part == 0 || part == whole) {
            return Set.of();
        }
        var usual = (double) part / whole;
        // Rounded, many pairs have the same share.
        var known = new HashMap<Share, Double>();
        var chances = new HashMap<String, Double>();
        var below = new HashSet<String>();
        for (var line : published) {
            if (line.coverage() instanceof Published.Shown(var share)) {
                chances.put(line.key(), known.computeIfAbsent(share, one -> chance(one, usual)));
                if ((double) share.part() / share.whole() < usual) {
                    below.add(line.key());
                }
            }
        }
        below.retainAll(FalseDiscovery.controlled(chances, FALSE_ALARMS));
        return below;
    }

    private static double chance(Share share, double usual) {
        var binomial = BinomialDistribution.of(share.whole(), usual);
        var low = binomial.cumulativeProbability(share.part());
        var high = 1 - binomial.cumulativeProbability(share.part() - 1);
        return Math.min(1, 2 * Math.min(low, high));
    }
}
