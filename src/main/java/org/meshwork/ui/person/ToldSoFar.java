package org.meshwork.ui.person;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;
import org.meshwork.person.Contact;
import org.meshwork.person.Edits;

/** Who is in the web already, those of this question first, each with a way to say more or to take it back. */
final class ToldSoFar extends Div {

    private final Telling.Listener listener;
    private boolean empty = true;

    ToldSoFar(Telling.Listener listener) {
        this.listener = listener;
    }

    /** Whether nobody helps with what the question is about. */
    boolean isEmpty() {
        return empty;
    }

    void show(WebSight sight, Step step) {
        removeAll();
        var here = new ArrayList<Contact>();
        var others = new ArrayList<Contact>();
        for (var contact : sight.web().contacts()) {
            (belongs(contact, step) ? here : others).add(contact);
        }
        empty = here.isEmpty();
        if (here.isEmpty() && others.isEmpty()) {
            return;
        }
        here.addAll(others);
        var list = new UnorderedList();
        list.addClassName("mw-plain-list");
        here.forEach(contact -> list.add(row(contact, sight, step)));
        add(new H2("In your web so far: " + here.size()), list);
    }

    private static boolean belongs(Contact contact, Step step) {
        return step.usualRoles().contains(contact.role())
                || contact.helpsWith().stream()
                        .flatMap(help -> org.meshwork.shared.Vocabulary.shipped().need(help.need()).stream())
                        .anyMatch(need -> step.groups().contains(need.group()));
    }

    private ListItem row(Contact contact, WebSight sight, Step step) {
        var words = new Span(contact.name());
        var about = new Span(WebWords.role(contact) + " · " + WebWords.often(contact.everyDays()));
        about.addClassName("mw-about");
        var more = new Anchor(WebAddress.contact(sight.web().person(), contact.id()) + "?then=" + step.path(), "More");
        more.getElement().setAttribute("aria-label", "More about " + contact.name());
        var take = new NativeButton("Take out", pressed -> {
            if (listener.tell(Edits.takeAway(listener.sight().web(), contact.id()))) {
                listener.say(contact.name() + " is taken out.");
            }
        });
        take.addClassName("mw-link");
        take.getElement().setAttribute("aria-label", "Take out " + contact.name());
        var ways = new Div();
        ways.addClassName("mw-actions");
        List.of(more, take).forEach(ways::add);
        var row = new ListItem(new Div(words, about), ways);
        row.addClassName("mw-told");
        return row;
    }
}
