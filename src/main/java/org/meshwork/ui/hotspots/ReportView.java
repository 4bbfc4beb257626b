package org.meshwork.ui.hotspots;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
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
        var ranking = hotspots.rank(
                release, new Hotspots.Question(new Indicator.HandoverCoverage(), null, Area.Level.SMALL, whole.code()));
        var print = new NativeButton(
                "Print this page", pressed -> UI.getCurrent().getPage().executeJs("window.print()"));
        print.addClassNames("mw-button", "hs-no-print");
        var notes = new Notes();
        notes.show(ranking);
        add(
                lead(whole.name() + ", " + Words.month(release.month()) + ". " + headline(ranking)),
                print,
                section("Handovers joined up, by small area", map(ranking), worst(ranking)),
                section("The three findings that most people have", findings(release, whole)),
                section("Which seam is torn", SeamsView.diagram(ranking.whole().seams()), seams(ranking)),
                section("Fault lines", faults(release, whole)),
                section("Is it chance?", funnel(ranking)),
                section("How it was worked out, and what to beware of", notes, caveats()));
    }

    private static Section section(String title, com.vaadin.flow.component.Component... content) {
        var section = new Section(new H2(title));
        section.add(content);
        return section;
    }

    private static String headline(Ranking ranking) {
        var hot = ranking.areas().stream()
                .filter(spot -> spot.verdict() == Hotspot.Verdict.HOT)
                .count();
        return "Of the handovers that are known, %s are joined up. %d of %d small areas are hot spots."
                .formatted(Words.value(ranking.whole()), hot, ranking.areas().size());
    }

    private static AreaMap map(Ranking ranking) {
        var map = new AreaMap();
        map.describe("Handovers joined up in " + ranking.whole().area().name() + ". The list below names the worst.");
        map.show(new MapData(
                ranking.areas().stream()
                        .map(spot -> HotspotsView.shape(spot, ranking))
                        .toList(),
                List.of(),
                null,
                null));
        return map;
    }

    private static OrderedList worst(Ranking ranking) {
        var list = new OrderedList();
        ranking.areas().stream()
                .filter(spot -> spot.value().shown().isPresent())
                .limit(5)
                .forEach(spot -> list.add(new ListItem("%s: %s joined up. %s. Weakest seam: %s."
                        .formatted(
                                spot.area().name(),
                                Words.value(spot),
                                Words.verdict(spot.verdict()),
                                Words.driver(spot)))));
        return list;
    }

    private OrderedList findings(Release release, Area whole) {
        var list = new OrderedList();
        hotspots.findings(release, whole.code()).stream()
                .limit(FINDINGS)
                .forEach(one ->
                        list.add(new ListItem("%s: %s of the people counted. Would be mended by %s integration. (%s)"
                                .formatted(
                                        one.rule().name(),
                                        Words.coverage(one.share()),
                                        one.rule().integration(),
                                        one.rule().source()))));
        return list;
    }

    private static SeamBars seams(Ranking ranking) {
        var bars = new SeamBars();
        bars.show(ranking.whole(), Optional.empty());
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

    private static Div funnel(Ranking ranking) {
        return switch (ranking.funnel()) {
            case Funnel.CannotSay(var why) -> new Div(new Paragraph(why));
            case Funnel.Drawn drawn -> {
                var names = ranking.areas().stream()
                        .collect(Collectors.toMap(
                                spot -> spot.area().code(), spot -> spot.area().name()));
                var outside = drawn.dots().stream()
                        .filter(dot -> dot.beyond() == 2)
                        .map(dot -> names.getOrDefault(dot.area(), dot.area()))
                        .sorted()
                        .toList();
                yield new Div(
                        FunnelPicture.of(drawn, names, "handovers"),
                        new Paragraph(
                                outside.isEmpty()
                                        ? "No area lies outside the 99.8% limits."
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
