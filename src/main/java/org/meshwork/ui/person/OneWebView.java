package org.meshwork.ui.person;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import org.meshwork.person.CareWeb;
import org.meshwork.person.CareWebs;
import org.meshwork.shared.PersonId;

/** A page about the web that its address names. */
abstract class OneWebView extends Div implements BeforeEnterObserver {

    private final CareWebs careWebs;

    OneWebView(CareWebs careWebs) {
        this.careWebs = careWebs;
    }

    /** "No such person" and "not yours to see" are one answer: the page that is not there. */
    @Override
    public final void beforeEnter(BeforeEnterEvent event) {
        event.getRouteParameters()
                .get("person")
                .flatMap(PersonId::parse)
                .flatMap(careWebs::of)
                .ifPresentOrElse(this::show, () -> event.rerouteToError(NotFoundException.class));
    }

    final CareWebs careWebs() {
        return careWebs;
    }

    /** Called again whenever somebody comes to the page. */
    abstract void show(CareWeb shown);
}
