package org.meshwork.ui.hotspots;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.meshwork.commissioning.Hotspot;
import org.meshwork.commissioning.Hotspot.Verdict;
import org.meshwork.commissioning.LocalStatistic;
import org.meshwork.commissioning.MoransI;
import org.meshwork.commissioning.Ranking;

/**
 * For whoever wants to know how much a map bears: which areas count as near, whether like lies beside like over the whole of
 * it, and on request its hot spots again without the normal distribution.
 */
final class HowSure extends NativeDetails {

    private static final double RARE = 0.05;

    private final Choice near;
    private final Paragraph likeness = new Paragraph();
    private final Div checked = new Div();
    private @Nullable Ranking shown;

    HowSure(Consumer<Near> chosen) {
        super("How sure is this map?");
        near = new Choice(
                "Areas count as near where they", key -> Near.called(key).ifPresent(chosen));
        checked.getElement().setAttribute("aria-live", "polite");
        var check = new NativeButton("Shuffle the figures 99,999 times", pressed -> check());
        check.addClassName("mw-button");
        var content = new Div(near, likeness, check, checked);
        content.addClassName("mw-stack");
        setContent(content);
        addClassName("hs-how-sure");
    }

    void show(Ranking ranking, Near chosen) {
        near.offer(Near.labels(), chosen.key());
        likeness.setText(words(ranking.likeness()));
        checked.removeAll();
        shown = ranking;
    }

    private void check() {
        checked.removeAll();
        if (shown != null) {
            check(shown);
        }
    }

    private void check(Ranking ranking) {
        var chances = ranking.permuted();
        var standOut = ranking.areas().stream()
                .filter(spot -> spot.verdict() == Verdict.HOT || spot.verdict() == Verdict.BETTER)
                .toList();
        if (standOut.isEmpty()) {
            checked.add(new Paragraph("No area stands out on this map, so there is nothing to check."));
            return;
        }
        checked.add(new Paragraph(
                "How often the figures of all other areas, dealt out again by chance, go as far as here:"));
        var sheet = new Sheet("Areas that stand out", "Area", "What the map says", "By the formula", "By shuffling")
                .numbers(2, 3);
        standOut.forEach(spot -> sheet.row(
                new Span(spot.area().name()),
                new Span(Words.briefly(spot.verdict(), false)),
                new Span(byFormula(spot)),
                new Span(often(chances.getOrDefault(spot.area().code(), 1.0)))));
        checked.add(sheet);
    }

    private static String byFormula(Hotspot spot) {
        return spot.statistic() instanceof LocalStatistic.Score(var z, var chance) ? often(chance) : "–";
    }

    private static String often(double chance) {
        return chance <= 0.000_01 ? "1 in 100,000 or less" : "1 in %,d".formatted(Math.round(1 / chance));
    }

    static String words(MoransI likeness) {
        return switch (likeness) {
            case MoransI.CannotSay(var why) -> "Whether like lies beside like cannot be said. " + why;
            case MoransI.Found found -> {
                var words = found.chance() > RARE
                        ? "Over the whole map, areas are about as like their neighbours as chance would have it"
                        : found.i() > found.expected()
                                ? "Over the whole map like lies beside like, more than chance explains"
                                : "Over the whole map unlike lies beside unlike, more than chance explains";
                yield "%s: Moran’s I is %.2f, by chance it would be %.2f (z %.1f)."
                        .formatted(words, found.i(), found.expected(), found.z())
                        .replace('-', '−');
            }
        };
    }
}
