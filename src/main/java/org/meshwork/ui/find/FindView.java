package org.meshwork.ui.find;

import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.meshwork.directory.Directory;
import org.meshwork.directory.UnansweredSearches;
import org.meshwork.directory.UrgentHelp;
import org.meshwork.person.KeptServices;
import org.meshwork.places.Area;
import org.meshwork.places.Places;
import org.meshwork.ui.MainLayout;
import org.meshwork.ui.component.KeptLink;
import org.meshwork.ui.component.RecentSearches;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/** Search of the directory, for everybody. The whole search is in the address, and nowhere else. */
@Route(value = "find", layout = MainLayout.class)
@PageTitle("Find support – Meshwork")
@AnonymousAllowed
@CssImport("./styles/find.css")
public class FindView extends Div implements BeforeEnterObserver, SearchBox.Listener {

    private static final Logger log = LoggerFactory.getLogger(FindView.class);
    private static final String PATH = "find";

    private final Directory directory;
    private final UnansweredSearches unanswered;
    private final Places places;
    private final HalfTyped halfTyped = new HalfTyped();
    private final SearchBox box = new SearchBox(this);
    private final H1 title = new H1("Find support");
    private final Div start = new Div(
            new Paragraph(
                    "Say it in your own words, as you would to a friend: “I rattle round the house on my own”,"
                            + " “dad is unsteady on his feet”. You need not sign in, and we keep no record of who looks for what."),
            CommonNeeds.byGroup());
    private final RecentSearches recent = new RecentSearches();
    private final UrgentHelpFirst urgent = new UrgentHelpFirst();
    private final Results results;
    private @Nullable Found shown;
    private boolean wasTyping;

    FindView(Directory directory, UnansweredSearches unanswered, KeptServices shared, Places places, Clock clock) {
        this.directory = directory;
        this.unanswered = unanswered;
        this.places = places;
        results = new Results(this::choose, places, new SharedLists(shared), clock);
        addClassName("find");
        start.addClassName("find-start");
        var kept = new Div(new KeptLink());
        kept.addClassName("find-kept");
        // Not within what is hidden while there are results: the browser would not be told what is looked for.
        add(title, box, halfTyped, kept, urgent, recent, start, results);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        wasTyping = false;
        var asked = Asked.from(event.getLocation().getQueryParameters());
        box.show(asked);
        show(asked, false);
        results.showWhichWasOpened();
    }

    @Override
    public void typed(String what, String near) {
        var next = asked().withText(what).withNear(near);
        if (sameWords(next)) {
            return;
        }
        // One step back leads to what was there before the typing, not to its last letter.
        write(next, wasTyping);
        wasTyping = true;
        show(next, true);
    }

    @Override
    public void pressed(String what, String near) {
        typed(what, near);
        wasTyping = false;
    }

    private void choose(Asked next) {
        if (next.equals(asked())) {
            return;
        }
        wasTyping = false;
        write(next, false);
        show(next, false);
    }

    private void write(Asked next, boolean inPlace) {
        getUI().ifPresent(ui -> {
            var history = ui.getPage().getHistory();
            var address = new Location(PATH, next.parameters());
            if (inPlace) {
                history.replaceState(null, address);
            } else {
                history.pushState(null, address);
            }
        });
    }

    private void show(Asked asked, boolean whileTyping) {
        var where = Where.of(asked.near(), places);
        box.show(where, whileTyping);
        urgent.show(asked.text());
        remember(asked);
        halfTyped.show(whileTyping ? directory.suggest(asked.text()) : List.of(), asked);
        start.setVisible(asked.isNothing());
        results.setVisible(!asked.isNothing());
        title.setClassName("mw-hidden-text", !asked.isNothing());
        if (asked.isNothing()) {
            shown = null;
            return;
        }
        var before = shown;
        var found = Found.by(asked, where, directory);
        shown = found;
        results.show(found, before == null ? 0 : found.alreadyIn(before));
        if (!whileTyping && found.isUnanswered()) {
            count(found);
        }
    }

    private void count(Found found) {
        try {
            unanswered.count(found.needs(), where(found));
        } catch (DataAccessException | TransactionException e) {
            // It is worth less than an answer.
            log.debug("A search without an answer was not counted", e);
        }
    }

    /** No smaller than a ward. */
    private static Optional<String> where(Found found) {
        return found.where().areas().stream()
                .filter(area -> area.level() == Area.Level.WARD)
                .map(Area::code)
                .findFirst();
    }

    /** In the browser alone, and never words that speak of danger. */
    private void remember(Asked asked) {
        var near = asked.near().isEmpty() ? "" : " near " + asked.near();
        var isOrdinary = !asked.text().isBlank() && UrgentHelp.in(asked.text()).isEmpty();
        recent.show(isOrdinary ? asked.text() + near : "", asked.parameters().getQueryString());
    }

    private Asked asked() {
        return shown == null ? Asked.NOTHING : shown.asked();
    }

    private boolean sameWords(Asked next) {
        return next.text().equals(asked().text()) && next.near().equals(asked().near());
    }
}
