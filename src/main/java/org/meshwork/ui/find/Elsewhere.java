package org.meshwork.ui.find;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.meshwork.directory.Service;

/** Says that a service has another page, which is the one that is kept up to date. */
final class Elsewhere extends Div {

    Elsewhere(Service kept, Asked asked) {
        addClassName("mw-note");
        add(
                new Paragraph("This service was listed twice. Its other page is the one that is kept up to date."),
                new Anchor(asked.address("find/" + kept.id()), "Go to " + kept.name()));
    }
}
