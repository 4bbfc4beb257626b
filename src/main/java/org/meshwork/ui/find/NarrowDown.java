package org.meshwork.ui.find;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.FieldSet;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.meshwork.directory.Hits;
import org.meshwork.directory.Hits.Facet;

/** The facets, each choice with how many services it has. On a small screen it opens by a button. */
final class NarrowDown extends Aside {

    static final String ID = "narrow-down";

    private static final List<Double> MILES = List.of(1d, 3d, 5d, 10d);

    private final Consumer<Asked> go;
    private final List<FacetChoices> facets;
    private final FieldSet distance = new FieldSet("How far");
    private final NativeButton clear = new NativeButton("Clear these choices");
    private Asked asked = Asked.NOTHING;
    private List<Double> milesOffered = List.of();
    private final List<Choice> milesChoices = new ArrayList<>();

    NarrowDown(Consumer<Asked> go) {
        this.go = go;
        setId(ID);
        addClassName("find-narrow");
        facets = Stream.of(Facet.NEED, Facet.DAY, Facet.COST, Facet.SECTOR)
                .map(facet -> new FacetChoices(facet, (value, chosen) -> go.accept(asked.with(facet, value, chosen))))
                .toList();
        var heading = new H2("Narrow down");
        heading.addClassName("mw-hidden-text");
        distance.addClassName("find-facet");
        clear.addClassName("mw-link");
        clear.addClickListener(pressed -> go.accept(asked.withoutNarrowing()));
        add(heading, clear, facets.getFirst(), distance);
        facets.stream().skip(1).forEach(this::add);
    }

    void show(Asked now, Hits hits, Where where) {
        asked = now;
        clear.setVisible(now.narrowings() > 0);
        facets.forEach(facet -> facet.show(now, hits));
        distance.setVisible(where.isKnown());
        showDistance();
    }

    private void showDistance() {
        var miles = asked.withinMiles();
        var offered = Stream.concat(MILES.stream(), Stream.ofNullable(miles))
                .distinct()
                .sorted()
                .toList();
        if (!offered.equals(milesOffered)) {
            milesOffered = offered;
            milesChoices.forEach(Component::removeFromParent);
            milesChoices.clear();
            milesChoices.add(Choice.onlyOne("within", "Any distance").onChange(on -> go.accept(asked.within(null))));
            offered.forEach(each -> milesChoices.add(Choice.onlyOne("within", "Within " + Words.miles(each))
                    .onChange(on -> go.accept(asked.within(each)))));
            milesChoices.forEach(distance::add);
        }
        milesChoices.getFirst().show(miles == null);
        for (var i = 0; i < offered.size(); i++) {
            milesChoices.get(i + 1).show(offered.get(i).equals(miles));
        }
    }
}
