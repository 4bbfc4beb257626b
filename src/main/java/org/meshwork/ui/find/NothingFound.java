package org.meshwork.ui.find;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;
import org.meshwork.shared.Vocabulary;

/** When nothing fits: what could be let go, and other ways in. */
final class NothingFound extends Div {

    NothingFound(Found found) {
        addClassNames("mw-card", "find-nothing");
        add(
                new H2("We did not find a service for that"),
                new Paragraph("That does not mean that there is no help. It may be called something else,"
                        + " or nobody has told us about it yet."));
        var ways = new UnorderedList();
        ways(found).forEach(way -> ways.add(new ListItem(way)));
        add(new Paragraph("You could use other words, or:"), ways);
        var asked = found.needs().stream()
                .filter(code -> Vocabulary.shipped().need(code).isPresent())
                .toList();
        var needs = asked.isEmpty() ? CommonNeeds.few() : asked;
        add(new Paragraph("Or look for one of these:"), CommonNeeds.links(needs, found.asked()));
    }

    private static List<Anchor> ways(Found found) {
        var asked = found.asked();
        var ways = new ArrayList<Anchor>();
        if (asked.narrowings() > 0) {
            ways.add(new Anchor(asked.withoutNarrowing().address("find"), "search again without your choices"));
        }
        if (found.where().isKnown()) {
            var near = Asked.NOTHING.withNear(asked.near());
            ways.add(new Anchor(
                    near.address("find"), "see everything near " + found.where().name()));
        }
        ways.add(new Anchor("find", "start again"));
        return ways;
    }
}
