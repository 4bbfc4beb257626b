package org.meshwork.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.util.DisconnectedClientHelper;

/** When a press of a button fails: a sentence for the person, the cause for the log, and the page stays as it was. */
@Component
class Failures implements VaadinServiceInitListener {

    private static final Logger log = LoggerFactory.getLogger(Failures.class);
    private static final int MILLISECONDS_SHOWN = 12_000;

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addSessionInitListener(opened -> opened.getSession().setErrorHandler(Failures::tell));
    }

    static void tell(ErrorEvent event) {
        if (DisconnectedClientHelper.isClientDisconnectedException(event.getThrowable())) {
            log.debug("Somebody left the page before the answer was there.");
            return;
        }
        var failure = Failure.of(event.getThrowable());
        log.error("Something a person did could not be done: {}", failure, event.getThrowable());
        var ui = UI.getCurrent();
        if (ui != null) {
            ui.access(() -> Notification.show(
                    failure.headline() + ". " + failure.sentence(),
                    MILLISECONDS_SHOWN,
                    Notification.Position.TOP_CENTER));
        }
    }
}
