package org.meshwork.ui.hotspots;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.meshwork.commissioning.Indicator;
import org.meshwork.ui.component.MapData.Fill;

/** What the colours mean, in words and numbers. */
final class Legend extends Div {

    Legend() {
        addClassName("hs-legend");
    }

    void show(Indicator indicator) {
        removeAll();
        var classes = new UnorderedList();
        classes.addClassName("hs-classes");
        var labels = Scale.of(indicator).labels();
        for (int i = 0; i < labels.size(); i++) {
            classes.add(item("hs-" + Scale.fills().get(i).code(), labels.get(i)));
        }
        var ends = new Div(new Span(Words.worst(indicator)), new Span(Words.best(indicator)));
        ends.addClassName("hs-ends");
        var others = new UnorderedList(
                item("hs-hot", "hot spot: very unlikely by chance"),
                item("hs-" + Fill.HIDDEN.code(), Words.TOO_FEW),
                item("hs-" + Fill.NONE.code(), "nobody counted, or nothing known"));
        others.addClassName("hs-others");
        add(classes, ends, others);
    }

    private static ListItem item(String look, String words) {
        var swatch = new Span();
        swatch.addClassNames("hs-swatch", look);
        return new ListItem(swatch, new Span(words));
    }
}
