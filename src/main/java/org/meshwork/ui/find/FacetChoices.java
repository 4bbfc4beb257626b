package org.meshwork.ui.find;

import com.vaadin.flow.component.html.FieldSet;
import com.vaadin.flow.component.html.NativeButton;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.meshwork.directory.Facet;
import org.meshwork.directory.Hits;

/**
 * One facet: only choices that find something, and those already made. Boxes that stay are not moved, so that whoever
 * ticks one by keyboard stays on it.
 */
final class FacetChoices extends FieldSet {

    /** So many at first, where there may be dozens. */
    private static final int AT_FIRST = 6;

    private final Facet facet;
    private final BiConsumer<String, Boolean> listener;
    private final Map<String, Choice> choices = new HashMap<>();
    private final NativeButton all = new NativeButton();
    private List<String> shown = List.of();
    private List<String> known = List.of();
    private Map<String, Integer> counts = Map.of();
    private Set<String> chosen = Set.of();
    private boolean whole;

    /** @param listener told the value and whether it is now chosen */
    FacetChoices(Facet facet, BiConsumer<String, Boolean> listener) {
        super(facet.label());
        this.facet = facet;
        this.listener = listener;
        addClassName("find-facet");
        all.addClassName("mw-link");
        all.addClickListener(pressed -> {
            whole = true;
            show();
            all.setVisible(false);
            Optional.ofNullable(choices.get(shown.get(AT_FIRST))).ifPresent(Choice::focus);
        });
    }

    void show(Asked asked, Hits hits) {
        chosen = asked.chosen(facet);
        counts = new HashMap<>();
        var values = new LinkedHashSet<String>();
        for (var count : hits.facets().getOrDefault(facet, List.of())) {
            counts.put(count.value(), count.services());
            values.add(count.value());
        }
        chosen.stream().sorted().forEach(values::add);
        known = inOrder(values);
        show();
    }

    private void show() {
        var offered = whole || known.size() <= AT_FIRST + 1 || !facet.all().isEmpty()
                ? known
                : Stream.concat(known.stream().limit(AT_FIRST), known.stream().filter(chosen::contains))
                        .distinct()
                        .toList();
        if (!offered.equals(shown)) {
            shown = offered;
            choices.values().forEach(choice -> choice.removeFromParent());
            choices.clear();
            all.removeFromParent();
            for (var value : offered) {
                var choice = Choice.amongMany(facet.label(value)).onChange(on -> listener.accept(value, on));
                choices.put(value, choice);
                add(choice);
            }
            add(all);
        }
        choices.forEach((value, choice) -> choice.show(chosen.contains(value), counts.getOrDefault(value, 0)));
        all.setText("Show all " + known.size());
        all.setVisible(offered.size() < known.size());
        setVisible(!offered.isEmpty());
    }

    /** Where the list is closed, always in its order; else most services first. */
    private List<String> inOrder(Set<String> values) {
        return facet.all().isEmpty()
                ? List.copyOf(values)
                : values.stream().sorted(facet.inOrder()).toList();
    }
}
