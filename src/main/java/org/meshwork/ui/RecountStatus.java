package org.meshwork.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.meshwork.commissioning.Recount;
import org.meshwork.commissioning.Recount.Progress;

/** Whether webs are being looked at again, and how far that is; it follows while it is on the screen. */
final class RecountStatus extends Div {

    private static final int EVERY = 3_000; // milliseconds
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", Locale.UK);

    private final Recount recount;
    private final ZoneId zone;
    private final Paragraph words = new Paragraph();

    RecountStatus(Recount recount, ZoneId zone) {
        this.recount = recount;
        this.zone = zone;
        words.getElement().setAttribute("role", "status");
        add(new H2("Looking at webs again"), words);
        show();
        addAttachListener(attached -> {
            attached.getUI().setPollInterval(EVERY);
            var polling = attached.getUI().addPollListener(poll -> show());
            addDetachListener(detached -> {
                polling.remove();
                detached.getUI().setPollInterval(-1);
                detached.unregisterListener();
            });
        });
    }

    private void show() {
        words.setText(recount.progress()
                .map(progress -> sentence(progress, zone))
                .orElse("Nothing had to be looked at again yet."));
    }

    static String sentence(Progress progress, ZoneId zone) {
        var count = String.format(Locale.UK, "%,d of %,d webs", progress.done(), progress.total());
        var finished = progress.finishedAt();
        return finished == null
                ? count + " looked at again, because the rules or the day have changed. It began on "
                        + at(progress.startedAt(), zone) + ", and you need not wait here."
                : "All is up to date. " + count + " were looked at again, until " + at(finished, zone) + ".";
    }

    private static String at(OffsetDateTime time, ZoneId zone) {
        return TIME.format(time.atZoneSameInstant(zone));
    }
}
