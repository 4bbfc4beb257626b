package org.meshwork.ui.person;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.shared.Registration;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/** Asks each second, while a page is open, whether somebody else changed the web that it shows. */
final class Watch {

    private static final int MILLISECONDS = 1000;
    private static final int NEVER = -1;

    private @Nullable Registration asking;

    private Watch() {}

    /**
     * @param shown version that the page shows, negative where it shows none
     * @param changed is run where the newest is another
     */
    static void over(Component page, LongSupplier shown, LongSupplier newest, Runnable changed) {
        var watch = new Watch();
        page.addAttachListener(attached -> watch.begin(attached.getUI(), () -> {
            if (shown.getAsLong() >= 0 && newest.getAsLong() != shown.getAsLong()) {
                changed.run();
            }
        }));
        page.addDetachListener(detached -> watch.end(detached.getUI()));
    }

    private void begin(UI ui, Runnable look) {
        ui.setPollInterval(MILLISECONDS);
        asking = ui.addPollListener(asked -> look.run());
    }

    private void end(UI ui) {
        ui.setPollInterval(NEVER);
        if (asking != null) {
            asking.remove();
            asking = null;
        }
    }
}
