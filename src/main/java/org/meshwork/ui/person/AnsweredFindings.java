package org.meshwork.ui.person;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Optional;
import org.meshwork.findings.Answered;
import org.meshwork.findings.Finding;
import org.meshwork.person.Change;
import org.meshwork.person.FindingResponse;

/** What was answered and has not changed since: out of the way, and never out of reach. */
final class AnsweredFindings extends NativeDetails {

    private AnsweredFindings(UnorderedList list, int count) {
        super("You have answered " + count);
        addClassName("mw-answered");
        setContent(list);
    }

    static Optional<AnsweredFindings> of(WebSight sight, Noticed noticed) {
        var list = new UnorderedList();
        list.addClassName("mw-plain-list");
        list.getElement().setAttribute("role", "list");
        int count = 0;
        for (var finding : sight.findings()) {
            if (sight.answer(finding) instanceof Answered.Still(var response)) {
                list.add(item(finding, response, sight, noticed));
                count++;
            }
        }
        return count == 0 ? Optional.empty() : Optional.of(new AnsweredFindings(list, count));
    }

    private static ListItem item(Finding finding, FindingResponse response, WebSight sight, Noticed noticed) {
        var headline = new Span(finding.headline());
        headline.addClassName("mw-question");
        var said = new Paragraph("You said “" + response.reply().label() + "” on " + WebWords.date(response.on()) + "."
                + (response.note().isEmpty() ? "" : " Your note: “" + response.note() + "”"));
        var again = new NativeButton(
                "Take this answer back",
                pressed -> noticed.edit(
                        sight.web(), "Your answer is taken back.", List.of(new Change.TakeResponse(finding.name()))));
        again.addClassName("mw-link");
        again.getElement().setAttribute("aria-label", "Take this answer back: " + finding.headline());
        return new ListItem(headline, said, again);
    }
}
