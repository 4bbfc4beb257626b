package org.meshwork.ui.directory;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.util.Map;

/** A box for the name of an entry, or any words of it. */
final class FindEntry extends Div {

    private final TextField words = new TextField("Name of a service, or words from it");

    FindEntry(String asked) {
        words.setValue(asked);
        words.setMaxLength(200);
        var find = new NativeButton("Find it", pressed -> find());
        find.addClassName("mw-button");
        find.addClickShortcut(Key.ENTER).listenOn(words);
        addClassName("dir-find");
        add(words, find);
    }

    private void find() {
        UI.getCurrent()
                .navigate(
                        EntryView.class,
                        QueryParameters.simple(Map.of("q", words.getValue().strip())));
    }
}
