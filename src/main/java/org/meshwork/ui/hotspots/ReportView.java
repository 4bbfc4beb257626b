package org.meshwork.ui.hotspots;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.meshwork.commissioning.FaultLines;
import org.meshwork.commissioning.Funnel;
import org.meshwork.commissioning.Hotspot;
import org.meshwork.commissioning.Hotspots;
import org.meshwork.commissioning.Indicator;
import org.meshwork.commissioning.Ranking;
import org.meshwork.commissioning.Release;
import org.meshwork.commissioning.Releases;
import org.meshwork.places.Area;
import org.meshwork.ui.MainLayout;
import org.meshwork.ui.component.AreaMap;
import org.meshwork.ui.component.MapData;

/** What a board needs of one locality, to be printed: the map, three findings, the funnel, the seams, method and caveats. */
@Route(value = Pages.REPORT, layout = MainLayout.class)
@PageTitle("Board page – Meshwork")
@RolesAllowed("COMMISSIONER")
public class ReportView extends ReleasePage {

    private static final int FINDINGS = 3;
    private static final int WORST = 5;

    private final Hotspots hotspots;
    private final FaultLines faultLines;

    ReportView(Hotspots hotspots, FaultLines faultLines, Releases releases) {
        super("Where care comes apart: board page", Pages.REPORT, hotspots, releases);
        this.hotspots = hotspots;
        this.faultLines = faultLines;
    }

    @Override
    void show(Release release, Area whole, QueryParameters said) {
        addClassName("hs-report");
        var address = Address.from(said);
        var ranking = hotspots.rank(
                release, new Hotspots.Question(new Indicator.HandoverCoverage(), null, Area.Level.SMALL, whole.code()));
        var wards = hotspots.rank(
                release, new Hotspots.Question(new Indicator.HandoverCoverage(), null, Area.Level.WARD, whole.code()));
        var ward = wards.areas().stream()
                .filter(spot -> spot.area().code().equals(address.area()))
                .findFirst();
        var here = ward.orElse(ranking.whole());
        var areas = ranking.areas().stream()
                .filter(spot ->
                        ward.isEmpty() || here.area().code().equals(spot.area().parent()))
                .toList();
        var notes = new Notes();
        notes.show(ranking);
        add(
                lead(here.area().name() + ", " + Words.month(release.month()) + ". " + headline(here, areas)),
                controls(address, here.area(), whole),
                section(
                        "Handovers joined up, by small area",
                        map(here.area(), areas, ranking),
                        areas.isEmpty()
                                ? new Paragraph("There are no small areas on the map here.")
                                : worst(areas, address)),
                section(
                        "The three findings that most people have",
                        findings(hotspots.findings(release, here.area().code()), address)),
                section("Which seam is torn", SeamsView.diagram(here.seams()), seams(ranking.whole(), ward, address)),
                section("Fault lines" + (ward.isEmpty() ? "" : " in all of " + whole.name()), faults(release, whole)),
                section("Is it chance?", funnel(ranking, areas)),
                section("How it was worked out, and what to beware of", notes, caveats()));
    }

    private Div controls(Address address, Area here, Area whole) {
        var where = new Choice(
                "Locality",
                key -> UI.getCurrent()
                        .navigate(
                                ReportView.class,
                                address.at(key.equals(whole.code()) ? null : key)
                                        .parameters()));
        where.offer(Where.offered(whole, hotspots.wards(), here), here.code());
        var print = new NativeButton(
                "Print this page", pressed -> UI.getCurrent().getPage().executeJs("window.print()"));
        print.addClassName("mw-button");
        var controls = new Div(where, print);
        controls.addClassNames("hs-controls", "hs-no-print");
        return controls;
    }

    private static Section section(String title, Component... content) {
        var section = new Section(new H2(title));
        section.add(content);
        return section;
    }

    private static String headline(Hotspot here, List<Hotspot> areas) {
        var hot = areas.stream()
                .filter(spot -> spot.verdict() == Hotspot.Verdict.HOT)
                .count();
        var joined = here.value().shown().isPresent()
                ? "Of the handovers that are known, %s are joined up.".formatted(Words.value(here))
                : "How many handovers are joined up cannot be said: %s.".formatted(Words.value(here));
        return areas.isEmpty() ? joined : joined + " %d of %d small areas are hot spots.".formatted(hot, areas.size());
    }

