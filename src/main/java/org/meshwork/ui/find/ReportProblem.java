package org.meshwork.ui.find;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.server.VaadinSession;
import java.time.Clock;
import org.meshwork.directory.ProblemReport.What;
import org.meshwork.directory.ProblemReports;
import org.meshwork.shared.ServiceId;
import org.meshwork.ui.Problem;

/** "Is something wrong here?": for everybody, without an account, in one press and a few words. */
final class ReportProblem extends Section {

    private final ServiceId service;
    private final ProblemReports reports;
    private final Clock clock;
    private final Div form = new Div();
    private final Problem problem = new Problem();
    private final RadioButtonGroup<What> what = new RadioButtonGroup<>("What is wrong?");
    private final TextArea words = new TextArea("Tell us more (you need not)");
    private final NativeButton open = new NativeButton("Report a problem", pressed -> open());

    ReportProblem(ServiceId service, ProblemReports reports, Clock clock) {
        this.service = service;
        this.reports = reports;
        this.clock = clock;
        addClassName("find-problem");
        open.addClassName("mw-link");
        open.getElement().setAttribute("aria-expanded", "false");
        what.setItems(What.values());
        what.setItemLabelGenerator(What::label);
        words.setMaxLength(ProblemReports.LONGEST_WORDS);
        words.setHelperText("Please write nothing about yourself or anybody you care for.");
        var send = new NativeButton("Send", pressed -> send());
        send.addClassName("mw-button");
        form.add(problem, what, words, send);
        form.addClassName("mw-form");
        form.setVisible(false);
        add(new H2("Is something wrong here?"), open, form);
    }

    private void open() {
        form.setVisible(!form.isVisible());
        open.getElement().setAttribute("aria-expanded", String.valueOf(form.isVisible()));
    }

    private void send() {
        var chosen = what.getValue();
        if (chosen == null) {
            problem.say("Choose what is wrong.");
            return;
        }
        if (!pace().mayGoOn(clock.instant())) {
            problem.say("Thank you: you have told us a lot just now. Please wait ten minutes before the next one.");
            return;
        }
        reports.report(service, chosen, words.getValue()).ifPresentOrElse(problem::say, this::thank);
    }

    private void thank() {
        var thanks = new Paragraph("Thank you. Somebody who keeps this directory will look at it.");
        thanks.addClassName("mw-note");
        thanks.getElement().setAttribute("role", "status").setAttribute("tabindex", "-1");
        removeAll();
        add(new H2("Is something wrong here?"), thanks);
        thanks.getElement().callJsFunction("focus");
    }

    private static Pace pace() {
        var session = VaadinSession.getCurrent();
        var pace = session.getAttribute(Pace.class);
        if (pace == null) {
            pace = new Pace();
            session.setAttribute(Pace.class, pace);
        }
        return pace;
    }
}
