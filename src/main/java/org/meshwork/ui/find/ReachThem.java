package org.meshwork.ui.find;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.time.LocalDate;
import java.util.List;
import org.meshwork.directory.Freshness;
import org.meshwork.directory.Service;

/** How to get in touch, and how far the entry can be trusted. */
final class ReachThem extends Section {

    ReachThem(Service service, LocalDate today) {
        addClassNames("mw-card", "find-reach");
        add(new H2("Get in touch"));
        if (hasContact(service.phone(), service.email(), service.website())) {
            add(contact(service.phone(), service.email(), service.website()));
        } else {
            var organisation = service.organisation();
            if (hasContact(organisation.phone(), organisation.email(), organisation.website())) {
                add(
                        new Paragraph("Through " + organisation.name() + ":"),
                        contact(organisation.phone(), organisation.email(), organisation.website()));
            } else {
                add(new Paragraph("We do not know how to reach them."));
            }
        }
        if (!service.withdrawn()) {
            var addToWeb = ServiceCard.addToWeb(service);
            addToWeb.addClassName("mw-button");
            add(addToWeb);
        }
        var checked = new Paragraph(checked(service, today));
        checked.addClassName("find-checked");
        add(checked, origin(service));
    }

    private static boolean hasContact(String phone, String email, String website) {
        return !phone.isBlank() || !email.isBlank() || !website.isBlank();
    }

    private static Facts contact(String phone, String email, String website) {
        return new Facts()
                .say("Telephone", Links.phone(phone.strip()))
                .say("E-mail", email.isBlank() ? List.of() : List.of(Links.email(email)))
                .say("Website", website.isBlank() ? List.of() : List.of(Links.website(website)));
    }

    private static String checked(Service service, LocalDate today) {
        var on = service.assuredOn();
        if (on == null) {
            return "We do not know when somebody last checked this page. Ring before you go.";
        }
        return Words.checked(service, today) + (Freshness.of(on, today).isFresh() ? "." : ". Ring before you go.");
    }

    private static Paragraph origin(Service service) {
        var licence = service.origin().licence();
        var origin =
                new Paragraph("From: " + service.origin().feed() + (licence.isBlank() ? "" : " (" + licence + ")"));
        origin.addClassName("find-origin");
        origin.setVisible(!service.origin().feed().isBlank());
        return origin;
    }
}
