package org.meshwork.ui.find;

import com.vaadin.flow.component.AbstractSinglePropertyField;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Synchronize;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Span;
import java.util.function.Consumer;

/** One choice of a facet: a box to tick, what it is and how many services it has. */
@Tag("label")
final class Choice extends HtmlContainer {

    private final Box box;
    private final Span count = new Span();

    private Choice(String type, String group, String label) {
        box = new Box(type, group);
        count.addClassName("find-count");
        var words = new Span(label);
        words.addClassName("find-choice-words");
        addClassName("find-choice");
        add(box, words, count);
    }

    /** One of several that may be chosen together. */
    static Choice amongMany(String label) {
        return new Choice("checkbox", "", label);
    }

    /** One of a group of which one holds. */
    static Choice onlyOne(String group, String label) {
        return new Choice("radio", group, label);
    }

    Choice show(boolean chosen, int services) {
        count.removeAll();
        var words = new Span(" services");
        words.addClassName("mw-hidden-text");
        count.add(new Span(String.valueOf(services)), words);
        return show(chosen);
    }

    Choice show(boolean chosen) {
        box.setValue(chosen);
        return this;
    }

    void focus() {
        box.focus();
    }

    /** Tells what a person chose, not what was shown. */
    Choice onChange(Consumer<Boolean> listener) {
        box.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                listener.accept(event.getValue());
            }
        });
        return this;
    }

    /** The browser's own. */
    @Tag("input")
    static final class Box extends AbstractSinglePropertyField<Box, Boolean> implements Focusable<Box> {

        Box(String type, String group) {
            super("checked", false, false);
            getElement().setAttribute("type", type);
            if (!group.isEmpty()) {
                getElement().setAttribute("name", group);
            }
            setSynchronizedEvent("change");
        }

        @Override
        @Synchronize(property = "checked", value = "change")
        public Boolean getValue() {
            return super.getValue();
        }
    }
}
