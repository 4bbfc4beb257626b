package org.meshwork.ui.hotspots;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.meshwork.commissioning.AgeGroup;
import org.meshwork.commissioning.Hotspot;
import org.meshwork.commissioning.Hotspots;
import org.meshwork.commissioning.Indicator;
import org.meshwork.commissioning.Published;
import org.meshwork.commissioning.Ranking;
import org.meshwork.commissioning.Release;
import org.meshwork.commissioning.Releases;
import org.meshwork.commissioning.Share;
import org.meshwork.places.Area;
import org.meshwork.ui.MainLayout;
import org.meshwork.ui.component.AreaMap;
import org.meshwork.ui.component.MapData;
import org.meshwork.ui.component.MapData.Fill;

/** Where care comes apart: one indicator on a map and, the same, in a ranked table. The address says what is shown. */
@Route(value = "hotspots", layout = MainLayout.class)
@PageTitle("Where care comes apart")
@RolesAllowed("COMMISSIONER")
@CssImport("./styles/hotspots.css")
public class HotspotsView extends Div implements BeforeEnterObserver {

    private static final String EVERYBODY = "";
    private static final String TITLE = "hs-areas-title";

    private final Hotspots hotspots;
    private final Releases releases;

    private Address address = Address.NOTHING;
    private @Nullable Ranking shown;

    private final Div ways = new Div();
    private final Div caveats = new Div();
    private final Paragraph sentence = new Paragraph();
    private final Pills groups = new Pills("Show", labels(Group.values()), key -> show(Group.valueOf(key)));
    private final Choice indicators =
            new Choice("Which", key -> Indicator.called(key).ifPresent(chosen -> go(address.showing(chosen))));
    private final Choice conditions =
            new Choice("People with", key -> go(address.among(key.equals(EVERYBODY) ? null : key)));
    private final Choice ages =
            new Choice("Aged", key -> go(address.aged(AgeGroup.called(key).orElse(null))));
    private final Div months = new Div();
    private final Choice levels = new Choice("By", key -> Address.level(key).ifPresent(level -> go(address.by(level))));
    private final AreaMap map = new AreaMap();
    private final Legend legend = new Legend();
    private final H2 title = new H2();
    private final RankedAreas table = new RankedAreas(TITLE, this::select);
    private final SelectedArea about = new SelectedArea(() -> go(address.at(null)));
    private final SeamBars seams = new SeamBars();
    private final HowSure howSure = new HowSure(near -> go(address.nearWhere(near)));
    private final Notes notes = new Notes();

    HotspotsView(Hotspots hotspots, Releases releases) {
        this.hotspots = hotspots;
        this.releases = releases;
        addClassNames("hs", "mw-stack");
        sentence.addClassName("mw-lead");
        title.setId(TITLE);
        map.onArea(this::select);
        map.join(table);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var said = event.getLocation().getQueryParameters();
        address = Address.from(said);
        var all = releases.all();
        var whole = hotspots.whole();
        if (all.isEmpty() || whole.isEmpty()) {
            showThatThereIsNothing();
            return;
        }
        ways.removeAll();
        ways.add(new Pages(Pages.MAP, address));
        Misread.sentence(said, code -> hotspots.area(code).isPresent(), all)
                .ifPresent(words -> ways.add(ReleasePage.misread(words)));
        months.removeAll();
        if (all.size() > 1) {
            months.add(ReleasePage.months(all, address, month -> go(address.in(month))));
        }
        show(ReleasePage.chosen(all, address), whole.get());
    }

    private void show(Release release, Area whole) {
        var question = address.question(whole.code());
        var known = shown;
        if (known == null
                || !known.release().equals(release)
                || !known.question().equals(question)) {
            if (known == null) {
                layOut();
            }
            known = hotspots.rank(release, question);
            shown = known;
            show(known);
        }
        showSelected(known);
    }

    private void layOut() {
        removeAll();
        var controls = new Div(groups, indicators, conditions, ages, levels, months);
        controls.addClassName("hs-controls");
        var left = new Section(map, legend);
        left.addClassName("hs-map");
        left.getElement().setAttribute("aria-label", "Map");
        var torn = new H2("Which seam is torn?");
        var right = new Section(title, table, about, torn, seams);
        right.addClassName("hs-figures");
        right.getElement().setAttribute("aria-label", "Figures");
        var both = new Div(left, right);
        both.addClassName("hs-both");
        add(new H1("Where care comes apart"), ways, sentence, controls, caveats, both, howSure, notes);
    }

