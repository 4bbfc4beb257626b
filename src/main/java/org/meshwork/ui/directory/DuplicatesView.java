package org.meshwork.ui.directory;

import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.Optional;
import java.util.stream.Stream;
import org.meshwork.access.Actor;
import org.meshwork.directory.Directory;
import org.meshwork.directory.Duplicates;
import org.meshwork.directory.Duplicates.Pair;
import org.meshwork.shared.ServiceId;
import org.meshwork.ui.MainLayout;
import org.meshwork.ui.Problem;

/** Entries that may be of one service: side by side, with why; and, by {@code ?decided}, what was decided before. */
@Route(value = DuplicatesView.PATH, layout = MainLayout.class)
@PageTitle("Listed twice? – Meshwork")
@RolesAllowed("STEWARD")
@CssImport("./styles/directory.css")
public class DuplicatesView extends Div implements BeforeEnterObserver {

    static final String PATH = "directory/duplicates";

    private static final String DECIDED = "decided";
    private static final int A_PAGE = 20;

    private final Duplicates duplicates;
    private final Directory directory;
    private final Clock clock;
    private final Paragraph status = new Paragraph();
    private final Problem problem = new Problem();
    private final Div pairs = new Div();
    private boolean showsDecided;
    private int from;

    DuplicatesView(Duplicates duplicates, Directory directory, Clock clock) {
        this.duplicates = duplicates;
        this.directory = directory;
        this.clock = clock;
        addClassName("dir");
        pairs.addClassName("dir-parts");
        status.addClassName("dir-status");
        status.getElement().setAttribute("role", "status");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var said = event.getLocation().getQueryParameters();
        showsDecided = said.getParameters().containsKey(DECIDED);
        from = Pager.from(said);
        removeAll();
        add(new WayBack(), new H1("Listed twice?"), tabs(), problem, status, pairs);
        show();
    }

    private Nav tabs() {
        var tabs = new Nav(tab("Waiting for you", false), tab("Decided", true));
        tabs.addClassName("mw-chips");
        tabs.getElement().setAttribute("aria-label", "Which pairs");
        return tabs;
    }

    private Anchor tab(String label, boolean isDecided) {
        var tab = new Anchor(address(isDecided, 0), label);
        tab.addClassNames("mw-chip", "dir-filter");
        if (isDecided == showsDecided) {
            tab.getElement().setAttribute("aria-current", "true");
        }
        return tab;
    }

    private static String address(boolean isDecided, int first) {
        return PATH + (isDecided ? "?" + DECIDED + "&from=" : "?from=") + first;
    }

    private void show() {
        var page = showsDecided ? duplicates.decided(from, A_PAGE + 1) : duplicates.proposals(from, A_PAGE + 1);
        pairs.removeAll();
        if (page.isEmpty()) {
            pairs.add(new Paragraph(
                    showsDecided
                            ? "Nothing was decided yet."
                            : "No two entries of different feeds look like one service."));
            return;
        }
        var services = new java.util.HashMap<ServiceId, org.meshwork.directory.Service>();
        directory
                .services(page.stream()
                        .flatMap(pair -> Stream.of(pair.one(), pair.other()))
                        .distinct()
                        .toList())
                .forEach(service -> services.put(service.id(), service));
        var list = new UnorderedList();
        list.addClassName("dir-tasks");
        page.stream()
                .limit(A_PAGE)
                .forEach(pair -> Optional.ofNullable(services.get(pair.one()))
                        .ifPresent(one -> Optional.ofNullable(services.get(pair.other()))
                                .ifPresent(other ->
                                        list.add(new PairCard(pair, one, other, clock.getZone(), this::decide)))));
        pairs.add(list);
        if (from > 0 || page.size() > A_PAGE) {
            new Pager(from, A_PAGE, (long) from + page.size(), first -> address(showsDecided, first))
                    .addWhereNeededTo(pairs);
        }
    }

    private void decide(Pair pair, PairCard.Decision decision) {
        var by = Actor.current().username();
        problem.clear();
        switch (decision) {
            case KEEP_ONE -> merge(pair.one(), pair.other(), by);
            case KEEP_OTHER -> merge(pair.other(), pair.one(), by);
            case APART -> {
                duplicates.keepApart(pair.one(), pair.other(), by);
                status.setText("Kept apart: they are not proposed again.");
            }
            case UNDO -> {
                duplicates.undo(pair.one(), pair.other());
                status.setText("Undone: both can be found again.");
            }
        }
        show();
    }

    private void merge(ServiceId kept, ServiceId hidden, String by) {
        duplicates
                .merge(kept, hidden, by)
                .ifPresentOrElse(problem::say, () -> status.setText("Merged: searches find the one that you kept."));
    }
}
