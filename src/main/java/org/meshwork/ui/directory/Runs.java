package org.meshwork.ui.directory;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.ZoneId;
import java.util.List;
import org.meshwork.exchange.FeedRun;

/** A feed's imports, newest first. */
final class Runs extends Div {

    Runs(List<FeedRun> runs, FeedAddress address, ZoneId zone) {
        if (runs.isEmpty()) {
            add(new Paragraph("It has not been imported yet."));
            return;
        }
        var sheet = new Sheet(
                "Imports, newest first",
                "When",
                "Outcome",
                "Taken",
                "New",
                "Changed",
                "Withdrawn",
                "Warned",
                "Refused",
                "Report");
        for (var run : runs) {
            var counts = run.counts();
            sheet.row(
                    new Span(FeedWords.time(run.started(), zone)),
                    outcome(run),
                    Sheet.number(FeedWords.taken(run)),
                    Sheet.number(counts.added()),
                    Sheet.number(counts.changed()),
                    Sheet.number(counts.withdrawn()),
                    Sheet.number(counts.warned()),
                    Sheet.number(counts.refused()),
                    report(run, address, zone));
        }
        add(sheet);
    }

    private static Component outcome(FeedRun run) {
        var outcome = new Div(new Span(FeedWords.outcome(run)));
        if (!run.sentence().isEmpty()) {
            var why = new Paragraph(run.sentence());
            why.addClassName("dir-small");
            outcome.add(why);
        }
        return outcome;
    }

    private static Component report(FeedRun run, FeedAddress address, ZoneId zone) {
        var link = new Anchor(address.reading(run.id()).address() + "#report", "Open");
        link.getElement().setAttribute("aria-label", "Open the report of " + FeedWords.time(run.started(), zone));
        return link;
    }
}
