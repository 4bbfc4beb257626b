package org.meshwork.ui.person;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import org.meshwork.access.Actor;
import org.meshwork.access.Consents;
import org.meshwork.person.Contact;
import org.meshwork.person.LinkedWebs;
import org.meshwork.person.LinkedWebs.Link;
import org.meshwork.shared.PersonId;
import org.meshwork.shared.Sector;

/** That a contact has a web of their own: said by them, agreed by whose web this is, ended by either. */
final class OwnWeb extends Div {

    private final LinkedWebs links;
    private final PersonId web;
    private final Contact contact;
    private final Runnable changed;

    private OwnWeb(LinkedWebs links, PersonId web, Contact contact, Runnable changed) {
        this.links = links;
        this.web = web;
        this.contact = contact;
        this.changed = changed;
        addClassName("mw-note");
    }

    /**
     * Empty where there is nothing to say or to ask.
     *
     * @param changed is run when a link was made or ended
     */
    static Optional<OwnWeb> of(Contact contact, PersonId web, LinkedWebs links, Consents consents, Runnable changed) {
        var link = links.in(web).stream()
                .filter(one -> one.contact().equals(contact.id()))
                .findFirst();
        var self = consents.self(Actor.current());
        var isWhose = self.filter(web::equals).isPresent();
        var shown = new OwnWeb(links, web, contact, changed);
        if (link.isPresent()) {
            shown.show(link.get(), isWhose);
        } else if (contact.sector() == Sector.INFORMAL && self.isPresent() && !isWhose) {
            shown.offer();
        }
        return shown.getComponentCount() == 0 ? Optional.empty() : Optional.of(shown);
    }

    private void offer() {
        add(button("This is me: link my own web", () -> links.say(web, contact.id())));
    }

    private void show(Link link, boolean isWhose) {
        if (link.isAgreed()) {
            add(new Span(link.isMine() ? "This is you. " : contact.name() + " has a web of their own. "));
            link.open().ifPresent(own -> add(new Anchor(WebAddress.web(own), link.isMine() ? "Your web" : "Open it")));
            end(link, isWhose, "End the link");
        } else if (isWhose) {
            add(new Paragraph("Somebody with a web of their own says that they are " + contact.name()
                    + ". Linking the two lets nobody see more than before."));
            add(button("Yes, that is right", () -> links.agree(web, contact.id())));
            end(link, true, "No");
        } else if (link.isMine()) {
            add(new Span("You said that this is you. They have not agreed yet. "));
            end(link, false, "Take it back");
        }
    }

    private void end(Link link, boolean isWhose, String words) {
        if (isWhose || link.isMine()) {
            add(button(words, () -> links.end(web, contact.id())));
        }
    }

    private NativeButton button(String words, Runnable does) {
        var button = new NativeButton(words, pressed -> {
            does.run();
            changed.run();
        });
        button.addClassName("mw-link");
        return button;
    }
}
