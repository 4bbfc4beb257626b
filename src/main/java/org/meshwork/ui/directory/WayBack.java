package org.meshwork.ui.directory;

import com.vaadin.flow.component.html.Anchor;

/** Above each page of the stewards: the way back to the first of them. */
final class WayBack extends Anchor {

    WayBack() {
        super("directory", "The directory");
        addClassName("dir-back");
    }
}
