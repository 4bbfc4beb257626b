package org.meshwork.ui.directory;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.meshwork.access.Actor;
import org.meshwork.directory.Correction.Field;
import org.meshwork.directory.Corrections;
import org.meshwork.directory.Directory;
import org.meshwork.directory.Freshness;
import org.meshwork.directory.ProblemReports;
import org.meshwork.directory.Query;
import org.meshwork.directory.Service;
import org.meshwork.directory.StillRightLinks;
import org.meshwork.shared.ServiceId;
import org.meshwork.ui.MainLayout;
import org.meshwork.ui.Problem;
import org.meshwork.ui.find.Words;

/** One entry, for those who keep it: each field that can be set right. Without an id in the address: finding one. */
@Route(value = EntryAddress.PATH, layout = MainLayout.class)
@RolesAllowed("STEWARD")
@CssImport("./styles/directory.css")
public class EntryView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final int MOST_GONE = 20;

    private final Directory directory;
    private final Corrections corrections;
    private final ProblemReports reports;
    private final StillRightLinks links;
    private final Clock clock;
    private final Paragraph status = new Paragraph();
    private final Div entry = new Div();
    private EntryAddress address = EntryAddress.from(QueryParameters.empty());
    private String title = "Find an entry";

    EntryView(
            Directory directory, Corrections corrections, ProblemReports reports, StillRightLinks links, Clock clock) {
        this.directory = directory;
        this.corrections = corrections;
        this.reports = reports;
        this.links = links;
        this.clock = clock;
        addClassName("dir");
        entry.addClassName("dir-parts");
        status.addClassName("dir-status");
        status.getElement().setAttribute("role", "status");
        add(new WayBack(), status, entry);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        address = EntryAddress.from(event.getLocation().getQueryParameters());
        var id = address.id();
        if (id == null) {
            find();
        } else {
            directory.service(id).ifPresentOrElse(this::show, () -> event.rerouteToError(NotFoundException.class));
        }
    }

    @Override
    public String getPageTitle() {
        return title + " – Meshwork";
    }

    private void find() {
        entry.removeAll();
        entry.add(new H1("Find an entry"), new FindEntry(address.asked()));
        if (address.asked().isBlank()) {
            return;
        }
        var hits = directory.find(Query.of(address.asked())).hits().stream()
                .map(hit -> hit.service())
                .toList();
        var gone = directory.withdrawn(address.asked(), MOST_GONE);
        if (hits.isEmpty() && gone.isEmpty()) {
            entry.add(new Paragraph("No entry has these words."));
        }
        if (!hits.isEmpty()) {
            entry.add(list(hits));
        }
        if (!gone.isEmpty()) {
            entry.add(new Section(new H2("No longer listed"), new Paragraph("People cannot find these."), list(gone)));
        }
    }

    private static UnorderedList list(List<Service> services) {
        var list = new UnorderedList();
        list.addClassName("dir-found");
        services.forEach(service -> list.add(new ListItem(
                new Anchor(EntryAddress.of(service.id()).address(), service.name()),
                new Paragraph(service.organisation().name()))));
        return list;
    }

    private void show(Service service) {
        title = service.name();
        entry.removeAll();
        entry.add(
                new H1(service.name()),
                about(service),
                new Section(new H2("What people read"), fields(service)),
                places(service),
                new AskThem(service, links));
    }

    private Div about(Service service) {
        var checked = service.assuredOn();
        var about = new Div(
                new Paragraph(Freshness.of(checked, LocalDate.now(clock)).label()
                        + (checked == null ? "" : " (" + Words.date(checked) + ")")),
                new Paragraph("By " + service.organisation().name()),
                new Paragraph("From "
                        + (service.origin().feed().isBlank()
                                ? "no feed"
                                : service.origin().feed())),
                new Anchor("find/" + service.id(), "See its page as people see it"));
        var open = reports.openOf(service.id());
        if (!open.isEmpty()) {
            var problems = new Anchor(ProblemsView.PATH, "Read them and answer");
            about.add(new Div(
                    new Paragraph(
                            open.size() == 1
                                    ? "Somebody says that something is wrong here."
                                    : open.size() + " people say that something is wrong here."),
                    problems));
        }
        about.addClassNames("mw-card", "dir-about");
        return about;
    }

    private UnorderedList fields(Service service) {
        var corrected = corrections.of(service.id());
        var list = new UnorderedList();
        list.addClassName("dir-fields");
        for (var field : Field.values()) {
            list.add(
                    field == address.field()
                            ? editing(service, field)
                            : new FieldRow(
                                    field,
                                    field.text(service),
                                    corrected.stream()
                                            .filter(each -> each.field() == field)
                                            .findFirst(),
                                    service.particulars().evidence(),
                                    address,
                                    clock.getZone(),
                                    chosen -> takeBack(service.id(), chosen)));
        }
        return list;
    }

    private ListItem editing(Service service, Field field) {
        var problem = new Problem();
        var editor = FieldEditor.of(field, field.text(service));
        var save = new NativeButton(
                "Save",
                pressed -> corrections
                        .correct(
                                service.id(),
                                field,
                                editor.value(),
                                Actor.current().username())
                        .ifPresentOrElse(problem::say, () -> leave("Saved. It stays so whatever the feed says.")));
        save.addClassName("mw-button");
        var cancel = new Anchor(address.correcting(null).address(), "Leave it as it is");
        var actions = new Div(save, cancel);
        actions.addClassName("mw-actions");
        var item = new ListItem(new H3(field.label()), problem, editor, actions);
        item.setId(FieldRow.anchor(field));
        item.addClassNames("dir-field", "dir-editing");
        return item;
    }

    private void takeBack(ServiceId service, Field field) {
        corrections.takeBack(service, field);
        leave("Taken back: the feed’s own words stand again.");
    }

    private void leave(String sentence) {
        status.setText(sentence);
        UI.getCurrent().navigate(EntryView.class, address.correcting(null).parameters());
        directory.service(java.util.Objects.requireNonNull(address.id())).ifPresent(this::show);
    }

    private static Section places(Service service) {
        var places = new Section(new H2("Where it is"));
        if (service.venues().isEmpty()) {
            places.add(new Paragraph("The entry names no place."));
        }
        service.venues().forEach(venue -> places.add(new Paragraph(Words.place(venue))));
        return places;
    }
}
