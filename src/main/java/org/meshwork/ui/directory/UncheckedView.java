package org.meshwork.ui.directory;

import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Map;
import org.meshwork.directory.Assurances;
import org.meshwork.directory.Freshness;
import org.meshwork.directory.Service;
import org.meshwork.ui.MainLayout;
import org.meshwork.ui.find.Words;

/** How fresh the directory is, and the entries that nobody has looked at for the longest. */
@Route(value = UncheckedView.PATH, layout = MainLayout.class)
@PageTitle("How fresh the directory is – Meshwork")
@RolesAllowed("STEWARD")
@CssImport("./styles/directory.css")
public class UncheckedView extends Div implements BeforeEnterObserver {

    static final String PATH = "directory/unchecked";

    private static final int A_PAGE = 50;

    private final Assurances assurances;

    UncheckedView(Assurances assurances) {
        this.assurances = assurances;
        addClassName("dir");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var from = Pager.from(event.getLocation().getQueryParameters());
        removeAll();
        var counts = assurances.counts();
        add(new WayBack(), new H1("How fresh the directory is"), bands(counts));
        var stale = stale(counts);
        if (stale > 0) {
            var sheet = new Sheet(
                    "Entries that nobody has checked for a year", "Entry", "Organisation", "Feed", "Last checked");
            assurances.unchecked(from, A_PAGE).forEach(service -> row(sheet, service));
            var section = new Section(new H2("The longest ago first"), sheet);
            new Pager(from, A_PAGE, stale, first -> PATH + "?from=" + first).addWhereNeededTo(section);
            add(section);
        }
    }

    /** How many entries nobody has checked within a year. */
    static long stale(Map<Freshness, Long> counts) {
        return counts.entrySet().stream()
                .filter(band -> !band.getKey().isFresh())
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    private static Section bands(Map<Freshness, Long> counts) {
        var all =
                Math.max(1, counts.values().stream().mapToLong(Long::longValue).sum());
        var bands = new Section();
        bands.getElement().setAttribute("aria-label", "How many of which age");
        bands.addClassName("dir-bands");
        counts.forEach((freshness, count) -> {
            var bar = new Span();
            bar.addClassNames("dir-bar", freshness.isFresh() ? "dir-bar-fresh" : "dir-bar-stale");
            bar.getStyle().set("inline-size", 100 * count / all + "%");
            var band = new Div(new Paragraph(freshness.label() + ": " + Words.services(count)), bar);
            bands.add(band);
        });
        return bands;
    }

    private static void row(Sheet sheet, Service service) {
        sheet.row(
                new Anchor(EntryAddress.of(service.id()).address(), service.name()),
                new Span(service.organisation().name()),
                new Span(service.origin().feed()),
                new Span(service.assuredOn() == null ? "Not known" : Words.date(service.assuredOn())));
    }
}
