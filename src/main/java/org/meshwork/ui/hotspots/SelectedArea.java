package org.meshwork.ui.hotspots;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import org.meshwork.commissioning.Hotspot;
import org.meshwork.commissioning.Ranking;

/** What is to be said of the selected area; nothing where none is. Read aloud when it changes. */
final class SelectedArea extends Div {

    private final Runnable leave;

    SelectedArea(Runnable leave) {
        this.leave = leave;
        addClassName("hs-selected");
        getElement().setAttribute("aria-live", "polite");
    }

    void show(Ranking ranking, Optional<Hotspot> selected) {
        removeAll();
        selected.ifPresent(spot -> {
            var back = new NativeButton("Show all of " + ranking.whole().area().name(), pressed -> leave.run());
            back.addClassName("mw-link");
            var card = new Div(
                    new H2(spot.area().name()),
                    new Paragraph(Words.about(spot, ranking.question().indicator())),
                    new Paragraph(Words.verdict(spot.verdict()) + "."),
                    back);
            card.addClassName("mw-card");
            add(card);
        });
    }
}
