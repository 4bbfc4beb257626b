package org.meshwork.ui;

import com.vaadin.flow.component.html.Div;

/** A box that says what to mend, read aloud as soon as it says something. */
public final class Problem extends Div {

    public Problem() {
        addClassName("mw-problem");
        getElement().setAttribute("role", "alert");
        setVisible(false);
    }

    public void say(String sentence) {
        setText(sentence);
        setVisible(true);
    }

    public void clear() {
        setVisible(false);
    }
}
