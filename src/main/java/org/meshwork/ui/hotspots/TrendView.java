package org.meshwork.ui.hotspots;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.meshwork.access.Accounts;
import org.meshwork.access.Actor;
import org.meshwork.commissioning.Hotspots;
import org.meshwork.commissioning.Initiative;
import org.meshwork.commissioning.Initiatives;
import org.meshwork.commissioning.Initiatives.Registered;
import org.meshwork.commissioning.Release;
import org.meshwork.commissioning.Releases;
import org.meshwork.commissioning.Share;
import org.meshwork.commissioning.Trend;
import org.meshwork.commissioning.Trends;
import org.meshwork.places.Area;
import org.meshwork.places.Places;
import org.meshwork.ui.MainLayout;

/** One figure of one area from month to month, with what was begun there and what it was before and after. */
@Route(value = Pages.TREND, layout = MainLayout.class)
@PageTitle("Trend – Meshwork")
@RolesAllowed("COMMISSIONER")
public class TrendView extends ReleasePage {

    private static final String MEND = "mend";
    private static final int WIDTH = 640;
    private static final int HEIGHT = 300;

    private final Trends trends;
    private final Initiatives initiatives;
    private final Accounts accounts;
    private final Places places;
    private final Clock clock;

    TrendView(
            Trends trends,
            Initiatives initiatives,
            Accounts accounts,
            Places places,
            Clock clock,
            Hotspots hotspots,
            Releases releases) {
        super("From month to month", Pages.TREND, hotspots, releases);
        this.trends = trends;
        this.initiatives = initiatives;
        this.accounts = accounts;
        this.places = places;
        this.clock = clock;
    }

    @Override
    void show(Release release, Area whole, QueryParameters said) {
        var address = Address.from(said);
        var code = address.area() == null ? whole.code() : address.area();
        var trend = trends.of(address.indicator(), code)
                .or(() -> trends.of(address.indicator(), whole.code()))
                .orElseThrow();
        var begun = initiatives.all();
        add(lead(Words.sentence(address.indicator())), controls(address, trend.area(), whole));
        add(new H2(Words.name(address.indicator()) + " in " + trend.area().name()));
        var here = begun.stream()
                .map(Registered::initiative)
                .filter(one -> one.area().equals(trend.area().code()))
                .toList();
        add(picture(trend, here), table(trend), ways(address, trend.area()));
        add(new H2("What was begun"), register(address, begun));
        var mended = said.getSingleParameter(MEND).stream()
                .flatMap(id -> begun.stream()
                        .map(Registered::initiative)
                        .filter(one -> one.id().toString().equals(id)))
                .findFirst();
        add(new InitiativeForm(
                initiatives, areas(whole), LocalDate.now(clock), mended.orElse(null), () -> go(address)));
        add(note(
                "Before and after compares the last month before it began with the newest since, at 95% (Newcombe 1998)."
                        + " Much the same people are counted each month, other things change too, and nobody was chosen by lot:"
                        + " it says what happened and not why. Months whose figure is hidden are left out."));
    }

    @Override
    boolean isOfAMonth() {
        return false;
    }

    private static Div ways(Address address, Area area) {
        var there = address.where(area);
        var ways = new Div(
                new Anchor(there.on(Pages.MAP), area.name() + " on the map"),
                new Anchor("methods/" + Words.method(address.indicator()), "How it is worked out"));
        ways.addClassName("hs-ways");
        return ways;
    }

    private Div controls(Address address, Area shown, Area whole) {
        var indicators = indicators(address, TrendView::go);
        var where = new Choice("Where", key -> go(address.at(key)));
        where.offer(areas(whole), shown.code());
        var both = new Div(indicators, where);
        both.addClassName("hs-controls");
        return both;
    }

    private Map<String, String> areas(Area whole) {
        var areas = new LinkedHashMap<String, String>();
        areas.put(whole.code(), whole.name());
        places.areas(Area.Level.WARD).forEach(area -> areas.put(area.code(), area.name()));
        places.areas(Area.Level.SMALL).forEach(area -> areas.put(area.code(), area.name()));
        return areas;
    }

    private static void go(Address next) {
        UI.getCurrent().navigate(TrendView.class, next.parameters());
    }

    private static Sheet table(Trend trend) {
        var sheet =
                new Sheet("Month by month", "Month", "People counted", "Share", "It may really be").numbers(1, 2, 3);
        trend.points()
                .reversed()
                .forEach(point -> sheet.row(
                        Words.month(point.month()),
                        Words.people(point.people()),
                        Words.coverage(point.value()),
                        SeamsView.range(point.value())));
        return sheet;
    }

