package org.meshwork.ui.hotspots;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.meshwork.commissioning.Equity;
import org.meshwork.commissioning.Hotspots;
import org.meshwork.commissioning.Release;
import org.meshwork.commissioning.Releases;
import org.meshwork.places.Area;
import org.meshwork.ui.MainLayout;

/** Whether care comes apart more for some groups of people than for others. */
@Route(value = Pages.EQUITY, layout = MainLayout.class)
@PageTitle("Equity – Meshwork")
@RolesAllowed("COMMISSIONER")
public class EquityView extends ReleasePage {

    private final Equity equity;
    private final Hotspots hotspots;

    EquityView(Equity equity, Hotspots hotspots, Releases releases) {
        super("Is it the same for everybody?", Pages.EQUITY, hotspots, releases);
        this.equity = equity;
        this.hotspots = hotspots;
    }

    @Override
    void show(Release release, Area whole, QueryParameters said) {
        var address = Address.from(said);
        var area = said.getSingleParameter("area").flatMap(hotspots::area).orElse(whole);
        var compared = equity.of(release, address.indicator(), area.code());
        add(
                lead(Words.sentence(address.indicator())),
                controls(address, area, whole),
                new Paragraph(said(compared, area)),
                table(compared, area, address),
                ways(address));
        add(note(
                "Groups overlap: one person can be in several. Each is compared with everybody by a score test, false alarms"
                        + " kept to 5 in 100 over all groups; handovers of one person resemble each other, so it finds a little"
                        + " more than there is. Groups are ages, people whom services are often for, such as carers, and conditions."
                        + " Webs do not ask about ethnicity, sex or income. Languages are too few in each place to publish; how"
                        + " often people are not spoken to in theirs is a figure of its own. The release of "
                        + Words.month(release.month()) + "."));
    }

    private Div controls(Address address, Area area, Area whole) {
        var indicators = indicators(address, EquityView::go);
        var where = new Choice("Where", key -> go(address.at(key.equals(whole.code()) ? null : key)));
        where.offer(Where.offered(whole, hotspots.wards(), area), area.code());
        var controls = new Div(indicators, where);
        controls.addClassName("hs-controls");
        return controls;
    }

    private static void go(Address next) {
        UI.getCurrent().navigate(EquityView.class, next.parameters());
    }

    private static Div ways(Address address) {
        var ways = new Div(new Anchor("methods/" + Words.method(address.indicator()), "How it is worked out"));
        ways.addClassName("hs-ways");
        return ways;
    }

    private static String said(Equity.Compared compared, Area area) {
        if (compared.everybody().value().shown().isEmpty()) {
            return "There is no figure for everybody in %s (%s), so groups cannot be set beside it."
                    .formatted(area.name(), Words.coverage(compared.everybody().value()));
        }
        var count = compared.standOut().size();
        return switch (count) {
            case 0 -> "In %s no group differs from everybody by more than chance would explain.".formatted(area.name());
            case 1 ->
                "In %s one group differs from everybody by more than chance would explain.".formatted(area.name());
            default ->
                "In %s %d groups differ from everybody by more than chance would explain."
                        .formatted(area.name(), count);
        };
    }

    private static Sheet table(Equity.Compared compared, Area area, Address address) {
        var sheet = new Sheet(
                        "Groups of people beside everybody",
                        "Who",
                        "People counted",
                        Words.column(address.indicator()),
                        "It may really be",
                        "Beside everybody")
                .numbers(1, 3);
        row(sheet, area, compared.everybody(), "Everybody", "–", address);
        for (var group : compared.groups()) {
            row(sheet, area, group, name(group), beside(compared, group), address);
        }
        return sheet;
    }

    private static void row(Sheet sheet, Area area, Equity.Group group, String name, String beside, Address address) {
        var value =
                new Div(new Bar(group.value(), Scale.of(address.indicator())), new Span(Words.coverage(group.value())));
        value.addClassName("hs-value");
        sheet.row(
                new Anchor(
                        address.among(group.condition())
                                .aged(group.age())
                                .by(Area.Level.WARD)
                                .on(Pages.MAP),
                        name),
                Words.counted(group.people(), area, group.condition(), group.age()),
                value,
                new Span(SeamsView.range(group.value())),
                new Span(beside));
    }

    private static String name(Equity.Group group) {
        var age = group.age();
        var condition = group.condition();
        return age != null
                ? "Aged " + age.from() + " and over"
                : condition != null ? Words.condition(condition) : "Everybody";
    }

    private static String beside(Equity.Compared compared, Equity.Group group) {
        if (group.chance() == null) {
            return "Cannot say";
        }
        return compared.standOut().contains(group) ? "Differs: very unlikely by chance" : "Could be chance";
    }
}
