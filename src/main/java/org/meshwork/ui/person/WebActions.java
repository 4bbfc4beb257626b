package org.meshwork.ui.person;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import java.util.List;
import java.util.Optional;
import org.meshwork.person.CareWebs;
import org.meshwork.shared.PersonId;

/** What can be done with a web: the two that most people want stand out, the rest is folded away. */
final class WebActions extends Div {

    private final Runnable tryOut;
    private final Runnable undo;

    /** @param tryOut begins "What if?" */
    WebActions(Runnable tryOut, Runnable undo) {
        this.tryOut = tryOut;
        this.undo = undo;
        addClassName("mw-actions");
    }

    /**
     * @param isOwn the web is that of who looks at it
     * @param isAsked there is an interview that was left
     * @param lent webs of others that may be opened, offered beside an own one
     * @param isTrial a copy is shown, on which only people can be added
     */
    void show(PersonId person, boolean isOwn, List<CareWebs.Lent> lent, boolean isAsked, boolean isTrial) {
        removeAll();
        add(anchor(WebAddress.newContact(person), "Add somebody", "mw-button"));
        add(
                isAsked
                        ? anchor(WebAddress.interview(person, Optional.empty()), "Go on with the questions", "mw-quiet")
                        : anchor(WebAddress.interview(person, Optional.of(Step.YOU)), "Answer questions", "mw-quiet"));
        if (!isTrial) {
            add(button("What if?", tryOut), button("Undo the last change", undo));
        }
        add(more(person, isOwn, lent));
    }

    private static NativeDetails more(PersonId person, boolean isOwn, List<CareWebs.Lent> lent) {
        var ways = new Div(
                anchor(WebAddress.needs(person), "What I need help with", "mw-link"),
                anchor(WebAddress.list(person), "Kept services", "mw-link"),
                anchor(WebAddress.checkIn(person), "How joined up is it?", "mw-link"),
                anchor(WebAddress.take(person), "Take it with you", "mw-link"));
        if (isOwn) {
            ways.add(anchor(WebAddress.sharing(person), "Who can see it", "mw-link"));
            lent.forEach(
                    other -> ways.add(anchor(WebAddress.web(other.person()), "The web of " + other.name(), "mw-link")));
        }
        ways.addClassName("mw-more-ways");
        var more = new NativeDetails("More", ways);
        more.addClassName("mw-more");
        return more;
    }

    private static Anchor anchor(String address, String words, String style) {
        var anchor = new Anchor(address, words);
        anchor.addClassName(style);
        return anchor;
    }

    private static NativeButton button(String words, Runnable does) {
        var button = new NativeButton(words, pressed -> does.run());
        button.addClassName("mw-link");
        return button;
    }
}
