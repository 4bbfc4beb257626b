package org.meshwork.ui.person;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Comparator;
import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.meshwork.person.Contact;
import org.meshwork.shared.ContactId;
import org.meshwork.shared.Sector;

/** The same web as a list, by sector: equal to the picture in all that it says and does. */
final class People extends Section {

    private final Consumer<ContactId> onContact;

    People(Consumer<ContactId> onContact) {
        this.onContact = onContact;
        addClassName("mw-people");
    }

    void show(WebSight sight, @Nullable Contact selected) {
        removeAll();
        add(new H2("Who helps"));
        var groups = new Div();
        groups.addClassName("mw-groups");
        for (var sector : Sector.values()) {
            var list = new UnorderedList();
            sight.web().contacts().stream()
                    .filter(contact -> contact.sector() == sector)
                    .sorted(Comparator.comparing(
                                    (Contact contact) -> contact.period().endedBy(sight.day()))
                            .thenComparing(Contact::name))
                    .forEach(contact -> list.add(new ListItem(row(contact, sight, contact.equals(selected)))));
            if (list.getComponentCount() > 0) {
                groups.add(new Div(title(sector), list));
            }
        }
        add(groups);
    }

    private static H3 title(Sector sector) {
        var dot = new Span();
        dot.addClassNames(
                "mw-dot", "mw-" + sector.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        var title = new H3(dot, new Span(sector.label()));
        title.addClassName("mw-group");
        return title;
    }

    private NativeButton row(Contact contact, WebSight sight, boolean selected) {
        var state = WebWords.state(contact, sight.day());
        var about = new Span(String.join(
                " · ",
                java.util.stream.Stream.of(
                                WebWords.role(contact),
                                state.isEmpty() ? WebWords.often(contact.everyDaysOn(sight.day())) : state,
                                contact.carer() ? "carer" : "",
                                contact.coordinatesOn(sight.day()) ? "co-ordinator" : "")
                        .filter(word -> !word.isEmpty())
                        .toList()));
        about.addClassName("mw-about");
        var who = new Span(new Span(contact.name()), about);
        who.addClassName("mw-who");
        var row = new NativeButton();
        row.add(who, ties(contact, sight));
        row.addClickListener(pressed -> onContact.accept(contact.id()));
        row.addClassName("mw-row");
        if (contact.period().endedBy(sight.day())) {
            row.addClassName("mw-ended");
        }
        row.getElement()
                .setAttribute("aria-pressed", String.valueOf(selected))
                .setAttribute(
                        "aria-label", WebWords.announcement(contact, sight.web(), sight.handovers(), sight.day()));
        return row;
    }

    private static Span ties(Contact contact, WebSight sight) {
        var ties = new Span();
        ties.addClassName("mw-ties");
        var talks = WebWords.talksTo(contact, sight.web(), sight.day()).size();
        if (talks > 0) {
            var joined = new Span("talks to " + talks);
            joined.addClassName("mw-joined");
            ties.add(joined);
        }
        var should = WebWords.shouldTalkTo(contact, sight.handovers()).size();
        if (should > 0) {
            var missing = new Span("should talk to " + should);
            missing.addClassName("mw-missing");
            ties.add(missing);
        }
        return ties;
    }
}
