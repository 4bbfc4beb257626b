package org.meshwork.commissioning;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.meshwork.commissioning.Hotspot.SeamCoverage;
import org.meshwork.commissioning.Hotspot.Verdict;
import org.meshwork.commissioning.Hotspots.Question;
import org.meshwork.places.Area;
import org.meshwork.shared.Seam;

/** All areas of one level by one indicator. It never changes; what more is worked out from it is worked out once. */
public final class Ranking {

    private static final double FALSE_ALARMS = 0.05;
    private static final LocalStatistic OF_THE_WHOLE =
            new LocalStatistic.CannotSay("There is nothing to compare it with.");

    private final Release release;
    private final Question question;
    private final Hotspot whole;
    private final List<Hotspot> areas;
    private volatile @Nullable MoransI likeness;
    private volatile @Nullable Funnel funnel;

    public Ranking(Release release, Question question, Hotspot whole, List<Hotspot> areas) {
        this.release = release;
        this.question = question;
        this.whole = whole;
        this.areas = List.copyOf(areas);
    }

    public Release release() {
        return release;
    }

    public Question question() {
        return question;
    }

    /** What the areas are parts of, by the same indicator; its verdict says nothing. */
    public Hotspot whole() {
        return whole;
    }

    /**
     * Worst first, of equally bad ones that with more people; then those of which there is nothing to say, then the suppressed,
     * both by name.
     */
    public List<Hotspot> areas() {
        return areas;
    }

    /**
     * @param figures by code of the area; where one is missing nobody was counted or, under a filter, too few to say
     */
    static Ranking of(Release release, Question question, Area whole, List<Area> parts, Map<String, Figure> figures) {
        var indicator = question.indicator();
        var values = new TreeMap<String, Double>();
        parts.forEach(area -> value(indicator, figureOf(area, question, figures))
                .shown()
                .ifPresent(share -> values.put(area.code(), (double) share.percent())));
        var scores = LocalStatistic.star(values, question.near().among(parts));
        var outstanding = outstanding(scores);
        return new Ranking(
                release,
                question,
                hotspot(whole, indicator, figureOf(whole, question, figures), Verdict.CANNOT_SAY, OF_THE_WHOLE),
                parts.stream()
                        .map(area -> {
                            var score = scores.getOrDefault(area.code(), OF_THE_WHOLE);
                            return hotspot(
                                    area,
                                    indicator,
                                    figureOf(area, question, figures),
                                    verdict(indicator, score, outstanding.contains(area.code())),
                                    score);
                        })
                        .sorted(worstFirst(indicator))
                        .toList());
    }

    /** Whether like lies beside like over the whole map. */
    public MoransI likeness() {
        var known = likeness;
        if (known == null) {
            known = MoransI.of(percentages(), neighbours());
            likeness = known;
        }
        return known;
    }

    /**
     * A check on the hot spots that takes no distribution for granted: 99,999 permutations, always the same ones.
     *
     * @return by code of the area, the probability of going so far by chance; of those that have a score. It takes a moment
     */
    public Map<String, Double> permuted() {
        return Permutations.chances(percentages(), neighbours());
    }

    /** The areas by how many were counted, with the limits that chance alone would rarely cross. */
    public Funnel funnel() {
        var known = funnel;
        if (known == null) {
            known = drawn();
            funnel = known;
        }
        return known;
    }

    private Funnel drawn() {
        var shares = new HashMap<String, Share>();
        areas.forEach(spot ->
                spot.value().shown().ifPresent(share -> shares.put(spot.area().code(), share)));
        return whole.value()
                .shown()
                .map(all -> Funnel.of(all, shares))
                .orElseGet(() -> new Funnel.CannotSay("There is no figure for all areas together."));
    }

    private Map<String, Double> percentages() {
        var values = new HashMap<String, Double>();
        areas.forEach(spot ->
                spot.value().shown().ifPresent(share -> values.put(spot.area().code(), (double) share.percent())));
        return values;
    }

    private Map<String, List<String>> neighbours() {
        return question.near().among(areas.stream().map(Hotspot::area).toList());
    }

    private static Set<String> outstanding(Map<String, LocalStatistic> scores) {
        var chances = new HashMap<String, Double>();
        scores.forEach((code, score) -> {
            if (score instanceof LocalStatistic.Score(var z, var chance)) {
                chances.put(code, chance);
            }
        });
        return FalseDiscovery.controlled(chances, FALSE_ALARMS);
    }

    private static Verdict verdict(Indicator indicator, LocalStatistic score, boolean standsOut) {
        return switch (score) {
            case LocalStatistic.CannotSay ignored -> Verdict.CANNOT_SAY;
            case LocalStatistic.Score(var z, var chance) -> standsOut ? outstanding(indicator, z) : Verdict.ORDINARY;
        };
    }

    private static Verdict outstanding(Indicator indicator, double score) {
        return score > 0 == indicator.isBetterHigh() ? Verdict.BETTER : Verdict.HOT;
    }

    private static Hotspot hotspot(
            Area area, Indicator indicator, Figure figure, Verdict verdict, LocalStatistic statistic) {
        return new Hotspot(
                area,
                figure.people(),
                value(indicator, figure),
                figure.unknown(),
                verdict,
                statistic,
                Arrays.stream(Seam.values())
                        .map(seam -> new SeamCoverage(seam, figure.seam(seam)))
                        .toList());
    }

    private static Figure figureOf(Area area, Question question, Map<String, Figure> figures) {
        var figure = figures.get(area.code());
        if (figure != null) {
            return figure;
        }
        return question.filter().isEverybody()
                ? Figure.ofNobody(area.code())
                : Figure.hidden(area.code(), question.filter());
    }

    static Published<Share> value(Indicator indicator, Figure figure) {
        return switch (indicator) {
            case Indicator.HandoverCoverage() -> figure.coverage();
            case Indicator.SeamCoverage(var seam) -> figure.seam(seam);
            case Indicator.FindingRate(var rule) -> figure.rule(rule.id());
            case Indicator.MarkShare(var mark) -> figure.rule(mark.id());
        };
    }

    private static Comparator<Hotspot> worstFirst(Indicator indicator) {
        var percent = Comparator.<Hotspot>comparingInt(
                spot -> spot.value().shown().map(Share::percent).orElse(0));
        return Comparator.<Hotspot>comparingInt(spot -> place(spot.value()))
                .thenComparing(indicator.isBetterHigh() ? percent : percent.reversed())
                .thenComparing(spot -> spot.value().shown().isPresent()
                        ? -spot.people().shown().orElse(0)
                        : 0)
                .thenComparing(spot -> spot.area().name())
                .thenComparing(spot -> spot.area().code());
    }

    private static int place(Published<Share> value) {
        return switch (value) {
            case Published.Shown<Share> ignored -> 0;
            case Published.None<Share> ignored -> 1;
            case Published.Suppressed<Share> ignored -> 2;
        };
    }
}
