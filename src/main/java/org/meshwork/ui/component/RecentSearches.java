package org.meshwork.ui.component;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;

/** What somebody looked for lately, known to their browser alone. */
@Tag("recent-searches")
@JsModule("./components/browser-memory/recent-searches.ts")
public final class RecentSearches extends Component {

    /**
     * What is looked for now.
     *
     * @param words empty where nothing is, or where it is not to be remembered
     * @param query of the address
     */
    public void show(String words, String query) {
        getElement().setProperty("query", query);
        getElement().setProperty("words", words);
    }
}
