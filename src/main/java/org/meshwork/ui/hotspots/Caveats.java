package org.meshwork.ui.hotspots;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.meshwork.commissioning.Hotspot;
import org.meshwork.commissioning.LocalStatistic;
import org.meshwork.commissioning.Published;
import org.meshwork.commissioning.Ranking;
import org.meshwork.places.Area;
import org.meshwork.places.Outlines;

/** What a map cannot show, and why: a sentence each, where there is something to say. */
final class Caveats {

    private Caveats() {}

    static List<String> of(Ranking ranking) {
        var outlines = Outlines.of(ranking.areas().stream().map(Hotspot::area).toList());
        var levels = Words.levels(ranking.question().level()).toLowerCase(Locale.UK);
        var whole = ranking.whole().area().name();
        if (ranking.areas().isEmpty()) {
            return List.of(
                    "There are no %s of %s on the map, so nothing can be set side by side.".formatted(levels, whole));
        }
        return Stream.of(
                        nothing(ranking, levels),
                        noScore(ranking),
                        said(
                                ranking,
                                spot -> spot.area().outline().isEmpty(),
                                "The borders of %,d of %,d %s are not known: the map leaves them out, the table has them all."),
                        said(
                                ranking,
                                spot -> liesOnAnother(spot.area(), outlines),
                                "%,d of %,d %s lie on top of another on the map, so colours cover each other: the table has "
                                        + "them all. Whoever keeps the map should load the borders of one year only."),
                        said(
                                ranking,
                                spot -> spot.area().population() == 0,
                                "The census counts nobody in %,d of %,d %s: either nobody lives there, or the census "
                                        + "figures are of another year than the borders."))
                .flatMap(Optional::stream)
                .toList();
    }

    /** @param sentence with how many areas it is so of, how many there are, and what they are called */
    private static Optional<String> said(Ranking ranking, Predicate<Hotspot> isSo, String sentence) {
        var count = ranking.areas().stream().filter(isSo).count();
        return count == 0
                ? Optional.empty()
                : Optional.of(sentence.formatted(
                        count,
                        ranking.areas().size(),
                        Words.levels(ranking.question().level()).toLowerCase(Locale.UK)));
    }

    /** Whether its middle, which lies in it, lies in another of them too. */
    private static boolean liesOnAnother(Area area, Outlines all) {
        return !area.outline().isEmpty()
                && all.around(area.centre()).stream()
                        .anyMatch(other -> !other.code().equals(area.code()));
    }

    private static Optional<String> nothing(Ranking ranking, String levels) {
        if (ranking.areas().stream().anyMatch(spot -> spot.value().shown().isPresent())) {
            return Optional.empty();
        }
        var hidden = ranking.areas().stream().anyMatch(spot -> spot.value() instanceof Published.Suppressed<?>);
        var who = ranking.question().condition() == null && ranking.question().age() == null
                ? "the people counted"
                : "people like that";
        return Optional.of(
                hidden
                        ? "Of none of these %s is there a figure that can be shown: too few of %s in each."
                                .formatted(levels, who)
                        : "Of none of these %s is there a figure: nobody was counted, or nothing is known of what was asked."
                                .formatted(levels));
    }

    private static Optional<String> noScore(Ranking ranking) {
        var shown = ranking.areas().stream()
                .filter(spot -> spot.value().shown().isPresent())
                .toList();
        if (shown.isEmpty() || shown.stream().anyMatch(spot -> spot.statistic() instanceof LocalStatistic.Score)) {
            return Optional.empty();
        }
        return shown.stream().map(Caveats::why).findFirst().map(why -> "No area can be called a hot spot. " + why);
    }

    /** Why it cannot be said whether an area is a hot spot; empty where it can. */
    static String why(Hotspot spot) {
        return switch (spot.statistic()) {
            case LocalStatistic.Score ignored -> "";
            case LocalStatistic.CannotSay(var why) -> why;
        };
    }
}
