package org.meshwork.ui.person;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Map;
import org.meshwork.person.Change;

/** What one question is asked with. */
abstract class Telling extends Div {

    /** Whom it is told. */
    interface Listener {

        /** The web as it is now. */
        WebSight sight();

        /** Makes the changes at once; false, and says why, where they cannot be made. */
        boolean tell(List<Change> changes);

        /** What is half typed, by field, kept for another day. */
        void draft(Map<String, String> fields);

        /** What was just added, in a sentence that is read aloud. */
        void say(String sentence);
    }

    private final Listener listener;

    Telling(Listener listener) {
        this.listener = listener;
        addClassName("mw-telling");
    }

    final Listener listener() {
        return listener;
    }

    final WebSight sight() {
        return listener.sight();
    }

    /**
     * What is on the page and not yet in the web.
     *
     * @throws IllegalArgumentException with a sentence for the person where something must be mended first
     */
    List<Change> untold() {
        return List.of();
    }

    /** The web became another. */
    void renew() {}

    /** Keeps what is on the page as soon as it can be kept; what is half typed waits. */
    final void keep() {
        try {
            var changes = untold();
            if (!changes.isEmpty()) {
                listener.tell(changes);
            }
        } catch (IllegalArgumentException e) {
            // They are not done typing: said when they go on.
        }
    }
}