    private void showThatThereIsNothing() {
        shown = null;
        removeAll();
        add(new H1("Where care comes apart"), ReleasePage.lead(ReleasePage.NOTHING_YET));
    }

    private void show(Ranking ranking) {
        var question = ranking.question();
        var indicator = question.indicator();
        sentence.setText(Words.sentence(indicator));
        groups.select(Group.of(indicator).name());
        indicators.offer(labels(Group.of(indicator)), indicator.key());
        conditions.offer(conditions(ranking), question.condition() == null ? EVERYBODY : question.condition());
        ages.offer(ages(), question.age() == null ? EVERYBODY : question.age().key());
        levels.offer(levels(), Address.key(question.level()));
        title.setText("%s, most in need of attention first".formatted(Words.levels(question.level())));
        caveats.removeAll();
        Caveats.of(ranking).forEach(words -> caveats.add(ReleasePage.misread(words)));
        table.show(ranking);
        legend.show(indicator);
        howSure.show(ranking, address.near());
        notes.show(ranking);
        map.describe("%s in %s, by %s. The table says the same."
                .formatted(
                        Words.name(indicator),
                        ranking.whole().area().name(),
                        Words.levels(question.level()).toLowerCase(Locale.UK)));
    }

    private void showSelected(Ranking ranking) {
        var selected = ranking.areas().stream()
                .filter(spot -> spot.area().code().equals(address.area()))
                .findFirst();
        var code = selected.map(spot -> spot.area().code()).orElse(null);
        table.select(code);
        about.show(
                ranking,
                address,
                selected,
                code == null ? List.of() : hotspots.findings(ranking.release(), code),
                selected.map(spot -> spot.area().parent()).flatMap(hotspots::area));
        seams.show(ranking.whole(), selected, address);
        map.show(new MapData(
                ranking.areas().stream().map(spot -> shape(spot, ranking)).toList(), List.of(), null, code));
    }

    static MapData.Shape shape(Hotspot spot, Ranking ranking) {
        var scale = Scale.of(ranking.question().indicator());
        return new MapData.Shape(
                spot.area().code(),
                spot.area().name(),
                spot.area().outline(),
                Words.value(spot),
                fill(spot.value(), scale),
                spot.verdict() == Hotspot.Verdict.HOT);
    }

    private static Fill fill(Published<Share> value, Scale scale) {
        return switch (value) {
            case Published.Shown<Share>(var share) -> scale.classOf(share.percent());
            case Published.Suppressed<Share>() -> Fill.HIDDEN;
            case Published.None<Share>() -> Fill.NONE;
        };
    }

    private void show(Group group) {
        go(address.showing(group.indicators().getFirst()));
    }

    /** Choosing what is chosen already lets go of it. */
    private void select(String area) {
        go(address.at(area.equals(address.area()) ? null : area));
    }

    private void go(Address next) {
        UI.getCurrent().navigate(HotspotsView.class, next.parameters());
    }

    private Map<String, String> conditions(Ranking ranking) {
        var byName = new TreeMap<String, String>();
        var codes = new ArrayList<>(
                hotspots.conditions(ranking.release(), ranking.whole().area().code()));
        Optional.ofNullable(ranking.question().condition()).ifPresent(codes::add);
        codes.forEach(code -> byName.put(Words.condition(code), code));
        var offered = new LinkedHashMap<String, String>();
        offered.put(EVERYBODY, "any or no condition");
        byName.forEach((name, code) -> offered.put(code, name));
        return offered;
    }

    private static Map<String, String> ages() {
        var offered = new LinkedHashMap<String, String>();
        offered.put(EVERYBODY, "any age");
        for (var age : AgeGroup.values()) {
            offered.put(age.key(), age.from() + " and over");
        }
        return offered;
    }

    static Map<String, String> levels() {
        var offered = new LinkedHashMap<String, String>();
        offered.put(Address.key(Area.Level.SMALL), "small area");
        offered.put(Address.key(Area.Level.WARD), "ward");
        return offered;
    }

    private static Map<String, String> labels(Group group) {
        var offered = new LinkedHashMap<String, String>();
        group.indicators().forEach(indicator -> offered.put(indicator.key(), Words.name(indicator)));
        return offered;
    }

    private static Map<String, String> labels(Group... groups) {
        var offered = new LinkedHashMap<String, String>();
        for (var group : groups) {
            offered.put(group.name(), group.label());
        }
        return offered;
    }
}
