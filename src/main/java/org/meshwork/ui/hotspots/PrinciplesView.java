package org.meshwork.ui.hotspots;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.meshwork.commissioning.Hotspot;
import org.meshwork.commissioning.Hotspots;
import org.meshwork.commissioning.Indicator;
import org.meshwork.commissioning.Principle;
import org.meshwork.commissioning.Published;
import org.meshwork.commissioning.Ranking;
import org.meshwork.commissioning.Release;
import org.meshwork.commissioning.Releases;
import org.meshwork.commissioning.Share;
import org.meshwork.places.Area;
import org.meshwork.ui.MainLayout;

/** A place set against the twelve principles of integrated care, with what nobody measures said plainly. */
@Route(value = Pages.PRINCIPLES, layout = MainLayout.class)
@PageTitle("Twelve principles – Meshwork")
@RolesAllowed("COMMISSIONER")
public class PrinciplesView extends ReleasePage {

    private final Hotspots hotspots;

    PrinciplesView(Hotspots hotspots, Releases releases) {
        super("The twelve principles", Pages.PRINCIPLES, hotspots, releases);
        this.hotspots = hotspots;
    }

    @Override
    void show(Release release, Area whole, QueryParameters said) {
        var address = Address.from(said);
        var rankings = rankings(release, whole);
        var ward = rankings.values().stream()
                .flatMap(ranking -> ranking.areas().stream())
                .map(Hotspot::area)
                .filter(area -> area.code().equals(address.area()))
                .findFirst();
        add(
                lead("What people who use services asked of integrated care, and how much of it can be seen in "
                        + ward.orElse(whole).name() + ". Most of it can be seen only in part; what cannot is said."),
                controls(address, whole, ward));
        Principle.all().forEach(principle -> add(section(principle, rankings, ward, address)));
        add(
                note(
                        "Principles for Integrated Care, National Voices, 2011, in our own words. Figures are of the release of "
                                + Words.month(release.month())
                                + ", of everybody who agreed to be counted. A figure that stands for a principle is not the principle."));
    }

    private Map<Indicator, Ranking> rankings(Release release, Area whole) {
        var indicators = Principle.all().stream()
                .flatMap(principle -> principle.indicators().stream())
                .distinct()
                .toList();
        var rankings = new HashMap<Indicator, Ranking>();
        hotspots.rank(
                        release,
                        indicators.stream()
                                .map(one -> new Hotspots.Question(one, null, Area.Level.WARD, whole.code()))
                                .toList())
                .forEach(ranking -> rankings.put(ranking.question().indicator(), ranking));
        return rankings;
    }

    private Div controls(Address address, Area whole, Optional<Area> ward) {
        var where = new Choice(
                "Where",
                key -> UI.getCurrent()
                        .navigate(
                                PrinciplesView.class,
                                address.at(key.equals(whole.code()) ? null : key)
                                        .parameters()));
        where.offer(
                Where.offered(whole, hotspots.wards(), ward.orElse(whole)),
                ward.orElse(whole).code());
        var controls = new Div(where);
        controls.addClassName("hs-controls");
        return controls;
    }

    private static Section section(
            Principle principle, Map<Indicator, Ranking> rankings, Optional<Area> ward, Address address) {
        var section =
                new Section(new H2(principle.number() + ". " + principle.name()), new Paragraph(principle.meaning()));
        section.addClassName("hs-principle");
        if (principle.indicators().isEmpty()) {
            var none = new Paragraph("Not measured: nothing that is published stands for it.");
            none.addClassName("hs-unmeasured");
            section.add(none);
        } else {
            section.add(table(principle, rankings, ward, address));
        }
        var rest = new Paragraph((principle.indicators().isEmpty() ? "" : "Not measured: ") + principle.notMeasured());
        rest.addClassName("hs-small");
        section.add(rest);
        if (!principle.page().isEmpty()) {
            section.add(new Paragraph(new Anchor(principle.page(), "Look closer: " + Pages.label(principle.page()))));
        }
        return section;
    }

    private static Sheet table(
            Principle principle, Map<Indicator, Ranking> rankings, Optional<Area> ward, Address address) {
        var sheet = new Sheet(
                "What stands for principle " + principle.number(),
                "What stands for it",
                ward.map(Area::name).orElse("Everywhere"),
                ward.isPresent() ? "Everywhere" : "Ward most in need of attention",
                "How it is worked out");
        for (var indicator : principle.indicators()) {
            var ranking = rankings.get(indicator);
            if (ranking == null) {
                continue;
            }
            var here = ward.flatMap(area -> ranking.areas().stream()
                            .filter(spot -> spot.area().code().equals(area.code()))
                            .findFirst())
                    .orElse(ranking.whole());
            sheet.row(
                    new Anchor(
                            Address.NOTHING
                                    .showing(indicator)
                                    .in(address.month())
                                    .on(Pages.MAP),
                            Words.name(indicator)),
                    value(indicator, here.value()),
                    ward.isPresent() ? value(indicator, ranking.whole().value()) : worst(ranking, address),
                    new Anchor("methods/" + Words.method(indicator), "Method"));
        }
        return sheet;
    }

    private static Component worst(Ranking ranking, Address address) {
        var indicator = ranking.question().indicator();
        return ranking.areas().stream()
                .filter(spot -> spot.value().shown().isPresent())
                .findFirst()
                .<Component>map(spot -> new Div(
                        new Anchor(
                                Address.NOTHING
                                        .showing(indicator)
                                        .in(address.month())
                                        .where(spot.area())
                                        .on(Pages.MAP),
                                spot.area().name()),
                        new Span(", " + Words.value(spot))))
                .orElseGet(() -> new Span("–"));
    }

    private static Div value(Indicator indicator, Published<Share> share) {
        var value = new Div(new Bar(share, Scale.of(indicator)), new Span(Words.coverage(share)));
        value.addClassName("hs-value");
        return value;
    }
}
