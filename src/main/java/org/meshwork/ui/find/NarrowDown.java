package org.meshwork.ui.find;

import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.meshwork.directory.Facet;
import org.meshwork.directory.Hits;

/** The facets, each choice with how many services it has. On a small screen it opens by a button. */
final class NarrowDown extends Aside {

    static final String ID = "narrow-down";

    /** What most people ask for, in the order of look and use; the others open by a button. */
    private static final List<Facet> AT_ONCE = List.of(
            Facet.NEED, Facet.TIME, Facet.DAY, Facet.COST, Facet.DELIVERY, Facet.JOINING, Facet.AGES, Facet.SECTOR);

    private static final List<Facet> BEHIND_MORE =
            List.of(Facet.TYPE, Facet.AUDIENCE, Facet.ACCESS, Facet.LANGUAGE, Facet.FRESHNESS, Facet.FEED);

    private final List<FacetChoices> facets;
    private final List<FacetChoices> others;
    private final HowFar howFar;
    private final OpenAt openAt;
    private final NativeDetails more = new NativeDetails("More ways to narrow down");
    private final NativeButton clear = new NativeButton("Clear these choices");
    private Asked asked = Asked.NOTHING;

    NarrowDown(Consumer<Asked> go) {
        setId(ID);
        addClassName("find-narrow");
        facets = choices(AT_ONCE, go);
        others = choices(BEHIND_MORE, go);
        howFar = new HowFar(go);
        openAt = new OpenAt(go);
        var heading = new H2("Narrow down");
        heading.addClassName("mw-hidden-text");
        clear.addClassName("mw-link");
        clear.addClickListener(pressed -> go.accept(asked.withoutNarrowing()));
        var inMore = new Div();
        more.addClassName("find-more-facets");
        others.forEach(facet -> inMore.add(facet));
        inMore.add(openAt);
        more.setContent(inMore);
        add(heading, clear, facets.getFirst(), howFar);
        facets.stream().skip(1).forEach(this::add);
        add(more);
    }

    void show(Asked now, Hits hits, Where where) {
        asked = now;
        clear.setVisible(now.narrowings() > 0);
        Stream.of(facets, others).flatMap(List::stream).forEach(facet -> facet.show(now, hits));
        howFar.show(now, where);
        openAt.show(now);
        if (now.openAt() != null || BEHIND_MORE.stream().anyMatch(facet -> !now.chosen(facet).isEmpty())) {
            more.setOpen(true);
        }
    }

    private List<FacetChoices> choices(List<Facet> wanted, Consumer<Asked> go) {
        return wanted.stream()
                .map(facet -> new FacetChoices(facet, (value, chosen) -> go.accept(asked.with(facet, value, chosen))))
                .toList();
    }
}
