package org.meshwork.ui.directory;

import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.Map;

/** One of several, from the browser's own list. */
final class Choice extends NativeLabel {

    private static final String VALUE = "element.value";

    private String value;

    /** @param labels by key, in order */
    Choice(String label, Map<String, String> labels, String selected) {
        value = selected;
        addClassName("dir-choice");
        var list = new Element("select");
        list.setAttribute("class", "mw-input");
        list.addEventListener(
                        "change",
                        event -> value = event.getEventData().get(VALUE).asString())
                .addEventData(VALUE);
        labels.forEach((key, words) -> {
            var option = new Element("option").setText(words).setAttribute("value", key);
            option.setProperty("selected", key.equals(selected));
            list.appendChild(option);
        });
        add(new Span(label));
        getElement().appendChild(list);
    }

    String value() {
        return value;
    }

    /** As if somebody had chosen it. */
    void choose(String key) {
        value = key;
    }
}
