package org.meshwork.ui.directory;

import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import org.meshwork.access.Actor;
import org.meshwork.directory.ProblemReport;
import org.meshwork.directory.ProblemReport.Group;
import org.meshwork.directory.ProblemReport.State;
import org.meshwork.directory.ProblemReports;
import org.meshwork.ui.MainLayout;

/** What people say is wrong, service by service, until a steward has answered it. */
@Route(value = ProblemsView.PATH, layout = MainLayout.class)
@PageTitle("Problems people reported – Meshwork")
@RolesAllowed("STEWARD")
@CssImport("./styles/directory.css")
public class ProblemsView extends Div implements BeforeEnterObserver {

    static final String PATH = "directory/problems";

    private static final int A_PAGE = 30;

    private final ProblemReports reports;
    private final Clock clock;
    private final Paragraph status = new Paragraph();
    private final Div groups = new Div();
    private int from;

    ProblemsView(ProblemReports reports, Clock clock) {
        this.reports = reports;
        this.clock = clock;
        addClassName("dir");
        groups.addClassName("dir-parts");
        status.addClassName("dir-status");
        status.getElement().setAttribute("role", "status");
        add(new WayBack(), new H1("Problems people reported"), status, groups);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        from = Pager.from(event.getLocation().getQueryParameters());
        show();
    }

    private void show() {
        groups.removeAll();
        var open = reports.open(from, A_PAGE);
        if (open.isEmpty()) {
            groups.add(new Paragraph("Nobody has reported anything that is still open."));
            return;
        }
        var list = new UnorderedList();
        list.addClassName("dir-tasks");
        open.forEach(group -> list.add(item(group)));
        groups.add(list);
        new Pager(from, A_PAGE, reports.waiting(), first -> PATH + "?from=" + first).addWhereNeededTo(groups);
    }

    private ListItem item(Group group) {
        var service = group.service();
        var entry = new Anchor(EntryAddress.of(service.id()).address(), service.name());
        var said = new UnorderedList();
        group.reports().forEach(report -> said.add(said(report)));
        var answer = new TextField("What you found (you need not say)");
        answer.setMaxLength(300);
        var actions = new Div(
                close(group, "Corrected", "mw-button", State.CORRECTED, answer),
                close(group, "Not a problem", "mw-quiet", State.NO_PROBLEM, answer));
        actions.addClassName("mw-actions");
        var item = new ListItem(
                new H2(entry), new Paragraph("By " + service.organisation().name()), said, answer, actions);
        item.addClassNames("mw-card", "dir-problem");
        return item;
    }

    private ListItem said(ProblemReport report) {
        var item = new ListItem(report.what().label() + " (" + FeedWords.time(report.at(), clock.getZone()) + ")");
        if (!report.words().isBlank()) {
            var words = new Paragraph("“" + report.words() + "”");
            words.addClassName("dir-value");
            item.add(words);
        }
        return item;
    }

    private NativeButton close(Group group, String text, String style, State state, TextField answer) {
        var service = group.service();
        var button = new NativeButton(text, pressed -> {
            reports.close(
                    service.id(), state, answer.getValue(), Actor.current().username());
            status.setText("Closed: " + service.name() + ".");
            show();
        });
        button.addClassName(style);
        button.getElement().setAttribute("aria-label", text + ": " + service.name());
        return button;
    }
}
