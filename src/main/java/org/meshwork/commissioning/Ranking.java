package org.meshwork.commissioning;

import static java.util.stream.Collectors.toMap;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.meshwork.commissioning.Hotspot.SeamCoverage;
import org.meshwork.commissioning.Hotspot.Verdict;
import org.meshwork.commissioning.Hotspots.Question;
import org.meshwork.places.Area;
import org.meshwork.shared.Seam;

/**
 * All areas of one level by one indicator.
 *
 * @param whole what they are parts of, by the same indicator; its verdict says nothing
 * @param areas worst first, of equally bad ones that with more people; then those of which there is nothing to say, then the
 *     suppressed, both by name
 */
public record Ranking(Release release, Question question, Hotspot whole, List<Hotspot> areas) {

    private static final double FALSE_ALARMS = 0.05;

    public Ranking {
        areas = List.copyOf(areas);
    }

    /** @param figures by code of the area; where one is missing, nobody was counted */
    static Ranking of(Release release, Question question, Area whole, List<Area> parts, Map<String, Figure> figures) {
        var indicator = question.indicator();
        var verdicts = verdicts(indicator, parts, figures);
        return new Ranking(
                release,
                question,
                hotspot(whole, indicator, figureOf(whole, figures), Verdict.CANNOT_SAY),
                parts.stream()
                        .map(area -> hotspot(
                                area,
                                indicator,
                                figureOf(area, figures),
                                verdicts.getOrDefault(area.code(), Verdict.CANNOT_SAY)))
                        .sorted(worstFirst(indicator))
                        .toList());
    }

    private static Map<String, Verdict> verdicts(Indicator indicator, List<Area> areas, Map<String, Figure> figures) {
        var values = new TreeMap<String, Double>();
        areas.forEach(area -> value(indicator, figureOf(area, figures))
                .shown()
                .ifPresent(share -> values.put(area.code(), (double) share.percent())));
        var scores = GetisOrd.star(values, areas.stream().collect(toMap(Area::code, Area::neighbours)));
        var chances = new HashMap<String, Double>();
        scores.forEach((code, score) -> chances.put(code, NormalTail.bothSides(score)));
        var standOut = FalseDiscovery.controlled(chances, FALSE_ALARMS);
        var verdicts = new HashMap<String, Verdict>();
        scores.forEach((code, score) ->
                verdicts.put(code, standOut.contains(code) ? outstanding(indicator, score) : Verdict.ORDINARY));
        return verdicts;
    }

    private static Verdict outstanding(Indicator indicator, double score) {
        return score > 0 == indicator.isBetterHigh() ? Verdict.BETTER : Verdict.HOT;
    }

    private static Hotspot hotspot(Area area, Indicator indicator, Figure figure, Verdict verdict) {
        return new Hotspot(
                area,
                figure.people(),
                value(indicator, figure),
                figure.unknown(),
                verdict,
                Arrays.stream(Seam.values())
                        .map(seam -> new SeamCoverage(seam, figure.seam(seam)))
                        .toList());
    }

    private static Figure figureOf(Area area, Map<String, Figure> figures) {
        var figure = figures.get(area.code());
        return figure == null ? Figure.ofNobody(area.code()) : figure;
    }

    private static Published<Share> value(Indicator indicator, Figure figure) {
        return switch (indicator) {
            case Indicator.HandoverCoverage() -> figure.coverage();
            case Indicator.FindingRate(var rule) -> figure.rule(rule.id());
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
