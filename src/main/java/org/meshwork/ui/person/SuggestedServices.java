package org.meshwork.ui.person;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.meshwork.suggestions.Reason;
import org.meshwork.suggestions.Suggestion;

/** The services that fit a gap best: why each fits, what to ask it first, and one press to take it into the web. */
final class SuggestedServices extends Div {

    SuggestedServices(List<Suggestion> best, WebSight sight, Noticed noticed) {
        addClassName("mw-suggested");
        if (best.isEmpty()) {
            setVisible(false);
            return;
        }
        var list = new UnorderedList();
        list.addClassName("mw-plain-list");
        list.getElement().setAttribute("role", "list");
        best.forEach(suggestion -> list.add(item(suggestion, sight, noticed)));
        add(new H4(best.size() == 1 ? "This could fit you" : "These " + inWords(best.size()) + " fit you best"), list);
    }

    private static ListItem item(Suggestion suggestion, WebSight sight, Noticed noticed) {
        var service = suggestion.service();
        var name = new Anchor("find/" + service.id(), service.name());
        var item = new ListItem(name);
        item.addClassName("mw-suggestion");
        if (!service.summary().isBlank()) {
            item.add(new Paragraph(service.summary()));
        }
        item.add(new Paragraph("Why this fits you, and what of its entry says so:"), reasons(suggestion.fits()));
        if (!suggestion.doubts().isEmpty()) {
            item.add(new Paragraph("Ask first:"), reasons(suggestion.doubts()));
        }
        if (!service.phone().isBlank()) {
            item.add(new Paragraph("Telephone: " + service.phone()));
        }
        var actions = new Div(
                action(
                        "Add to the web",
                        service.name(),
                        () -> noticed.edit(
                                sight.web(), service.name() + " is in the web now.", suggestion.helping(sight.day()))),
                action(
                        "I am waiting for them",
                        service.name(),
                        () -> noticed.edit(
                                sight.web(),
                                service.name() + " is in the web, as one you are waiting for.",
                                suggestion.asked(sight.day()))));
        actions.addClassName("mw-actions");
        item.add(actions);
        return item;
    }

    private static UnorderedList reasons(List<Reason> reasons) {
        var list = new UnorderedList();
        for (var reason : reasons) {
            var from = new Span("(" + reason.field().label() + ")");
            from.addClassName("mw-about");
            list.add(new ListItem(new Span(reason.words()), from));
        }
        return list;
    }

    /** @param of which service it is, for those who do not see where the button stands */
    private static NativeButton action(String words, String of, Runnable does) {
        var action = new NativeButton(words, pressed -> does.run());
        action.addClassName("mw-link");
        action.getElement().setAttribute("aria-label", words + ": " + of);
        return action;
    }

    private static String inWords(int count) {
        return count == 2 ? "two" : "three";
    }
}
