package org.meshwork.ui.hotspots;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Optional;
import org.meshwork.commissioning.Hotspot;
import org.meshwork.commissioning.Hotspot.SeamCoverage;
import org.meshwork.commissioning.Indicator;

/** How many handovers are joined up across each seam, of one area or of the whole. */
final class SeamBars extends Div {

    SeamBars() {
        addClassName("hs-seams");
    }

    /** @param selected empty for the whole @param address each seam leads to the map of it */
    void show(Hotspot whole, Optional<Hotspot> selected, Address address) {
        removeAll();
        var shown = selected.orElse(whole);
        var where = new Paragraph("Known handovers that are joined up, by seam, in "
                + selected.map(spot -> spot.area().name())
                        .orElse("all of " + whole.area().name()) + ".");
        where.addClassName("hs-small");
        var list = new UnorderedList();
        for (int i = 0; i < shown.seams().size(); i++) {
            list.add(row(
                    shown.seams().get(i),
                    selected.isEmpty()
                            ? Optional.empty()
                            : Optional.of(whole.seams().get(i)),
                    whole,
                    address));
        }
        add(where, list);
    }

    private static ListItem row(SeamCoverage seam, Optional<SeamCoverage> elsewhere, Hotspot whole, Address address) {
        var name = new Anchor(
                address.showing(new Indicator.SeamCoverage(seam.seam())).on(Pages.MAP),
                seam.seam().label());
        name.addClassName("hs-seam");
        var value = new Span(Words.coverage(seam.coverage()));
        value.addClassName("hs-percent");
        var row = new ListItem(name, new Bar(seam.coverage(), Scale.COVERAGE), value);
        elsewhere.ifPresent(all -> {
            var compared = new Span("all of " + whole.area().name() + ": " + Words.coverage(all.coverage()));
            compared.addClassName("hs-small");
            row.add(compared);
        });
        return row;
    }
}
