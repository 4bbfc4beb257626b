package org.meshwork.ui.hotspots;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Comparator;
import org.meshwork.commissioning.FaultLine;
import org.meshwork.commissioning.FaultLines;
import org.meshwork.commissioning.Hotspots;
import org.meshwork.commissioning.Indicator;
import org.meshwork.commissioning.Release;
import org.meshwork.commissioning.Releases;
import org.meshwork.places.Area;
import org.meshwork.shared.Vocabulary;
import org.meshwork.ui.MainLayout;

/** Organisations that give the same kind of service, for the same need, to the same people. */
@Route(value = Pages.OVERLAPS, layout = MainLayout.class)
@PageTitle("Overlaps – Meshwork")
@RolesAllowed("COMMISSIONER")
public class OverlapsView extends ReleasePage {

    private static final int MOST = 60;

    private final FaultLines faultLines;

    OverlapsView(FaultLines faultLines, Hotspots hotspots, Releases releases) {
        super("Overlaps", Pages.OVERLAPS, hotspots, releases);
        this.faultLines = faultLines;
    }

    private record Row(FaultLine line, FaultLine.Doubled doubled) {}

    @Override
    void show(Release release, Area whole, QueryParameters said) {
        var rows = faultLines.rank(release, whole.code()).pairs().stream()
                .flatMap(pair -> pair.line().doubled().stream().map(doubled -> new Row(pair.line(), doubled)))
                .sorted(Comparator.comparingInt((Row row) -> -row.doubled().people())
                        .thenComparing(row -> row.line().key())
                        .thenComparing(row -> row.doubled().kind()))
                .toList();
        add(lead("Where two organisations both give the same kind of service, for the same need, to the same people in "
                + whole.name() + ". That can be choice, or two doing what one could do: ask them, and the people."));
        if (rows.isEmpty()) {
            add(lead("No two organisations of the directory do so for as many as 8 people whose webs were counted."));
        } else {
            var sheet = new Sheet(
                            "Organisations that do the same for the same people",
                            "The two organisations",
                            "What both give",
                            "People",
                            "Handovers joined up")
                    .numbers(2);
            rows.stream()
                    .limit(MOST)
                    .forEach(one -> sheet.row(
                            new Span(one.line().one().name() + " and "
                                    + one.line().other().name()),
                            kind(one.doubled().kind()),
                            new Span("%,d".formatted(one.doubled().people())),
                            coverage(one.line())));
            add(sheet);
        }
        if (rows.size() > MOST) {
            add(note("The %d of most people, of %,d.".formatted(MOST, rows.size())));
        }
        var ways = new Div(
                Indicator.called("same-service-twice")
                        .map(one ->
                                new Anchor(Address.NOTHING.showing(one).on(Pages.MAP), "Where it happens, on the map"))
                        .orElseThrow(),
                new Anchor("methods/same-service-twice", "How it is worked out"),
                new Anchor(Pages.FAULT_LINES, "All pairs of organisations"));
        ways.addClassName("hs-ways");
        add(ways);
        add(note(
                "Only pairs and kinds of 8 people or more; counts to the nearest 5. Family and friends never count as an"
                        + " overlap. How many people have a same service twice, area by area, is on the map under Overlaps."
                        + " The release of " + Words.month(release.month()) + "."));
    }

    private static Component kind(String code) {
        return Vocabulary.shipped()
                .serviceType(code)
                .<Component>map(type -> new Anchor("find?type=" + code, type.name()))
                .orElseGet(() -> new Span(code));
    }

    private static Div coverage(FaultLine line) {
        var value = new Div(new Bar(line.coverage(), Scale.COVERAGE), new Span(Words.coverage(line.coverage())));
        value.addClassName("hs-value");
        return value;
    }
}
