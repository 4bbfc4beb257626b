package org.meshwork.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** When a page cannot be shown: a sentence for the person, the cause for the log. */
@ParentLayout(PlainLayout.class)
@PageTitle("Something went wrong – Meshwork")
@AnonymousAllowed
public class FailureView extends Div implements HasErrorParameter<Exception> {

    private static final Logger log = LoggerFactory.getLogger(FailureView.class);

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        var failure = Failure.of(parameter.getException());
        log.error("A page could not be shown: {}", failure, parameter.getException());
        addClassName("mw-stack");
        add(
                new H1(failure.headline()),
                new Paragraph(failure.sentence()),
                new Anchor("find", "Find support still works"));
        return failure == Failure.GRAPH_AWAY
                ? HttpServletResponse.SC_SERVICE_UNAVAILABLE
                : HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }
}
