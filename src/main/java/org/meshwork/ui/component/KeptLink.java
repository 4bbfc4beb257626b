package org.meshwork.ui.component;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;

/** Leads to the list of services that the browser holds; nothing where it holds none. */
@Tag("kept-link")
@JsModule("./components/browser-memory/kept-link.ts")
public final class KeptLink extends Component {}