    private static AreaMap map(Area here, List<Hotspot> areas, Ranking ranking) {
        var map = new AreaMap();
        map.describe("Handovers joined up in " + here.name() + ". The list below names the worst.");
        map.show(new MapData(
                areas.stream().map(spot -> HotspotsView.shape(spot, ranking)).toList(), List.of(), null, null));
        return map;
    }

    private static Component worst(List<Hotspot> areas, Address address) {
        var list = new OrderedList();
        areas.stream()
                .filter(spot -> spot.value().shown().isPresent())
                .limit(WORST)
                .forEach(spot -> list.add(new ListItem(
                        new Anchor(
                                Address.NOTHING
                                        .in(address.month())
                                        .where(spot.area())
                                        .on(Pages.MAP),
                                spot.area().name()),
                        new Span(": %s joined up. %s. Weakest seam: %s."
                                .formatted(Words.value(spot), Words.verdict(spot.verdict()), Words.driver(spot))))));
        return list.getComponentCount() == 0
                ? new Paragraph("No small area here has a figure that can be shown.")
                : list;
    }

    private static Component findings(List<Hotspots.RuleShare> findings, Address address) {
        if (findings.isEmpty()) {
            return new Paragraph("No finding here can be shown: too few people, or nobody, were counted.");
        }
        var list = new OrderedList();
        findings.stream()
                .limit(FINDINGS)
                .forEach(one -> list.add(new ListItem(
                        new Anchor(
                                Address.NOTHING
                                        .in(address.month())
                                        .showing(new Indicator.FindingRate(one.rule()))
                                        .on(Pages.MAP),
                                one.rule().name()),
                        new Span(": %s of the people counted. Would be mended by %s integration. (%s)"
                                .formatted(
                                        Words.coverage(one.share()),
                                        one.rule().integration(),
                                        one.rule().source())))));
        return list;
    }

    private static SeamBars seams(Hotspot whole, Optional<Hotspot> ward, Address address) {
        var bars = new SeamBars();
        bars.show(
                whole, ward, ward.isEmpty() ? address : address.where(ward.get().area()));
        return bars;
    }

    private UnorderedList faults(Release release, Area whole) {
        var list = new UnorderedList();
        faultLines.rank(release, whole.code()).pairs().stream()
                .filter(FaultLines.Pair::isFaultLine)
                .limit(5)
                .forEach(pair ->
                        list.add(new ListItem("%s and %s share %,d people; %s of their handovers are joined up."
                                .formatted(
                                        pair.line().one().name(),
                                        pair.line().other().name(),
                                        pair.line().people(),
                                        Words.coverage(pair.line().coverage())))));
        if (list.getComponentCount() == 0) {
            list.add(new ListItem("No two organisations stand out."));
        }
        return list;
    }

    /** Of all areas, but only those of the locality are named. */
    private static Div funnel(Ranking ranking, List<Hotspot> areas) {
        return switch (ranking.funnel()) {
            case Funnel.CannotSay(var why) -> new Div(new Paragraph(why));
            case Funnel.Drawn drawn -> {
                var names = ranking.areas().stream()
                        .collect(Collectors.toMap(
                                spot -> spot.area().code(), spot -> spot.area().name()));
                var outside = drawn.dots().stream()
                        .filter(dot -> dot.beyond() == 2)
                        .filter(dot -> areas.stream()
                                .anyMatch(spot -> spot.area().code().equals(dot.area())))
                        .map(dot -> names.getOrDefault(dot.area(), dot.area()))
                        .sorted()
                        .toList();
                yield new Div(
                        FunnelPicture.of(drawn, names, "handovers"),
                        new Paragraph(
                                outside.isEmpty()
                                        ? "No area here lies outside the 99.8% limits."
                                        : "Outside the 99.8% limits: " + String.join(", ", outside) + "."));
            }
        };
    }

    private static UnorderedList caveats() {
        return new UnorderedList(
                new ListItem(
                        "Webs come from people who chose to map them. They are not a sample of everybody who lives here."),
                new ListItem("A handover is joined up or not as far as the person knows."),
                new ListItem("A figure is where to ask, not whom to blame."));
    }
}