    private static Div picture(Trend trend, List<Initiative> begun) {
        var picture = new Picture(WIDTH, HEIGHT);
        for (int percent = 0; percent <= 100; percent += 20) {
            picture.line(50, y(percent), WIDTH - 10, y(percent), "hs-grid");
            picture.words(44, y(percent) + 4, "end", percent + "%", "hs-tick");
        }
        var shown = trend.points().stream()
                .filter(point -> point.value().shown().isPresent())
                .toList();
        if (!trend.points().isEmpty()) {
            var first = trend.points().getFirst().month();
            var months = Math.max(
                    1, ChronoUnit.MONTHS.between(first, trend.points().getLast().month()));
            var line = new double[2 * shown.size()];
            for (int i = 0; i < shown.size(); i++) {
                line[2 * i] = x(ChronoUnit.MONTHS.between(first, shown.get(i).month()), months);
                line[2 * i + 1] =
                        y(shown.get(i).value().shown().map(Share::percent).orElse(0));
            }
            picture.path(line, "hs-limit hs-limit-0");
            for (int i = 0; i < shown.size(); i++) {
                picture.dot(
                        line[2 * i],
                        line[2 * i + 1],
                        5,
                        "hs-dot",
                        Words.month(shown.get(i).month()));
            }
            for (var one : begun) {
                // A month's figure is of its end.
                var at = ChronoUnit.DAYS.between(first.atEndOfMonth(), one.since()) / 30.44;
                if (at >= -1 && at <= months + 1) {
                    var x = Math.clamp(x(at, months), 52, WIDTH - 12);
                    picture.line(x, 10, x, HEIGHT - 30, "hs-begun");
                }
            }
            picture.words(x(0, months), HEIGHT - 10, "start", Words.month(first), "hs-tick");
            var last = trend.points().getLast().month();
            if (!last.equals(first)) {
                picture.words(x(months, months), HEIGHT - 10, "end", Words.month(last), "hs-tick");
            }
        }
        return picture.drawn(
                "The share month by month, with a line where something was begun. The table says the same.");
    }

    private static double x(double month, double months) {
        return 60 + (WIDTH - 80) * month / months;
    }

    private static double y(double percent) {
        return 10 + (HEIGHT - 40) * (1 - percent / 100);
    }

    private Component register(Address address, List<Registered> begun) {
        if (begun.isEmpty()) {
            return new Span("Nothing is in the register yet.");
        }
        var indicator = address.indicator();
        var sheet = new Sheet(
                "What was begun, newest first",
                "What",
                "Where",
                "Since",
                "Type of integration",
                Words.name(indicator) + " before and after",
                "What was learned",
                "Written by");
        for (var entry : begun) {
            var one = entry.initiative();
            var trend = trends.of(indicator, one.area());
            sheet.row(
                    new Span(one.what()),
                    new Anchor(
                            address.at(one.area()).on(Pages.TREND),
                            trend.map(known -> known.area().name()).orElse(one.area())),
                    new Span(days(one)),
                    new Span(one.kind().label()),
                    new Span(trend.flatMap(known -> known.around(one.since()))
                            .map(TrendView::words)
                            .orElse("Not yet: there is no figure on both sides of that day.")),
                    new Span(one.learned().isEmpty() ? "–" : one.learned()),
                    written(entry, address));
        }
        return sheet;
    }

    private static String days(Initiative one) {
        var ended = one.ended();
        return ended == null ? Words.day(one.since()) : "from " + Words.day(one.since()) + " to " + Words.day(ended);
    }

    private Div written(Registered entry, Address address) {
        var said = address.parameters()
                .merging(MEND, entry.initiative().id().toString())
                .getQueryString();
        var mend = new Anchor(Pages.TREND + "?" + said, "Mend");
        mend.getElement()
                .setAttribute("aria-label", "Mend: " + entry.initiative().what());
        return new Div(
                new Span(accounts.nameOf(new Actor(entry.by(), Set.of())).orElse(entry.by()) + ", "
                        + Words.day(entry.at()) + ". "),
                mend);
    }

    private static String words(Trend.Comparison compared) {
        return "%s in %s, %s in %s: %+.0f points (between %+.0f and %+.0f). %s"
                .formatted(
                        Words.coverage(compared.before().value()),
                        Words.month(compared.before().month()),
                        Words.coverage(compared.after().value()),
                        Words.month(compared.after().month()),
                        100 * compared.change(),
                        100 * compared.least(),
                        100 * compared.most(),
                        compared.isBeyondChance() ? "More than chance." : "Could be chance.");
    }
}
