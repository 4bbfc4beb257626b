package org.meshwork.ui.hotspots;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.meshwork.commissioning.Hotspots;
import org.meshwork.commissioning.Indicator;
import org.meshwork.commissioning.Release;
import org.meshwork.commissioning.Releases;
import org.meshwork.places.Area;

/** A page that shows something of a release, the newest where none is asked for, or says that there is none yet. */
@CssImport("./styles/hotspots.css")
@JsModule("./components/area-map/area-map.ts") // names the colours of the classes, which bars have too
abstract class ReleasePage extends Div implements BeforeEnterObserver {

    static final String NOTHING_YET =
            "No figures have been published yet. They are made once a month from the webs that people map and agree to count.";

    private final String title;
    private final String page;
    private final Hotspots hotspots;
    private final Releases releases;

    ReleasePage(String title, String page, Hotspots hotspots, Releases releases) {
        this.title = title;
        this.page = page;
        this.hotspots = hotspots;
        this.releases = releases;
        addClassNames("hs", "mw-stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var said = event.getLocation().getQueryParameters();
        var address = Address.from(said);
        add(new H1(title), new Pages(page, address));
        var all = releases.all();
        var whole = hotspots.whole();
        if (all.isEmpty() || whole.isEmpty()) {
            add(lead(NOTHING_YET));
            return;
        }
        Misread.sentence(said, code -> hotspots.area(code).isPresent(), all)
                .ifPresent(sentence -> add(misread(sentence)));
        show(chosen(all, address), whole.get(), said);
        if (all.size() > 1 && isOfAMonth()) {
            add(months(page, said, all));
        }
    }

    abstract void show(Release release, Area whole, QueryParameters said);

    /** False for a page that shows all months, or none. */
    boolean isOfAMonth() {
        return true;
    }

    /** @param all newest first, at least one */
    static Release chosen(List<Release> all, Address address) {
        return all.stream()
                .filter(release -> release.month().equals(address.month()))
                .findFirst()
                .orElse(all.getFirst());
    }

    /** The same page in another month. */
    private static Div months(String page, QueryParameters said, List<Release> all) {
        var controls =
                new Div(months(all, Address.from(said), month -> UI.getCurrent().navigate(page, with(said, month))));
        controls.addClassName("hs-controls");
        return controls;
    }

    /** @param chosen is given the month, or null for the newest, whichever that is */
    static Choice months(List<Release> all, Address address, Consumer<@Nullable YearMonth> chosen) {
        var newest = all.getFirst().month();
        var choice = new Choice(
                "Month",
                key -> all.stream()
                        .map(Release::month)
                        .filter(month -> month.toString().equals(key))
                        .findFirst()
                        .ifPresent(month -> chosen.accept(month.equals(newest) ? null : month)));
        var labels = new LinkedHashMap<String, String>();
        all.forEach(release -> labels.put(release.month().toString(), Words.month(release.month())));
        choice.offer(labels, chosen(all, address).month().toString());
        return choice;
    }

    /** @param chosen is given where an indicator leads */
    static Choice indicators(Address address, Consumer<Address> chosen) {
        var choice = new Choice(
                "Which", key -> Indicator.called(key).ifPresent(other -> chosen.accept(address.showing(other))));
        var labels = new LinkedHashMap<String, String>();
        Indicator.all().forEach(one -> labels.put(one.key(), Words.name(one)));
        choice.offer(labels, address.indicator().key());
        return choice;
    }

    private static QueryParameters with(QueryParameters said, @Nullable YearMonth month) {
        return month == null ? said.excluding("month") : said.merging("month", month.toString());
    }

    static Paragraph misread(String sentence) {
        var words = new Paragraph(sentence);
        words.addClassName("hs-misread");
        return words;
    }

    static Paragraph lead(String sentence) {
        var lead = new Paragraph(sentence);
        lead.addClassName("mw-lead");
        return lead;
    }

    static Paragraph note(String sentence) {
        var note = new Paragraph(sentence);
        note.addClassName("hs-notes");
        return note;
    }
}
