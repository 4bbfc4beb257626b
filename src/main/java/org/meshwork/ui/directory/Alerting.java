package org.meshwork.ui.directory;

import com.vaadin.flow.component.html.Span;
import org.meshwork.exchange.FeedStanding.Alert;

/** A feed's state, in words on a coloured ground. */
final class Alerting extends Span {

    Alerting(Alert alert) {
        super(alert == Alert.NONE ? "All is well" : alert.label());
        addClassNames(
                "dir-state",
                alert == Alert.NONE ? "dir-well" : FeedWords.isPressing(alert) ? "dir-pressing" : "dir-mild");
    }
}
