package org.meshwork.ui.hotspots;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingDouble;
import static java.util.Comparator.comparingInt;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import org.meshwork.commissioning.Hotspots;
import org.meshwork.commissioning.Indicator;
import org.meshwork.commissioning.Release;
import org.meshwork.commissioning.Releases;
import org.meshwork.commissioning.UnmetNeeds;
import org.meshwork.commissioning.UnmetNeeds.Found;
import org.meshwork.commissioning.UnmetNeeds.Row;
import org.meshwork.places.Area;
import org.meshwork.ui.MainLayout;

/** Need by need: what was looked for and not found, what webs lack, and what is offered. */
@Route(value = Pages.UNMET_NEED, layout = MainLayout.class)
@PageTitle("Unmet need – Meshwork")
@RolesAllowed("COMMISSIONER")
public class UnmetNeedView extends ReleasePage {

    private static final int FIRST = 25;

    private final UnmetNeeds needs;
    private final Hotspots hotspots;

    UnmetNeedView(UnmetNeeds needs, Hotspots hotspots, Releases releases) {
        super("Unmet need", Pages.UNMET_NEED, hotspots, releases);
        this.needs = needs;
        this.hotspots = hotspots;
    }

    /** What the table can be put in order by; one that is not said is by evidence. */
    enum Order {
        NEED("need", 0, false, comparing((Row row) -> row.need().label())),
        SEARCHES(
                "searches",
                1,
                true,
                comparingInt((Row row) -> -row.searches().shown().orElse(0))),
        GAPS("gaps", 2, true, comparingDouble((Row row) -> -row.gap())),
        SERVICES("services", 3, false, comparingInt(Row::services)),
        FAR("far", 4, true, comparingDouble((Row row) -> -row.lacking()));

        private final String key;
        private final int column;
        private final boolean isDescending;
        private final Comparator<Row> order;

        Order(String key, int column, boolean isDescending, Comparator<Row> order) {
            this.key = key;
            this.column = column;
            this.isDescending = isDescending;
            this.order = order;
        }

        /** @param rows by evidence, which decides between equals */
        List<Row> of(List<Row> rows) {
            return rows.stream().sorted(order).toList();
        }
    }

    @Override
    void show(Release release, Area whole, QueryParameters said) {
        var address = Address.from(said);
        var area = said.getSingleParameter("area").flatMap(hotspots::area).orElse(whole);
        var found = needs.of(release, area, whole);
        var order = said.getSingleParameter("sort").stream()
                .flatMap(key -> List.of(Order.values()).stream().filter(one -> one.key.equals(key)))
                .findFirst();
        add(
                lead(
                        "What people looked for and did not find, what their webs lack, and what there is. Where the three agree,"
                                + " there is something to do."),
                controls(area, whole, said),
                general(found, address));
        var sheet = sheet(found, said);
        for (var one : Order.values()) {
            sheet.sortable(
                    one.column,
                    Pages.UNMET_NEED + "?" + said.merging("sort", one.key).getQueryString(),
                    order.filter(one::equals).isPresent(),
                    one.isDescending);
        }
        var rows = order.map(one -> one.of(found.rows())).orElse(found.rows());
        var isAll = said.getSingleParameter("all").isPresent();
        rows.stream()
                .limit(isAll ? rows.size() : FIRST)
                .forEach(row -> sheet.row(
                        new Span(row.need().label()),
                        searches(row, found),
                        gaps(row, address, area),
                        services(row, area),
                        far(row, area, whole),
                        new Span(UnmetNeedWords.sentence(row))));
        add(order.isPresent() ? byEvidence(said) : new Paragraph("Most evidence first."), sheet);
        if (!isAll && rows.size() > FIRST) {
            add(new Paragraph(new Anchor(
                    Pages.UNMET_NEED + "?" + said.merging("all", "yes").getQueryString(),
                    "Show all " + rows.size() + " needs")));
        }
        add(notes(found, release));
    }

    private Div controls(Area area, Area whole, QueryParameters said) {
        var where = new Choice(
                "Where",
                key -> UI.getCurrent()
                        .navigate(
                                UnmetNeedView.class,
                                key.equals(whole.code()) ? said.excluding("area") : said.merging("area", key)));
        where.offer(Where.offered(whole, hotspots.wards(), area), area.code());
        var controls = new Div(where);
        controls.addClassName("hs-controls");
        return controls;
    }

    private static Paragraph general(Found found, Address address) {
        var words = new Paragraph();
        words.add(
                new Span(UnmetNeedWords.general(found) + " "),
                new Anchor(
                        Indicator.called("unmet-need")
                                .map(address::showing)
                                .orElse(address)
                                .on(Pages.MAP),
                        "Where that is"),
                new Span(" · "),
                new Anchor("methods/unmet-need", "How it is worked out"));
        return words;
    }

    private static Sheet sheet(Found found, QueryParameters said) {
        return new Sheet(
                        "Needs, with what was looked for, what is missing and what there is",
                        "Need",
                        "Searches that found nothing",
                        "Gaps found",
                        "Services open to people here",
                        "Small areas with none within " + DesertsView.miles(UnmetNeeds.NEAR),
                        "What that says")
                .numbers(1, 3, 4);
    }

    private static Paragraph byEvidence(QueryParameters said) {
        var rest = said.excluding("sort").getQueryString();
        return new Paragraph(
                new Anchor(rest.isEmpty() ? Pages.UNMET_NEED : Pages.UNMET_NEED + "?" + rest, "Most evidence first"));
    }

    private static Component searches(Row row, Found found) {
        return new Anchor(
                "find?need=" + row.need().code() + "&near="
                        + URLEncoder.encode(found.area().name(), StandardCharsets.UTF_8),
                Words.people(row.searches()));
    }

    private static Component gaps(Row row, Address address, Area area) {
        if (row.gaps().isEmpty()) {
            return new Span("–");
        }
        var all = new Div();
        row.gaps()
                .forEach(gap -> all.add(new Div(
                        new Bar(gap.share(), Scale.RATE),
                        new Span(" " + Words.coverage(gap.share()) + " "),
                        new Anchor(
                                address.showing(new Indicator.FindingRate(gap.rule()))
                                        .where(area)
                                        .on(Pages.MAP),
                                gap.rule().name()),
                        new Span(" "),
                        new Anchor("methods/" + gap.rule().id(), "(method)"))));
        return all;
    }

    private static Component services(Row row, Area area) {
        return new Anchor(
                "find?need=" + row.need().code() + "&near=" + URLEncoder.encode(area.name(), StandardCharsets.UTF_8),
                "%,d".formatted(row.services()));
    }

    private static Component far(Row row, Area area, Area whole) {
        var where = area.code().equals(whole.code())
                ? ""
                : "&area=" + URLEncoder.encode(area.code(), StandardCharsets.UTF_8);
        return new Anchor(
                Pages.DESERTS + "?need=" + row.need().code() + where, "%,d of %,d".formatted(row.far(), row.areas()));
    }

    private static Div notes(Found found, Release release) {
        var notes = new Div(
                new Paragraph(UnmetNeedWords.searches(found)),
                new Paragraph("Gaps are of the release of " + Words.month(release.month())
                        + ", by the findings that name a need. Of other needs the release says only how many people have"
                        + " any that nobody helps with. Services are those of the directory today that are open and take"
                        + " people from here; whether they have room is not known."),
                new Paragraph(
                        "Most evidence first: needs that most of the three speak of (searches, gaps, what is lacking), and of as many by"
                                + " the place that each takes in the three. What is hidden counts there as nothing."));
        notes.addClassName("hs-notes");
        return notes;
    }
}
