package org.meshwork.ui.hotspots;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.meshwork.commissioning.Funnel;
import org.meshwork.commissioning.Hotspot;
import org.meshwork.commissioning.Hotspots.RuleShare;
import org.meshwork.commissioning.Indicator;
import org.meshwork.commissioning.Ranking;
import org.meshwork.places.Area;

/**
 * What is to be said of the selected area, what drives it, and the ways up to what it is part of and down into it; nothing
 * where none is selected. Read aloud when it changes.
 */
final class SelectedArea extends Div {

    static final int MOST = 3;

    private final Runnable leave;

    SelectedArea(Runnable leave) {
        this.leave = leave;
        addClassName("hs-selected");
        getElement().setAttribute("aria-live", "polite");
    }

    /** @param findings of the selected area, most frequent first @param above what it is part of */
    void show(
            Ranking ranking,
            Address address,
            Optional<Hotspot> selected,
            List<RuleShare> findings,
            Optional<Area> above) {
        removeAll();
        selected.ifPresent(spot -> {
            var back = new NativeButton("Show all of " + ranking.whole().area().name(), pressed -> leave.run());
            back.addClassName("mw-link");
            var card = new Div(
                    new H2(spot.area().name()),
                    new Paragraph(Words.about(spot, ranking.question().indicator())),
                    new Paragraph(Words.verdict(spot.verdict()) + ". " + Caveats.why(spot) + " " + Words.range(spot)));
            alone(ranking, spot)
                    .ifPresent(words -> card.add(new Paragraph(
                            new Span("By itself: " + words + ". "),
                            new Anchor(address.on(Pages.FUNNEL), "Funnel plot"))));
            if (!findings.isEmpty()) {
                card.add(new Paragraph("Found most often here, in everybody counted:"), list(findings, address));
            }
            card.add(ways(spot.area(), address, above), back);
            card.addClassName("mw-card");
            add(card);
        });
    }

    /** What the funnel says of the area without its neighbours; empty where it is not in it. */
    private static Optional<String> alone(Ranking ranking, Hotspot spot) {
        return switch (ranking.funnel()) {
            case Funnel.CannotSay ignored -> Optional.empty();
            case Funnel.Drawn drawn ->
                drawn.dots().stream()
                        .filter(dot -> dot.area().equals(spot.area().code()))
                        .map(dot -> FunnelView.beyond(dot.beyond()).toLowerCase(Locale.UK))
                        .findFirst();
        };
    }

    private static UnorderedList list(List<RuleShare> findings, Address address) {
        var list = new UnorderedList();
        list.addClassName("mw-plain-list");
        findings.stream()
                .limit(MOST)
                .forEach(one -> list.add(new ListItem(
                        new Anchor(
                                address.showing(new Indicator.FindingRate(one.rule()))
                                        .on(Pages.MAP),
                                one.rule().name()),
                        new Span(": " + Words.coverage(one.share()) + " of the people counted. "),
                        new Anchor("methods/" + one.rule().id(), "How it is worked out"))));
        return list;
    }

    private static Div ways(Area area, Address address, Optional<Area> above) {
        var ways = new Div();
        ways.addClassName("hs-ways");
        above.filter(whole -> whole.level() == Area.Level.WARD)
                .ifPresent(ward ->
                        ways.add(new Anchor(address.where(ward).on(Pages.MAP), "Up to the ward of " + ward.name())));
        var ward = area.level() == Area.Level.WARD ? Optional.of(area) : above;
        ward.filter(one -> one.level() == Area.Level.WARD)
                .ifPresent(one -> ways.add(new Anchor(
                        Address.NOTHING.in(address.month()).at(one.code()).on(Pages.REPORT),
                        area.level() == Area.Level.WARD
                                ? "Down to its small areas, on its board page"
                                : "Board page of " + one.name())));
        ways.add(
                new Anchor(address.on(Pages.TREND), "Month by month here"),
                new Anchor(address.on(Pages.UNMET_NEED), "Unmet need here"));
        return ways;
    }
}
