package org.meshwork.ui.find;

import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.meshwork.directory.Service;
import org.meshwork.directory.StillRightLinks;
import org.meshwork.directory.StillRightLinks.Reading;
import org.meshwork.ui.MainLayout;

/** Where an organisation's own people say, in one press and without signing in, that what is listed of them is still right. */
@Route(value = "still-right", layout = MainLayout.class)
@PageTitle("Is this still right? – Meshwork")
@AnonymousAllowed
@CssImport("./styles/find.css")
public class StillRightView extends Div implements BeforeEnterObserver {

    private final StillRightLinks links;
    private final Clock clock;
    private String link = "";

    StillRightView(StillRightLinks links, Clock clock) {
        this.links = links;
        this.clock = clock;
        addClassName("mw-stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        link = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("link")
                .orElse("");
        removeAll();
        switch (links.read(link)) {
            case Reading.Good(var services, var by, var until) -> show(services, until);
            case Reading.Over() ->
                say("This link has ended", "Ask whoever sent it to you for a new one. Nothing was changed.");
            case Reading.Unknown() ->
                say("This link is not one of ours", "Copy all of it from the message, to the very last letter.");
        }
    }

    private void say(String heading, String sentence) {
        add(new H1(heading), new Paragraph(sentence), new Anchor("find", "Find support"));
    }

    private void show(List<Service> services, Instant until) {
        if (services.isEmpty()) {
            say("Nothing to check", "What this link is for is no longer listed.");
            return;
        }
        var lead = new Paragraph(
                "People find you by what is written here. Look it over and press the button if it is right. This link works until "
                        + Words.date(LocalDate.ofInstant(until, clock.getZone())) + ".");
        lead.addClassName("mw-lead");
        var list = new UnorderedList();
        list.addClassName("find-still-right");
        var entries = new ArrayList<Entry>();
        services.forEach(service -> entries.add(new Entry(service)));
        entries.forEach(list::add);
        add(new H1("Is this still right?"), lead);
        if (entries.size() > 1) {
            var all = new NativeButton("All of these are still right", pressed -> entries.forEach(Entry::confirm));
            all.addClassName("mw-quiet");
            add(new Div(all));
        }
        add(list);
    }

    /** One of theirs. */
    private final class Entry extends ListItem {

        private final Service service;
        private final Paragraph said = new Paragraph();
        private final NativeButton yes = new NativeButton("Yes, this is still right", pressed -> confirm());

        Entry(Service service) {
            this.service = service;
            addClassName("mw-card");
            yes.addClassName("mw-button");
            yes.getElement().setAttribute("aria-label", "Yes, this is still right: " + service.name());
            said.getElement().setAttribute("role", "status");
            var no = new Anchor("find/" + service.id() + "#report", "No, something is wrong");
            no.getElement().setAttribute("aria-label", "No, something is wrong: " + service.name());
            var actions = new Div(yes, no);
            actions.addClassName("mw-actions");
            add(new H2(service.name()), facts(), actions, said);
        }

        private Facts facts() {
            return new Facts()
                    .say("What it is", service.summary().isBlank() ? service.description() : service.summary())
                    .say("Telephone", service.phone())
                    .say("E-mail", service.email())
                    .say("Website", service.website())
                    .say("When", service.hours().isKnown() ? service.hours().text() : "")
                    .say("Where", service.venues().stream().map(Words::place).toArray(String[]::new))
                    .say("Last checked", Words.checked(service, LocalDate.now(clock)));
        }

        private void confirm() {
            links.confirm(link, service.id()).ifPresentOrElse(said::setText, () -> {
                yes.setVisible(false);
                said.setText("Thank you. It now says: checked " + Words.date(LocalDate.now(clock)) + ".");
            });
        }
    }
}
