package org.meshwork.ui.find;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.meshwork.directory.Facet;
import org.meshwork.directory.Suggestion;

/** What somebody may mean while they type: plain links below the box, next in order for the keyboard. */
final class HalfTyped extends UnorderedList {

    HalfTyped() {
        addClassName("find-suggestions");
        getElement().setAttribute("aria-label", "Did you mean");
        setVisible(false);
    }

    void show(List<Suggestion> suggestions, Asked asked) {
        removeAll();
        suggestions.forEach(suggestion -> add(new ListItem(link(suggestion, asked))));
        setVisible(!suggestions.isEmpty());
    }

    private static Anchor link(Suggestion suggestion, Asked asked) {
        var label = suggestion.label();
        return switch (suggestion.kind()) {
            case NEED ->
                new Anchor(
                        asked.withText("")
                                .with(Facet.NEED, suggestion.value(), true)
                                .address("find"),
                        label);
            case SERVICE -> new Anchor(asked.address("find/" + suggestion.value()), label);
            case PLACE -> new Anchor(asked.withText("").withNear(label).address("find"), "Everything near " + label);
        };
    }
}
