package org.meshwork.ui.person;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.meshwork.access.Actor;
import org.meshwork.access.Consents;
import org.meshwork.person.CareWebs;
import org.meshwork.shared.PersonId;
import org.meshwork.shared.ServiceId;
import org.meshwork.ui.MainLayout;

/** Whose web a service is to be added to: asked only where there is a choice. */
@Route(value = "my-web/add", layout = MainLayout.class)
@PageTitle("Add to a web – Meshwork")
@PermitAll
public class AddServiceView extends Div implements BeforeEnterObserver {

    private final CareWebs careWebs;
    private final Consents consents;

    AddServiceView(CareWebs careWebs, Consents consents) {
        this.careWebs = careWebs;
        this.consents = consents;
        addClassName("mw-stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var service = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("service")
                .flatMap(ServiceId::parse);
        if (service.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        var self = consents.self(Actor.current());
        var lent = careWebs.lent();
        if (self.isPresent() && lent.isEmpty()) {
            event.forwardToUrl(address(self.get(), service.get()));
            return;
        }
        if (self.isEmpty() && lent.isEmpty()) {
            add(
                    new H1("Begin your web first"),
                    new Paragraph("Then you can add this service to it."),
                    new Anchor("my-web", "Begin"));
            return;
        }
        var list = new UnorderedList();
        list.addClassName("mw-plain-list");
        self.ifPresent(own -> list.add(new ListItem(new Anchor(address(own, service.get()), "My own web"))));
        lent.forEach(one -> list.add(new ListItem(new Anchor(address(one.person(), service.get()), one.name()))));
        add(new H1("Whose web shall we add it to?"), list);
    }

    private static String address(PersonId person, ServiceId service) {
        return WebAddress.newContact(person) + "?service=" + service;
    }
}
