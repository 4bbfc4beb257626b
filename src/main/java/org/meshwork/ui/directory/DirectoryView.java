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
import org.meshwork.directory.Assurances;
import org.meshwork.directory.Duplicates;
import org.meshwork.directory.ProblemReports;
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
    private final ProblemReports reports;
    private final Duplicates duplicates;
    private final Assurances assurances;
    private final Clock clock;

    DirectoryView(Feeds feeds, ProblemReports reports, Duplicates duplicates, Assurances assurances, Clock clock) {
        this.feeds = feeds;
        this.reports = reports;
        this.duplicates = duplicates;
        this.assurances = assurances;
        this.clock = clock;
        addClassName("dir");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var all = feeds.all();
        var find = new Section(new H2("Find an entry"), new FindEntry(""));
        add(new H1("The directory"), queue(all), find, feeds(all));
    }

    private Queue queue(List<FeedStanding> all) {
        var queue = new Queue();
        queue.say(all);
        queue.say(
                reports.waiting(),
                "Entries that people say are wrong",
                "Look, set right what is wrong, and close the report.",
                ProblemsView.PATH);
        queue.say(
                duplicates.waiting(),
                "Pairs that may be one service listed twice",
                "Keep one of each pair, or say that they are two.",
                DuplicatesView.PATH);
        queue.say(
                UncheckedView.stale(assurances.counts()),
                "Entries that nobody has checked for a year",
                "Ask the organisations whether what is listed is still right.",
                UncheckedView.PATH);
        return queue;
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
