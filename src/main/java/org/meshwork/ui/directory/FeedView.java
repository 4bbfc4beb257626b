package org.meshwork.ui.directory;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.shared.Registration;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.meshwork.exchange.Feed;
import org.meshwork.exchange.FeedImport;
import org.meshwork.exchange.FeedRun;
import org.meshwork.exchange.FeedStanding;
import org.meshwork.exchange.Feeds;
import org.meshwork.ui.MainLayout;
import org.meshwork.ui.Problem;
import org.meshwork.ui.find.Words;

/** One feed: how it is doing, its imports and what was said about them. Without a name in the address: adding one. */
@Route(value = FeedAddress.PATH, layout = MainLayout.class)
@RolesAllowed("STEWARD")
@CssImport("./styles/directory.css")
public class FeedView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final int MILLISECONDS_BETWEEN_LOOKS = 1_500;

    private final Feeds feeds;
    private final FeedImport imports;
    private final Clock clock;
    private final Paragraph status = new Paragraph();
    private final Div now = new Div();
    private FeedAddress address = FeedAddress.of("");
    private @Nullable UI page;
    private @Nullable Registration looking;

    FeedView(Feeds feeds, FeedImport imports, Clock clock) {
        this.feeds = feeds;
        this.imports = imports;
        this.clock = clock;
        addClassName("dir");
        now.addClassName("dir-parts");
        status.addClassName("dir-status");
        status.getElement().setAttribute("role", "status");
    }

    static QueryParameters parameters(String feed) {
        return QueryParameters.simple(Map.of("name", feed));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        address = FeedAddress.from(event.getLocation().getQueryParameters());
        if (address.name().isEmpty()) {
            add(new WayBack(), new H1("Add a feed"), new AddFeed(feeds));
            return;
        }
        feeds.feed(address.name())
                .ifPresentOrElse(feed -> layOut(feed), () -> event.rerouteToError(NotFoundException.class));
    }

    @Override
    public String getPageTitle() {
        return (address.name().isEmpty() ? "Add a feed" : address.name()) + " – Meshwork";
    }

    private void layOut(FeedStanding feed) {
        add(new WayBack(), new H1(feed.feed().name()), status, now, howOften(feed));
        address.showsRun()
                .flatMap(run -> feeds.runs(address.name()).stream()
                        .filter(each -> each.id().equals(run))
                        .findFirst())
                .ifPresent(run -> add(new Report(run, feeds, address, clock.getZone())));
        show(feed);
    }

    private void show(FeedStanding feed) {
        var runs = feeds.runs(address.name());
        now.removeAll();
        now.add(standing(feed));
        runs.stream()
                .filter(run -> run.state() == FeedRun.State.HELD)
                .findFirst()
                .ifPresent(run -> now.add(new Held(run, feeds, address, clock.getZone(), this::letIn, this::doNotUse)));
        now.add(imports(runs));
        if (isAtWork(feed)) {
            status.setText("It is being imported. You can leave this page: it goes on without you.");
            lookAgain();
        } else {
            rest();
        }
    }

    private Section standing(FeedStanding feed) {
        var zone = clock.getZone();
        var standing = new Section(
                new Alerting(feed.alert()),
                new Paragraph(FeedWords.advice(feed)),
                new Paragraph(Words.services(feed.services()) + " of it can be found."),
                new Paragraph(FeedCard.lastGood(feed, zone) + "."),
                new Paragraph(FeedCard.next(feed, zone) + "."),
                new Paragraph("From: " + source(feed.feed())));
        standing.getElement().setAttribute("aria-label", "How it is doing");
        standing.addClassNames("mw-card", "dir-standing");
        if (!feed.feed().source().isEmpty()) {
            var press = new NativeButton("Import now", pressed -> importNow());
            press.addClassName("mw-button");
            press.setEnabled(!isAtWork(feed));
            standing.add(press);
        }
        return standing;
    }

    private static String source(Feed feed) {
        var source = feed.source().isEmpty() ? "entered here, not fetched" : feed.source();
        return feed.licence().isEmpty() ? source : source + " (" + feed.licence() + ")";
    }

    private Section imports(List<FeedRun> runs) {
        var section = new Section(new H2("Its imports"), new Runs(runs, address, clock.getZone()));
        section.addClassName("dir-runs");
        return section;
    }

    private Section howOften(FeedStanding feed) {
        var problem = new Problem();
        var often = new HowOften(feed.everyHours());
        var save = new NativeButton(
                "Save",
                pressed -> feeds.keep(feed.feed(), often.hours()).ifPresentOrElse(problem::say, () -> {
                    problem.clear();
                    tell("Saved: it is imported " + FeedWords.every(often.hours()) + ".");
                }));
        save.addClassName("mw-quiet");
        var form = new Div(often.choice(), save);
        form.addClassName("dir-often");
        var section = new Section(new H2("How often"), problem, form);
        section.setVisible(AddFeed.isOnTheWeb(feed.feed().source()));
        return section;
    }

    private void importNow() {
        feeds.importSoon(address.name());
        refresh();
    }

    private void letIn(UUID run) {
        tell(imports.release(run) ? "It is in: searchers see it now." : "It was decided already.");
    }

    private void doNotUse(UUID run) {
        tell(imports.drop(run) ? "It is not used. The directory stays as it was." : "It was decided already.");
    }

    private void tell(String sentence) {
        status.setText(sentence);
        refresh();
    }

    private void refresh() {
        feeds.feed(address.name()).ifPresent(this::show);
    }

    private boolean isAtWork(FeedStanding feed) {
        var last = feed.last();
        return feeds.isWaiting(address.name()) || (last != null && last.state() == FeedRun.State.RUNNING);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        page = event.getUI();
        if (!address.name().isEmpty()) {
            refresh();
        }
    }

    @Override
    protected void onDetach(DetachEvent event) {
        rest();
    }

    private void lookAgain() {
        if (looking == null && page != null) {
            looking = page.addPollListener(poll -> refresh());
            page.setPollInterval(MILLISECONDS_BETWEEN_LOOKS);
        }
    }

    private void rest() {
        if (looking != null && page != null) {
            looking.remove();
            looking = null;
            page.setPollInterval(-1);
            status.setText("The import has ended.");
        }
    }
}
