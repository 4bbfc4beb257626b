package org.meshwork.ui.component;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import org.meshwork.directory.Service;

/** Puts a service on a list that only the browser holds, or takes it off. */
@Tag("keep-it")
@JsModule("./components/browser-memory/keep-it.ts")
public final class KeepIt extends Component {

    public KeepIt(Service service) {
        getElement().setAttribute("service", service.id().toString());
        getElement().setAttribute("name", service.name());
    }
}
