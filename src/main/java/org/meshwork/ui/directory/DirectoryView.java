package org.meshwork.ui.directory;

import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import org.meshwork.exchange.FeedStanding;
import org.meshwork.exchange.Feeds;
import org.meshwork.ui.MainLayout;

/** A steward's front page: what needs somebody, and what the directory is made of. */
@Route(value = "directory", layout = MainLayout.class)
@PageTitle("The directory – Meshwork")
@RolesAllowed("STEWARD")
@CssImport("./styles/directory.css")
public class DirectoryView extends Div implements BeforeEnterObserver {

    private final Feeds feeds;
    private final Clock clock;

    DirectoryView(Feeds feeds, Clock clock) {
        this.feeds = feeds;
        this.clock = clock;
        addClassName("dir");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var all = feeds.all();
        var queue = new Queue();
        queue.say(all);
        var find = new Section(new H2("Find an entry"), new FindEntry(""));
        add(new H1("The directory"), queue, find, feeds(all));
    }

    private Section feeds(List<FeedStanding> all) {
        var list = new UnorderedList();
        list.addClassName("dir-feeds");
        all.forEach(feed -> list.add(new FeedCard(feed, clock.getZone())));
        var add = new Anchor(FeedAddress.PATH, "Add a feed");
        add.addClassName("mw-quiet");
        var section = new Section(new H2("Feeds"), list);
        if (all.isEmpty()) {
            section.add(new Paragraph("There is no feed yet."));
        }
        section.add(add);
        return section;
    }
}
