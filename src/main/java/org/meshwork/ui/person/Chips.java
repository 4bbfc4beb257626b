package org.meshwork.ui.person;

import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** A question with its answers as chips to press: one of them, or several. */
@Tag("fieldset")
final class Chips<T> extends Div {

    private final boolean several;
    private final Function<T, String> words;
    private final Div row = new Div();
    private final Map<T, NativeButton> buttons = new LinkedHashMap<>();
    private final Set<T> chosen = new LinkedHashSet<>();
    private Runnable onChange = () -> {};

    Chips(String question, boolean several, Function<T, String> words) {
        this.several = several;
        this.words = words;
        var legend = new Span(question);
        legend.addClassName("mw-label");
        legend.setId("mw-chips-" + Integer.toHexString(System.identityHashCode(this)));
        getElement().setAttribute("aria-labelledby", legend.getId().orElseThrow());
        row.addClassName("mw-chips");
        addClassName("mw-chip-question");
        add(legend, row);
    }

    /** What was chosen stays, and is offered too. */
    void offer(Collection<T> choices) {
        var all = new LinkedHashSet<>(choices);
        all.addAll(chosen);
        row.removeAll();
        buttons.clear();
        for (var choice : all) {
            var button = new NativeButton(words.apply(choice), pressed -> press(choice));
            button.addClassName("mw-chip");
            buttons.put(choice, button);
            row.add(button);
        }
        mark();
    }

    Set<T> chosen() {
        return Set.copyOf(chosen);
    }

    void choose(Collection<T> values) {
        chosen.clear();
        chosen.addAll(values);
        offer(Set.copyOf(buttons.keySet()).containsAll(chosen) ? new LinkedHashSet<>(buttons.keySet()) : union());
    }

    /** @param listener is told when somebody pressed */
    void onChange(Runnable listener) {
        onChange = listener;
    }

    private Set<T> union() {
        var union = new LinkedHashSet<>(buttons.keySet());
        union.addAll(chosen);
        return union;
    }

    private void press(T choice) {
        var was = chosen.contains(choice);
        if (!several) {
            chosen.clear();
        }
        if (was) {
            chosen.remove(choice);
        } else {
            chosen.add(choice);
        }
        mark();
        onChange.run();
    }

    private void mark() {
        buttons.forEach((choice, button) ->
                button.getElement().setAttribute("aria-pressed", String.valueOf(chosen.contains(choice))));
    }
}
