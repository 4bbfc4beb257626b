package org.meshwork.ui.directory;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.meshwork.access.Actor;
import org.meshwork.directory.Service;
import org.meshwork.directory.StillRightLinks;

/** Makes a link with which the organisation's own people can say, without an account, that their entries are still right. */
final class AskThem extends Section {

    private static final String THIS = "this";
    private static final String ALL = "all";

    private final Service service;
    private final StillRightLinks links;
    private final Choice what;
    private final Choice days = new Choice("The link works for", days(), "30");
    private final Div made = new Div();

    AskThem(Service service, StillRightLinks links) {
        this.service = service;
        this.links = links;
        this.what = new Choice("What to ask about", what(service), THIS);
        var make = new NativeButton("Make a link", pressed -> make());
        make.addClassName("mw-quiet");
        var form = new Div(what, days, make);
        form.addClassName("dir-often");
        made.addClassName("dir-made");
        made.getElement().setAttribute("role", "status");
        add(
                new H2("Ask them whether it is still right"),
                new Paragraph(
                        "Send the link to the organisation. Whoever opens it can say, in one press and without an account, that what is listed is right."),
                form,
                made);
    }

    private void make() {
        var by = Actor.current().username();
        var holds = Duration.ofDays(Long.parseLong(days.value()));
        var link = what.value().equals(ALL)
                ? links.link(service.organisation().id(), holds, by)
                : links.link(service.id(), holds, by);
        made.removeAll();
        var address = new Anchor("still-right?link=" + link, "The page that they will see");
        address.addClassName("dir-back");
        var copied = new Paragraph();
        var copy = new NativeButton("Copy the link");
        copy.addClassName("mw-button");
        // The browser knows the whole address by which people reach us.
        copy.getElement().executeJs("""
                        this.addEventListener('click', () => navigator.clipboard.writeText($0.href).then(
                            () => { $1.textContent = 'Copied. Paste it into a message to them.' },
                            () => { $1.textContent = $0.href }))
                        """, address.getElement(), copied.getElement());
        made.add(copy, address, copied);
    }

    private static Map<String, String> what(Service service) {
        var what = new LinkedHashMap<String, String>();
        what.put(THIS, "This entry");
        what.put(ALL, "All entries of " + service.organisation().name());
        return what;
    }

    private static Map<String, String> days() {
        var days = new LinkedHashMap<String, String>();
        days.put("14", "two weeks");
        days.put("30", "30 days");
        days.put("90", "90 days");
        return days;
    }
}
