package org.meshwork.commissioning;

import static java.util.stream.Collectors.toMap;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.meshwork.commissioning.Hotspot.SeamCoverage;
import org.meshwork.commissioning.Hotspot.Verdict;
import org.meshwork.places.Area;
import org.meshwork.places.Places;
import org.meshwork.shared.Seam;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Where care comes apart, from published figures only. */
@Component
public class Hotspots {

    private static final double FALSE_ALARMS = 0.05;

    private final ReleaseStore releases;
    private final Places places;

    Hotspots(ReleaseStore releases, Places places) {
        this.releases = releases;
        this.places = places;
    }

    /**
     * What a commissioner asks.
     *
     * @param condition only people with this condition; null for everybody
     * @param level of the areas to compare
     * @param whole code of the area that they are parts of
     */
    public record Question(Indicator indicator, @Nullable String condition, Area.Level level, String whole) {}

    /** The largest area that is part of no other; empty where there is no map. */
    public Optional<Area> whole() {
        return places.areas(Area.Level.BOROUGH).stream()
                .max(Comparator.comparingInt(Area::population).thenComparing(Area::code));
    }

    /** Codes of the conditions that one can ask about, in order: those of which the whole area shows something. */
    @Transactional(readOnly = true)
    public List<String> conditions(Release release, String whole) {
        return releases.conditions(release.month(), whole);
    }

    /** @throws IllegalArgumentException where the question is about a whole that is not on the map */
    @Transactional(readOnly = true)
    public Ranking rank(Release release, Question question) {
        var whole = places.area(question.whole())
                .orElseThrow(() -> new IllegalArgumentException("not on the map: " + question.whole()));
        var condition = question.condition() == null ? Figure.EVERYBODY : question.condition();
        var figures = new Figures(condition, releases.figures(release.month(), condition));
        var areas = places.areas(question.level()).stream()
                .filter(area -> isWithin(area, question.whole()))
                .toList();
        var verdicts = verdicts(question.indicator(), areas, figures);
        var hotspots = areas.stream()
                .map(area -> hotspot(area, question.indicator(), figures, verdicts))
                .sorted(worstFirst(question.indicator()))
                .toList();
        return new Ranking(release, question, hotspot(whole, question.indicator(), figures, Map.of()), hotspots);
    }

    private boolean isWithin(Area area, String whole) {
        var parent = area.parent();
        while (parent != null && !parent.equals(whole)) {
            parent = places.area(parent).map(Area::parent).orElse(null);
        }
        return parent != null;
    }

    private static Map<String, Verdict> verdicts(Indicator indicator, List<Area> areas, Figures figures) {
        var values = new TreeMap<String, Double>();
        areas.forEach(area -> figures.value(indicator, area)
                .shown()
                .ifPresent(share -> values.put(area.code(), (double) share.percent())));
        var scores = GetisOrd.star(values, areas.stream().collect(toMap(Area::code, Area::neighbours)));
        var chances = new HashMap<String, Double>();
        scores.forEach((code, score) -> chances.put(code, NormalTail.bothSides(score)));
        var standOut = FalseDiscovery.controlled(chances, FALSE_ALARMS);
        var verdicts = new HashMap<String, Verdict>();
        scores.forEach((code, score) -> verdicts.put(
                code,
                !standOut.contains(code)
                        ? Verdict.ORDINARY
                        : score > 0 == indicator.isBetterHigh() ? Verdict.BETTER : Verdict.HOT));
        return verdicts;
    }

    private static Hotspot hotspot(Area area, Indicator indicator, Figures figures, Map<String, Verdict> verdicts) {
        var figure = figures.of(area);
        return new Hotspot(
                area,
                figure.people(),
                figures.value(indicator, area),
                figure.unknown(),
                verdicts.getOrDefault(area.code(), Verdict.CANNOT_SAY),
                Arrays.stream(Seam.values())
                        .map(seam -> new SeamCoverage(seam, figure.seam(seam)))
                        .toList());
    }

    /** Of equally bad areas the one with more people comes first. */
    private static Comparator<Hotspot> worstFirst(Indicator indicator) {
        var percent = Comparator.<Hotspot>comparingInt(
                spot -> spot.value().shown().map(Share::percent).orElse(0));
        return Comparator.<Hotspot>comparingInt(spot -> place(spot.value()))
                .thenComparing(indicator.isBetterHigh() ? percent : percent.reversed())
                .thenComparing(spot -> -people(spot))
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

    private static int people(Hotspot spot) {
        return spot.value().shown().isPresent() ? spot.people().shown().orElse(0) : 0;
    }

    /** What the release says of one group of people, area by area. */
    private record Figures(String condition, Map<String, Figure> byArea) {

        Figure of(Area area) {
            return byArea.getOrDefault(area.code(), Figure.ofNobody(area.code(), condition));
        }

        Published<Share> value(Indicator indicator, Area area) {
            return switch (indicator) {
                case Indicator.HandoverCoverage() -> of(area).coverage();
                case Indicator.FindingRate(var rule) -> of(area).rule(rule.id());
            };
        }
    }
}
