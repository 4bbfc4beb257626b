package org.meshwork.ui.hotspots;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Comparator;
import java.util.stream.Collectors;
import org.meshwork.commissioning.Funnel;
import org.meshwork.commissioning.Hotspots;
import org.meshwork.commissioning.Ranking;
import org.meshwork.commissioning.Release;
import org.meshwork.commissioning.Releases;
import org.meshwork.places.Area;
import org.meshwork.ui.MainLayout;

/** Areas by size and share, so that a small one with a wild share is not taken for a bad one. */
@Route(value = Pages.FUNNEL, layout = MainLayout.class)
@PageTitle("Funnel plot – Meshwork")
@RolesAllowed("COMMISSIONER")
public class FunnelView extends ReleasePage {

    private final Hotspots hotspots;

    FunnelView(Hotspots hotspots, Releases releases) {
        super("Funnel plot", Pages.FUNNEL, hotspots, releases);
        this.hotspots = hotspots;
    }

    @Override
    void show(Release release, Area whole, QueryParameters said) {
        var address = Address.from(said);
        var ranking = hotspots.rank(release, address.question(whole.code()));
        add(lead(Words.sentence(address.indicator())), controls(address));
        switch (ranking.funnel()) {
            case Funnel.CannotSay(var why) -> add(lead(why));
            case Funnel.Drawn drawn -> show(ranking, drawn, address);
        }
    }

    private static Div controls(Address address) {
        var indicators = indicators(address, FunnelView::go);
        var levels = new Choice("By", key -> Address.level(key).ifPresent(level -> go(address.by(level))));
        levels.offer(HotspotsView.levels(), Address.key(address.level()));
        var both = new Div(indicators, levels);
        both.addClassName("hs-controls");
        return both;
    }

    private static void go(Address next) {
        UI.getCurrent().navigate(FunnelView.class, next.parameters());
    }

    private void show(Ranking ranking, Funnel.Drawn funnel, Address address) {
        var names = ranking.areas().stream()
                .collect(Collectors.toMap(
                        spot -> spot.area().code(), spot -> spot.area().name()));
        add(FunnelPicture.of(funnel, names, Words.unit(address.indicator())));
        var sheet = new Sheet(
                        "Areas by how far they lie from what chance allows",
                        "Area",
                        "Counted",
                        "Share",
                        "95 of 100 areas of this size lie between",
                        "What that says")
                .numbers(1, 2, 3);
        funnel.dots().stream()
                .sorted(Comparator.comparingInt(Funnel.Dot::beyond)
                        .reversed()
                        .thenComparing(dot -> names.getOrDefault(dot.area(), dot.area())))
                .forEach(dot -> {
                    var limits = funnel.limits(dot.whole()).getFirst();
                    sheet.row(
                            new Anchor(
                                    Pages.MAP
                                            + address.at(dot.area())
                                                    .parameters()
                                                    .getQueryString()
                                                    .transform(text -> text.isEmpty() ? "" : "?" + text),
                                    names.getOrDefault(dot.area(), dot.area())),
                            new Span("%,d".formatted(dot.whole())),
                            new Span(ranking.areas().stream()
                                    .filter(spot -> spot.area().code().equals(dot.area()))
                                    .findFirst()
                                    .map(Words::value)
                                    .orElse("")),
                            new Span("%.0f%% and %.0f%%".formatted(100 * limits.low(), 100 * limits.high())),
                            new Span(beyond(dot.beyond())));
                });
        add(sheet);
        add(note(
                "Limits of the exact binomial around the value of %s, at 95%% and 99.8%% (Spiegelhalter 2005). %s Areas whose figure is hidden are not in it."
                        .formatted(ranking.whole().area().name(), spread(funnel.dispersion()))));
    }

    private static String spread(Funnel.Dispersion dispersion) {
        return dispersion.isWide()
                ? "The areas differ %.1f times as much as chance would have it, so the limits are widened by that (over-dispersion over %d areas)."
                        .formatted(dispersion.factor(), dispersion.areas())
                : "The %d areas do not differ more than chance would have it (φ = %.1f)."
                        .formatted(dispersion.areas(), dispersion.factor());
    }

    static String beyond(int beyond) {
        return switch (beyond) {
            case 0 -> "Within what chance allows";
            case 1 -> "Outside the 95% limits: worth a look";
            default -> "Outside the 99.8% limits: hardly chance";
        };
    }
}
