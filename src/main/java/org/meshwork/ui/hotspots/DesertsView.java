package org.meshwork.ui.hotspots;

import static java.util.stream.Collectors.toMap;

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
import org.jspecify.annotations.Nullable;
import org.meshwork.commissioning.Deserts;
import org.meshwork.commissioning.Deserts.Wanted;
import org.meshwork.commissioning.Hotspots;
import org.meshwork.commissioning.Indicator;
import org.meshwork.commissioning.Release;
import org.meshwork.commissioning.Releases;
import org.meshwork.places.Area;
import org.meshwork.shared.Vocabulary;
import org.meshwork.ui.MainLayout;

/** Where no open service for a need is near that takes people from there. */
@Route(value = Pages.DESERTS, layout = MainLayout.class)
@PageTitle("Deserts – Meshwork")
@RolesAllowed("COMMISSIONER")
public class DesertsView extends ReleasePage {

    private static final String FIRST = "carer-support";
    private static final String USUAL_MILES = "2";
    private static final Map<String, Double> MILES = distances();
    private static final List<Integer> AGES = List.of(16, 25, 40, 55, 65, 75, 85);
    private static final String ANY = "";
    private static final String ONESELF = "yes";

    private static final String ANY_GAP = "unmet-need";

    private final Deserts deserts;
    private final Hotspots hotspots;

    DesertsView(Deserts deserts, Hotspots hotspots, Releases releases) {
        super("Deserts", Pages.DESERTS, hotspots, releases);
        this.deserts = deserts;
        this.hotspots = hotspots;
    }

    private static Map<String, Double> distances() {
        var distances = new LinkedHashMap<String, Double>();
        distances.put("0.5", 0.5);
        for (var miles : List.of(1, 2, 3, 5, 10)) {
            distances.put(String.valueOf(miles), (double) miles);
        }
        return distances;
    }

    @Override
    boolean isOfAMonth() {
        return false;
    }

    static Wanted wanted(QueryParameters said) {
        var age = said.getSingleParameter("from").stream()
                .flatMap(text -> AGES.stream().filter(years -> years.toString().equals(text)))
                .findFirst()
                .orElse(null);
        return new Wanted(
                said.getSingleParameter("need")
                        .filter(code -> Vocabulary.shipped().need(code).isPresent())
                        .orElse(FIRST),
                MILES.getOrDefault(said.getSingleParameter("miles").orElse(USUAL_MILES), 2.0),
                age,
                said.getSingleParameter("oneself").filter(ONESELF::equals).isPresent());
    }

    @Override
    void show(Release release, Area whole, QueryParameters said) {
        var wanted = wanted(said);
        var area = said.getSingleParameter("area").flatMap(hotspots::area).orElse(whole);
        var found = deserts.of(wanted, area);
        var need = Vocabulary.shipped().need(wanted.need()).orElseThrow();
        var gap = gap(wanted.need());
        var reported =
                hotspots
                        .rank(release, new Hotspots.Question(gap, null, Area.Level.SMALL, whole.code()))
                        .areas()
                        .stream()
                        .collect(toMap(spot -> spot.area().code(), Words::value));
        add(
                lead("Where nothing that helps with “" + need.label()
                        + "” is near and open to people from there, in the"
                        + " directory as it is today. Straight lines from the middle of each small area."),
                controls(wanted, area, whole, said),
                new Paragraph(summary(found, area)),
                new Paragraph(provided(found)),
                ways(wanted, area));
        if (!found.deserts().isEmpty()) {
            add(new H2("Areas with none near"), table("Areas with none near", found.deserts(), gap, reported));
        }
        if (!found.others().isEmpty()) {
            add(
                    new H2("Other areas, farthest first"),
                    table("Other areas, farthest first", found.others(), gap, reported));
        }
        add(note(
                "Unpaid carers and people who live there are census figures that came with the map. “" + Words.name(gap)
                        + "” is what webs report: a share of the people counted, in the release of "
                        + Words.month(release.month()) + (isOf(gap, wanted.need()) ? "" : ", whichever need it is")
                        + ". A service that names"
                        + " the areas it is for counts only there; one that says nothing of age counts for every age; one that does"
                        + " not say how to join does not count as one that people can ask for themselves."));
    }

    /** What webs report of that need: that nobody helps with it, or where no rule speaks of it alone, with any. */
    private static Indicator gap(String need) {
        return Indicator.all().stream()
                .filter(indicator -> isOf(indicator, need))
                .findFirst()
                .or(() -> Indicator.called(ANY_GAP))
                .orElseThrow();
    }

    private static boolean isOf(Indicator indicator, String need) {
        return indicator instanceof Indicator.FindingRate(var rule)
                && rule.needs().contains(need);
    }

