package org.meshwork.ui.find;

import com.vaadin.flow.component.html.Anchor;
import org.meshwork.access.Actor;
import org.meshwork.access.Role;
import org.meshwork.shared.ServiceId;

/** For those who keep the directory: from what people see to where it is set right. */
final class KeepersLink extends Anchor {

    KeepersLink(ServiceId service) {
        super("directory/entry?id=" + service, "Correct this entry");
        addClassName("find-keepers");
        setVisible(Actor.current().is(Role.STEWARD));
    }
}
