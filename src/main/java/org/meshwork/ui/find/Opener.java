package org.meshwork.ui.find;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.html.NativeButton;

/** On a small screen, a button that shows and hides a part of the page; on a large one it is not there. */
final class Opener extends NativeButton {

    private static final String EXPANDED = "aria-expanded";
    private static final String OPEN = "find-open";

    /** @param part has an id */
    <C extends Component & HasStyle> Opener(String label, C part) {
        super(label);
        addClassNames("mw-quiet", "find-opener");
        getElement().setAttribute("aria-controls", part.getId().orElseThrow());
        getElement().setAttribute(EXPANDED, "false");
        addClickListener(pressed -> {
            var opens = !part.hasClassName(OPEN);
            part.setClassName(OPEN, opens);
            getElement().setAttribute(EXPANDED, String.valueOf(opens));
        });
    }
}
