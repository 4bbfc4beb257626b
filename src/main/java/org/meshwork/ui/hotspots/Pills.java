package org.meshwork.ui.hotspots;

import com.vaadin.flow.component.html.FieldSet;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

/** Radio buttons that look like pills: the browser's own, with all its keys. */
final class Pills extends FieldSet {

    private final Map<String, Element> buttons = new LinkedHashMap<>();

    /** @param options by key, in order */
    Pills(String legend, Map<String, String> options, Consumer<String> chosen) {
        super(legend);
        addClassName("hs-pills");
        options.forEach((key, label) -> {
            var button = new Element("input");
            button.setAttribute("type", "radio");
            button.setAttribute("name", "hs-" + legend.toLowerCase(Locale.ROOT));
            button.setAttribute("value", key);
            button.addEventListener("change", event -> chosen.accept(key));
            var pill = new NativeLabel();
            pill.getElement().appendChild(button);
            pill.add(new Span(label));
            add(pill);
            buttons.put(key, button);
        });
    }

    void select(String key) {
        buttons.forEach((each, button) -> button.setProperty("checked", each.equals(key)));
    }
}
