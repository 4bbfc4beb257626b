package org.meshwork.ui.person;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import org.meshwork.directory.UrgentHelp;
import org.meshwork.findings.Answered;
import org.meshwork.findings.Finding;
import org.meshwork.person.Change;
import org.meshwork.person.Declined;
import org.meshwork.person.FindingResponse.Reply;
import org.meshwork.shared.Period;

/**
 * What the person says to a finding: fine for me, asked, or done, with a note of their own; and of support that guidance
 * expects, that it does not apply or is not wanted.
 */
final class AnswerChoices extends Div {

    private static final int LONGEST_NOTE = 200;
    private static final String PATHWAY = "pathway-step-missing";

    private final TextField note = new TextField("A note of your own (you can leave this out)");
    private final Div urgent = new Div();

    AnswerChoices(Finding finding, WebSight sight, Noticed noticed) {
        addClassName("mw-answer");
        note.setMaxLength(LONGEST_NOTE);
        note.setWidthFull();
        note.setValueChangeMode(ValueChangeMode.LAZY);
        note.addValueChangeListener(typed -> showUrgent(typed.getValue()));
        urgent.getElement().setAttribute("role", "alert");
        var choices = new Div();
        choices.addClassName("mw-chips");
        choices.getElement().setAttribute("role", "group").setAttribute("aria-label", "Your answer");
        for (var reply : Reply.values()) {
            choices.add(choice(
                    reply.label(),
                    () -> noticed.edit(
                            sight.web(),
                            "You answered “" + reply.label() + "”. We ask again if something changes.",
                            List.of(new Change.PutResponse(
                                    Answered.with(finding, reply, sight.day(), note.getValue()))))));
        }
        if (finding.rule().id().equals(PATHWAY)) {
            for (var reason : Declined.Reason.values()) {
                choices.add(choice(
                        reason.label(),
                        () -> noticed.edit(
                                sight.web(),
                                "You said: “" + reason.label() + "”. We do not suggest it again.",
                                List.of(new Change.PutDeclined(
                                        new Declined(finding.about(), reason, Period.from(sight.day())))))));
            }
        }
        add(new Paragraph("What do you say to this?"), choices, note, urgent);
    }

    /** Calmly, and without keeping what was typed. */
    private void showUrgent(String typed) {
        urgent.removeAll();
        UrgentHelp.in(typed).ifPresent(help -> {
            urgent.add(new Paragraph(help.heading()));
            help.lines()
                    .forEach(line -> urgent.add(
                            new Paragraph(line.name() + ": " + (line.phone().isEmpty() ? line.text() : line.phone()))));
        });
    }

    private static NativeButton choice(String words, Runnable does) {
        var choice = new NativeButton(words, pressed -> does.run());
        choice.addClassName("mw-chip");
        return choice;
    }
}