    private static String summary(Deserts.Found found, Area area) {
        var all = found.deserts().size() + found.others().size();
        if (all == 0) {
            return "There are no small areas on the map in " + area.name() + ", so nothing can be said of them.";
        }
        var miles = miles(found.wanted().withinMiles());
        return found.deserts().isEmpty()
                ? "Every small area of %s has one within %s.".formatted(area.name(), miles)
                : "%,d of %,d small areas of %s have none within %s; %,d people live there."
                        .formatted(found.deserts().size(), all, area.name(), miles, found.people());
    }

    private static String provided(Deserts.Found found) {
        var words =
                "%,d open services for it have a place on the map; %,d come to people's homes, are reached by telephone or online, or keep their address private, and are not measured here."
                        .formatted(found.placed(), found.placeless());
        return found.closed() == 0
                ? words
                : words + " %,d more help with it and do not take the person you chose.".formatted(found.closed());
    }

    private static Div ways(Wanted wanted, Area area) {
        var ways = new Div(
                new Anchor("find?need=" + wanted.need(), "What there is: search the directory for it"),
                new Anchor(
                        Address.NOTHING.at(area.code()).on(Pages.UNMET_NEED),
                        "Is it missed? Unmet need in " + area.name()));
        ways.addClassName("hs-ways");
        return ways;
    }

    private static Sheet table(String caption, List<Deserts.Reach> areas, Indicator gap, Map<String, String> reported) {
        var sheet = new Sheet(
                        caption,
                        "Area",
                        "People who live there",
                        "Unpaid carers",
                        Words.name(gap),
                        "Nearest",
                        "How far")
                .numbers(1, 2, 5);
        areas.forEach(reach -> sheet.row(
                new Anchor(
                        Address.NOTHING.where(reach.area()).on(Pages.MAP),
                        reach.area().name()),
                new Span("%,d".formatted(reach.area().population())),
                new Span("%,d".formatted(reach.area().unpaidCarers())),
                new Anchor(
                        Address.NOTHING.showing(gap).where(reach.area()).on(Pages.MAP),
                        reported.getOrDefault(reach.area().code(), Words.TOO_FEW)),
                nearest(reach),
                new Span(Double.isInfinite(reach.miles()) ? "there is none" : miles(reach.miles()))));
        return sheet;
    }

    private static Component nearest(Deserts.Reach reach) {
        return reach.nearest() == null ? new Span("–") : new Anchor("find/" + reach.nearest(), reach.name());
    }

    static String miles(double miles) {
        return miles == 1
                ? "1 mile"
                : "%s miles".formatted(miles == Math.rint(miles) ? "%.0f".formatted(miles) : "%.1f".formatted(miles));
    }

    private Div controls(Wanted wanted, Area area, Area whole, QueryParameters said) {
        var needs = choice("Help with", "need", wanted.need(), said);
        var labels = new LinkedHashMap<String, String>();
        Vocabulary.shipped().needs().forEach(one -> labels.put(one.code(), one.label()));
        needs.offer(labels, wanted.need());
        var distances = choice("Within", "miles", USUAL_MILES, said);
        var miles = new LinkedHashMap<String, String>();
        MILES.forEach((key, value) -> miles.put(key, miles(value)));
        distances.offer(
                miles,
                MILES.entrySet().stream()
                        .filter(one -> one.getValue() == wanted.withinMiles())
                        .findFirst()
                        .map(Map.Entry::getKey)
                        .orElse(USUAL_MILES));
        var ages = choice("For somebody aged", "from", ANY, said);
        var years = new LinkedHashMap<String, String>();
        years.put(ANY, "any age");
        AGES.forEach(age -> years.put(age.toString(), age.toString()));
        ages.offer(years, wanted.age() == null ? ANY : wanted.age().toString());
        var joining = choice("How to join", "oneself", ANY, said);
        var ways = new LinkedHashMap<String, String>();
        ways.put(ANY, "any way");
        ways.put(ONESELF, "turn up, or ask oneself");
        joining.offer(ways, wanted.byOneself() ? ONESELF : ANY);
        var where = choice("Where", "area", whole.code(), said);
        where.offer(places(area, whole), area.code());
        var all = new Div(needs, where, distances, ages, joining);
        all.addClassName("hs-controls");
        return all;
    }

    private Map<String, String> places(Area area, Area whole) {
        return Where.offered(whole, hotspots.wards(), area);
    }

    /** Of one thing that the address says; the usual is not said. */
    private static Choice choice(String label, String parameter, @Nullable String usual, QueryParameters said) {
        return new Choice(
                label,
                key -> UI.getCurrent()
                        .navigate(
                                DesertsView.class,
                                key.equals(usual) && !parameter.equals("need")
                                        ? said.excluding(parameter)
                                        : said.merging(parameter, key)));
    }
}
