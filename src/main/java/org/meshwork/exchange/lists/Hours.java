package org.meshwork.exchange.lists;

import static org.meshwork.exchange.openreferral.Remarks.quoted;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.node.ObjectNode;

/** The hours of a row: the same every week, or words. */
final class Hours {

    private final Fields fields;
    private final List<Week.Opening> openings = new ArrayList<>();
    private String words = "";

    Hours(Fields fields) {
        this.fields = fields;
        var week = fields.text("hours");
        if (!week.isEmpty()) {
            Week.of(week).ifPresentOrElse(openings::addAll, () -> words(week));
        }
        for (var day : DayOfWeek.values()) {
            var cell = fields.text("hours." + day.name().toLowerCase(Locale.ROOT));
            if (!cell.isEmpty()) {
                Week.of(day, cell)
                        .ifPresentOrElse(
                                openings::addAll,
                                () -> fields.remarks()
                                        .warned(
                                                "hours." + day.name().toLowerCase(Locale.ROOT),
                                                quoted(cell)
                                                        + " are not times like 09:00-17:30; the day's hours are not known."));
            }
        }
    }

    private void words(String week) {
        fields.remarks().warned("hours", quoted(week) + " could not be made into a week; kept as words.");
        words = "\nOpening times: " + week;
    }

    String notUnderstood() {
        return words;
    }

    void into(ObjectNode holder) {
        openings.forEach(opening -> holder.withArray("schedules")
                .addObject()
                .put("freq", "WEEKLY")
                .put("byday", opening.day().name().substring(0, 2))
                .put("opens_at", opening.opens().toString())
                .put("closes_at", opening.closes().toString()));
    }
}
