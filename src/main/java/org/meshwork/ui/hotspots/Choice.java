package org.meshwork.ui.hotspots;

import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** One of several, from the browser's own list. */
final class Choice extends NativeLabel {

    private static final String VALUE = "element.value";

    private final Element list = new Element("select");
    private final Map<String, Element> options = new LinkedHashMap<>();
    private List<Map.Entry<String, String>> offered = List.of();

    Choice(String label, Consumer<String> chosen) {
        addClassName("hs-choice");
        list.addEventListener(
                        "change",
                        event -> chosen.accept(event.getEventData().get(VALUE).asString()))
                .addEventData(VALUE);
        add(new Span(label));
        getElement().appendChild(list);
    }

    /** @param labels by key, in order */
    void offer(Map<String, String> labels, String selected) {
        var entries = new ArrayList<>(labels.entrySet());
        if (!entries.equals(offered)) {
            offered = List.copyOf(entries);
            options.clear();
            list.removeAllChildren();
            labels.forEach((key, label) -> {
                var option = new Element("option").setText(label).setAttribute("value", key);
                options.put(key, option);
                list.appendChild(option);
            });
        }
        options.forEach((key, option) -> option.setProperty("selected", key.equals(selected)));
    }
}
