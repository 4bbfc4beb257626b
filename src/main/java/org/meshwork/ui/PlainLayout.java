package org.meshwork.ui;

import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/** A frame that asks nothing of the graph, for when the graph is what is missing. */
@AnonymousAllowed
@CssImport("./styles/meshwork.css")
public class PlainLayout extends Div implements RouterLayout {

    private final Main main = new Main();

    PlainLayout() {
        var name = new Anchor(".", "Meshwork");
        name.addClassName("mw-name");
        var bar = new Header(name);
        bar.addClassName("mw-bar");
        main.addClassName("mw-main");
        addClassName("mw-frame");
        add(bar, main);
    }

    @Override
    public void showRouterLayoutContent(HasElement content) {
        main.getElement().appendChild(content.getElement());
    }
}
