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
import java.util.EnumMap;
import java.util.List;
import org.meshwork.commissioning.Hotspot;
import org.meshwork.commissioning.Hotspots;
import org.meshwork.commissioning.Indicator;
import org.meshwork.commissioning.Interval;
import org.meshwork.commissioning.Published;
import org.meshwork.commissioning.Ranking;
import org.meshwork.commissioning.Release;
import org.meshwork.commissioning.Releases;
import org.meshwork.commissioning.Share;
import org.meshwork.places.Area;
import org.meshwork.shared.Seam;
import org.meshwork.shared.Sector;
import org.meshwork.ui.MainLayout;

/** The boundaries between the six parts of care: which is torn, and where. */
@Route(value = Pages.SEAMS, layout = MainLayout.class)
@PageTitle("Seams – Meshwork")
@RolesAllowed("COMMISSIONER")
public class SeamsView extends ReleasePage {

    private static final int SIZE = 420;

    private final Hotspots hotspots;

    SeamsView(Hotspots hotspots, Releases releases) {
        super("Which seam is torn?", Pages.SEAMS, hotspots, releases);
        this.hotspots = hotspots;
    }

    @Override
    void show(Release release, Area whole, QueryParameters said) {
        var address = Address.NOTHING.in(Address.from(said).month());
        var ranking = hotspots.rank(
                release, new Hotspots.Question(new Indicator.HandoverCoverage(), null, Area.Level.WARD, whole.code()));
        add(lead(
                "A handover crosses a seam where the two who should talk are from different parts of care. Of those that"
                        + " somebody knows of, this is how many are joined up in " + whole.name() + "."));
        var both = new Div(diagram(ranking.whole().seams()), table(ranking, address));
        both.addClassName("hs-both");
        var ways = new Div(
                new Anchor(Pages.FAULT_LINES, "Down to the organisations: fault lines"),
                new Anchor("methods/seam-coverage", "How it is worked out"));
        ways.addClassName("hs-ways");
        add(
                both,
                ways,
                note(
                        "Shares of rounded counts, from the release of " + Words.month(release.month())
                                + "; shown where at least 8 handovers are joined up and 8 are not. A handover belongs to one seam at most."));
    }

    private static Sheet table(Ranking ranking, Address address) {
        var sheet = new Sheet("Each seam, the weakest first", "Seam", "Joined up", "It may really be", "Weakest ward")
                .numbers(2);
        ranking.whole().seams().stream()
                .sorted(Comparator.comparingInt(
                        seam -> seam.coverage().shown().map(Share::percent).orElse(101)))
                .forEach(seam -> {
                    var value = new Div(
                            new Bar(seam.coverage(), Scale.COVERAGE), new Span(Words.coverage(seam.coverage())));
                    value.addClassName("hs-value");
                    sheet.row(
                            new Anchor(
                                    address.showing(new Indicator.SeamCoverage(seam.seam()))
                                            .on(Pages.MAP),
                                    seam.seam().label()),
                            value,
                            new Span(range(seam.coverage())),
                            weakest(ranking, seam.seam(), address));
                });
        return sheet;
    }

    static String range(Published<Share> share) {
        return share.shown()
                .map(known -> Interval.around(known.part(), known.whole()))
                .map(interval -> "%.0f%% to %.0f%%".formatted(100 * interval.low(), 100 * interval.high()))
                .orElse("–");
    }

    private static Component weakest(Ranking ranking, Seam seam, Address address) {
        return ranking.areas().stream()
                .filter(area -> at(area, seam).shown().isPresent())
                .min(Comparator.comparingInt(
                        area -> at(area, seam).shown().orElseThrow().percent()))
                .<Component>map(spot -> new Div(
                        new Anchor(
                                address.showing(new Indicator.SeamCoverage(seam))
                                        .where(spot.area())
                                        .on(Pages.MAP),
                                spot.area().name()),
                        new Span(", " + Words.coverage(at(spot, seam)))))
                .orElseGet(() -> new Span("–"));
    }

    private static Published<Share> at(Hotspot area, Seam seam) {
        return area.seams().stream()
                .filter(one -> one.seam() == seam)
                .map(Hotspot.SeamCoverage::coverage)
                .findFirst()
                .orElseThrow();
    }

    /** Six parts of care in a ring, each two joined by a line in the colour of their seam. */
    static Div diagram(List<Hotspot.SeamCoverage> seams) {
        var coverage = new EnumMap<Seam, Published<Share>>(Seam.class);
        seams.forEach(seam -> coverage.put(seam.seam(), seam.coverage()));
        var picture = new Picture(SIZE, SIZE - 20);
        var sectors = Sector.values();
        for (int i = 0; i < sectors.length; i++) {
            for (int j = i + 1; j < sectors.length; j++) {
                var look = Seam.between(sectors[i], sectors[j])
                        .map(coverage::get)
                        .map(SeamsView::look)
                        .orElse("none");
                picture.line(x(i, 130), y(i, 130), x(j, 130), y(j, 130), "hs-seam-line hs-stroke-" + look);
            }
        }
        for (int i = 0; i < sectors.length; i++) {
            picture.dot(x(i, 130), y(i, 130), 17, "hs-sector", name(sectors[i]));
            var outside = Math.sin(angle(i)) > 0 ? 34 : -24;
            picture.words(x(i, 130), y(i, 130) + outside, "middle", name(sectors[i]), "hs-tick");
        }
        return picture.drawn("The six parts of care and how well each two are joined up. The table says the same.");
    }

    private static String name(Sector sector) {
        return switch (sector) {
            case INFORMAL -> "Family";
            case PRIMARY_CARE -> "GP";
            case HOSPITAL -> "Hospital";
            case COMMUNITY_HEALTH -> "Community";
            case SOCIAL_CARE -> "Social care";
            case VOLUNTARY -> "Voluntary";
        };
    }

    private static String look(Published<Share> share) {
        return switch (share) {
            case Published.Shown<Share>(var known) ->
                Scale.COVERAGE.classOf(known.percent()).code();
            case Published.Suppressed<Share>() -> "hidden";
            case Published.None<Share>() -> "none";
        };
    }

    private static double angle(int place) {
        return 2 * Math.PI * place / Sector.values().length - Math.PI / 2;
    }

    private static double x(int place, int radius) {
        return SIZE / 2.0 + radius * Math.cos(angle(place));
    }

    private static double y(int place, int radius) {
        return SIZE / 2.0 - 10 + radius * Math.sin(angle(place));
    }
}
