package org.meshwork.ui.hotspots;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.meshwork.commissioning.Deserts;
import org.meshwork.commissioning.Hotspots;
import org.meshwork.commissioning.Release;
import org.meshwork.commissioning.Releases;
import org.meshwork.places.Area;
import org.meshwork.shared.Need;
import org.meshwork.shared.Vocabulary;
import org.meshwork.ui.MainLayout;

/** Where no open service for a need is near. */
@Route(value = Pages.DESERTS, layout = MainLayout.class)
@PageTitle("Deserts – Meshwork")
@RolesAllowed("COMMISSIONER")
public class DesertsView extends ReleasePage {

    private static final String FIRST = "carer-support";
    private static final Map<String, Double> MILES = Map.of("1", 1.0, "2", 2.0, "3", 3.0, "5", 5.0);

    private final Deserts deserts;

    DesertsView(Deserts deserts, Hotspots hotspots, Releases releases) {
        super("Deserts", Pages.DESERTS, hotspots, releases);
        this.deserts = deserts;
    }

    @Override
    void show(Release release, Area whole, QueryParameters said) {
        var need = said.getSingleParameter("need")
                .flatMap(Vocabulary.shipped()::need)
                .or(() -> Vocabulary.shipped().need(FIRST))
                .orElseThrow();
        var miles = said.getSingleParameter("miles").filter(MILES::containsKey).orElse("2");
        var found = deserts.of(need.code(), MILES.getOrDefault(miles, 2.0));
        add(
                lead(
                        "Where nothing that helps with “" + need.label()
                                + "” is near, in the directory as it is today. Straight lines from the middle of each small area."),
                controls(need, miles),
                new Paragraph(
                        found.deserts().isEmpty()
                                ? "Every small area has one within " + miles(found.withinMiles()) + "."
                                : "%,d of %,d small areas have none within %s; %,d people live there."
                                        .formatted(
                                                found.deserts().size(),
                                                found.deserts().size()
                                                        + found.others().size(),
                                                miles(found.withinMiles()),
                                                found.people())),
                new Paragraph(
                        "%,d open services for it have a place on the map; %,d come to people's homes, are reached by telephone or online, or keep their address private, and are not measured here."
                                .formatted(found.placed(), found.placeless())));
        if (!found.deserts().isEmpty()) {
            add(new H2("Areas with none near"), table("Areas with none near", found.deserts()));
        }
        if (!found.others().isEmpty()) {
            add(new H2("Other areas, farthest first"), table("Other areas, farthest first", found.others()));
        }
        add(
                note(
                        "Unpaid carers and people who live there are census figures that came with the map. Whether somebody is"
                                + " eligible is not known of an area, so a service that takes only some people counts as one that is near."));
    }

    private static Sheet table(String caption, List<Deserts.Reach> areas) {
        var sheet = new Sheet(caption, "Area", "People who live there", "Unpaid carers", "Nearest", "How far");
        areas.forEach(reach -> sheet.row(
                new Span(reach.area().name()),
                new Span("%,d".formatted(reach.area().population())),
                new Span("%,d".formatted(reach.area().unpaidCarers())),
                nearest(reach),
                new Span(Double.isInfinite(reach.miles()) ? "there is none" : miles(reach.miles()))));
        return sheet;
    }

    private static Component nearest(Deserts.Reach reach) {
        return reach.nearest() == null ? new Span("–") : new Anchor("find/" + reach.nearest(), reach.name());
    }

    private static String miles(double miles) {
        return miles == 1
                ? "1 mile"
                : "%s miles".formatted(miles == Math.rint(miles) ? "%.0f".formatted(miles) : "%.1f".formatted(miles));
    }

    private static Div controls(Need need, String miles) {
        var needs = new Choice("Help with", key -> go(key, miles));
        var labels = new LinkedHashMap<String, String>();
        Vocabulary.shipped().needs().forEach(one -> labels.put(one.code(), one.label()));
        needs.offer(labels, need.code());
        var distances = new Choice("Within", key -> go(need.code(), key));
        var offered = new LinkedHashMap<String, String>();
        for (var one : List.of("1", "2", "3", "5")) {
            offered.put(one, miles(MILES.getOrDefault(one, 2.0)));
        }
        distances.offer(offered, miles);
        var both = new Div(needs, distances);
        both.addClassName("hs-controls");
        return both;
    }

    private static void go(String need, String miles) {
        UI.getCurrent().navigate(DesertsView.class, QueryParameters.simple(Map.of("need", need, "miles", miles)));
    }
}
