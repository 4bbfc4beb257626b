package org.meshwork.ui.person;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import java.util.List;
import java.util.function.Consumer;

/** On a phone one part of a web at a time; on a wide screen all three stand side by side and these are not seen. */
final class WebParts extends Div {

    private static final List<Part> ALL =
            List.of(new Part("noticed", "Noticed"), new Part("people", "People"), new Part("picture", "Picture"));

    private final Consumer<String> chosen;

    /** @param chosen is given the name of a part */
    WebParts(Consumer<String> chosen) {
        this.chosen = chosen;
        addClassName("mw-tabs");
    }

    private record Part(String name, String label) {}

    void show(WebSight shown, String current) {
        removeAll();
        for (var part : ALL) {
            var count = switch (part.name()) {
                case "noticed" -> " " + shown.open().size();
                case "people" -> " " + shown.web().activeOn(shown.day()).size();
                default -> "";
            };
            var tab = new NativeButton(part.label() + count, pressed -> chosen.accept(part.name()));
            tab.getElement()
                    .setAttribute("aria-pressed", String.valueOf(part.name().equals(current)));
            add(tab);
        }
    }
}
