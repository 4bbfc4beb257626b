package org.meshwork.ui.directory;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import java.time.ZoneId;
import org.meshwork.exchange.FeedStanding;
import org.meshwork.ui.find.Words;

/** One feed among all. */
final class FeedCard extends ListItem {

    FeedCard(FeedStanding feed, ZoneId zone) {
        addClassNames("mw-card", "dir-feed");
        var name = feed.feed().name();
        add(new H3(new Anchor(FeedAddress.of(name).address(), name)), new Alerting(feed.alert()));
        add(line(Words.services(feed.services()) + " can be found"));
        add(line(lastGood(feed, zone)));
        add(line(next(feed, zone)));
    }

    static String lastGood(FeedStanding feed, ZoneId zone) {
        var good = feed.lastGood();
        return good == null ? "No import on record" : "Last good import: " + FeedWords.time(good.started(), zone);
    }

    static String next(FeedStanding feed, ZoneId zone) {
        var next = feed.next();
        return next == null
                ? "Imported only by hand"
                : "Next: " + FeedWords.time(next, zone) + " (" + FeedWords.every(feed.everyHours()) + ")";
    }

    private static Paragraph line(String words) {
        var line = new Paragraph(words);
        line.addClassName("dir-line");
        return line;
    }
}
