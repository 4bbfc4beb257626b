package org.meshwork.ui.find;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.meshwork.directory.Delivery;
import org.meshwork.directory.Directory;
import org.meshwork.directory.Duplicates;
import org.meshwork.directory.Facet;
import org.meshwork.directory.Fits;
import org.meshwork.directory.Joining;
import org.meshwork.directory.ProblemReports;
import org.meshwork.directory.Service;
import org.meshwork.person.KeptServices;
import org.meshwork.places.Places;
import org.meshwork.shared.Sector;
import org.meshwork.shared.ServiceId;
import org.meshwork.ui.MainLayout;

/** One service: all that is known of it. What is not known is left out, or said to be not known where it matters. */
@Route(value = "find/:service", layout = MainLayout.class)
@AnonymousAllowed
@CssImport("./styles/find.css")
public class ServiceView extends Article implements BeforeEnterObserver, HasDynamicTitle {

    private final Directory directory;
    private final Duplicates duplicates;
    private final ProblemReports reports;
    private final KeptServices kept;
    private final Places places;
    private final Clock clock;
    private String title = "";

    ServiceView(
            Directory directory,
            Duplicates duplicates,
            ProblemReports reports,
            KeptServices kept,
            Places places,
            Clock clock) {
        this.directory = directory;
        this.duplicates = duplicates;
        this.reports = reports;
        this.kept = kept;
        this.places = places;
        this.clock = clock;
        addClassName("find-service");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var asked = Asked.from(event.getLocation().getQueryParameters());
        event.getRouteParameters()
                .get("service")
                .flatMap(ServiceId::parse)
                .flatMap(directory::service)
                .ifPresentOrElse(service -> show(service, asked), () -> event.rerouteToError(NotFoundException.class));
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private void show(Service service, Asked asked) {
        title = service.name() + " – Meshwork";
        var now = LocalDateTime.now(clock);
        var where = Where.of(asked.near(), places);
        add(back(service, asked), new H1(service.name()));
        ServiceCard.by(service).ifPresent(this::add);
        if (service.withdrawn()) {
            add(duplicates
                    .keptInsteadOf(service.id())
                    .flatMap(directory::service)
                    .<Component>map(kept -> new Elsewhere(kept, asked))
                    .orElseGet(() -> withdrawn(service, asked)));
        }
        if (!service.particulars().alert().isBlank()) {
            var alert = new Div(new Paragraph(service.particulars().alert()));
            alert.addClassName("mw-note");
            add(alert);
        }
        if (!service.summary().isBlank()) {
            var summary = new Paragraph(service.summary());
            summary.addClassName("find-service-summary");
            add(summary);
        }
        var reach = new ReachThem(service, now.toLocalDate());
        var facts = new Div(description(service), facts(service, asked));
        Because.of(service).ifPresent(facts::add);
        facts.add(
                new H2("When and where"),
                new WhenAndWhere(service, where, now, places),
                new H2("Who runs it"),
                runner(service));
        facts.addClassName("find-service-facts");
        var beside = new Div(reach);
        beside.addClassName("find-service-beside");
        if (!service.withdrawn()) {
            beside.add(new TakeWithYou(service, new SharedLists(kept), now));
            add(new StructuredData(service));
        }
        var columns = new Div(beside, facts);
        columns.addClassName("find-service-columns");
        var report = new ReportProblem(service.id(), reports, clock);
        report.setId("report");
        add(columns, report, new KeepersLink(service.id()));
    }

    private static Anchor back(Service service, Asked asked) {
        var back = asked.isNothing()
                ? new Anchor("find", "Find support")
                : new Anchor(asked.address("find") + '#' + ServiceCard.anchor(service.id()), "Back to the results");
        back.addClassName("find-back");
        return back;
    }

    private static Div withdrawn(Service service, Asked asked) {
        var note = new Div(
                new Paragraph(
                        "This service is no longer listed. We keep the page because somebody’s web may lead here. Ring before you count on it."));
        note.addClassName("mw-note");
        if (!service.needs().isEmpty()) {
            var like = Asked.NOTHING
                    .withNear(asked.near())
                    .with(Facet.NEED, service.needs().getFirst(), true);
            note.add(new Anchor(
                    like.address("find"),
                    "Find others that help with "
                            + Words.needPhrase(service.needs().getFirst())));
        }
        return note;
    }

    private static Div description(Service service) {
        var text = new Div();
        text.addClassName("find-description");
        service.description()
                .lines()
                .filter(line -> !line.isBlank())
                .map(Paragraph::new)
                .forEach(text::add);
        return text;
    }

    private static Facts facts(Service service, Asked asked) {
        return new Facts()
                .say(
                        "Helps with",
                        service.needs().isEmpty() ? List.of() : List.of(CommonNeeds.links(service.needs(), asked)))
                .say(
                        "Kind of help",
                        Words.list(service.types().stream().map(Words::type).toList()))
                .say("Who it is for", whoFor(service))
                .say("Cost", cost(service))
                .say("How to join", joining(service))
                .say("How it happens", delivery(service))
                .say("Languages", languages(service));
    }

    private static String[] whoFor(Service service) {
        var who = Fits.whoFor(service.eligibility());
        return who.isEmpty()
                ? new String[] {"We do not know of any limits. Ask if you are not sure."}
                : who.stream().map(Words::start).toArray(String[]::new);
    }

    private static String[] cost(Service service) {
        var cost = service.cost();
        if (cost == null && service.costDetail().isBlank()) {
            return new String[] {"Not known. Ask before you go."};
        }
        return new String[] {cost == null ? "" : cost.label(), service.costDetail()};
    }

    private static String[] joining(Service service) {
        var ways = Words.list(service.joining().stream().map(Joining::label).toList());
        return new String[] {
            ways.isEmpty() && service.joinDetail().isBlank()
                    ? "Not known. Ring and ask."
                    : ways.replace(" and ", ", or "),
            service.joinDetail()
        };
    }

    private static String delivery(Service service) {
        return service.delivery().stream()
                .map(Delivery::label)
                .reduce((all, way) -> all + " · " + way)
                .orElse("");
    }

    private static String languages(Service service) {
        return service.languages().isEmpty()
                ? ""
                : Words.list(Stream.concat(
                                Stream.of("English"),
                                service.languages().stream()
                                        .map(Words::language)
                                        .sorted())
                        .toList());
    }

    private static Component runner(Service service) {
        var organisation = service.organisation();
        var name = new Paragraph(organisation.name());
        name.addClassName("find-organisation");
        var runner = new Div(name);
        Stream.concat(
                        Stream.ofNullable(organisation.sector()).map(Sector::label),
                        organisation.description().lines())
                .filter(line -> !line.isBlank())
                .map(Paragraph::new)
                .forEach(runner::add);
        if (!organisation.website().isBlank()) {
            runner.add(new Paragraph(Links.website(organisation.website())));
        }
        return runner;
    }
}
