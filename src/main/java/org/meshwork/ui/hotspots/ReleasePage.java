package org.meshwork.ui.hotspots;

import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import org.meshwork.commissioning.Hotspots;
import org.meshwork.commissioning.Release;
import org.meshwork.commissioning.Releases;
import org.meshwork.places.Area;

/** A page that shows something of the newest release, or says that there is none yet. */
@CssImport("./styles/hotspots.css")
@JsModule("./components/area-map/area-map.ts") // names the colours of the classes, which bars have too
abstract class ReleasePage extends Div implements BeforeEnterObserver {

    private final String title;
    private final String address;
    private final Hotspots hotspots;
    private final Releases releases;

    ReleasePage(String title, String address, Hotspots hotspots, Releases releases) {
        this.title = title;
        this.address = address;
        this.hotspots = hotspots;
        this.releases = releases;
        addClassNames("hs", "mw-stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        add(new H1(title), new Pages(address));
        var release = releases.latest();
        var whole = hotspots.whole();
        if (release.isPresent() && whole.isPresent()) {
            show(release.get(), whole.get(), event.getLocation().getQueryParameters());
        } else {
            add(lead("No figures have been published yet. They are made once a month from the webs that people map and"
                    + " agree to count."));
        }
    }

    abstract void show(Release release, Area whole, QueryParameters said);

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
