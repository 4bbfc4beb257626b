package org.meshwork.ui.directory;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.ZoneId;
import java.util.UUID;
import java.util.function.Consumer;
import org.meshwork.directory.Difference;
import org.meshwork.exchange.FeedRun;
import org.meshwork.exchange.Feeds;

/** A run that waits for a steward: why, what it would do, and the two ways to decide. */
final class Held extends Section {

    Held(FeedRun run, Feeds feeds, FeedAddress address, ZoneId zone, Consumer<UUID> letIn, Consumer<UUID> doNotUse) {
        addClassNames("mw-note", "dir-held");
        add(
                new H2("The import of " + FeedWords.time(run.started(), zone) + " waits for you"),
                new Paragraph(run.sentence()),
                new Paragraph(FeedWords.wouldDo(run.counts())));
        var differences = feeds.wouldDo(run.id(), 0, address.shown() + 1);
        var list = new UnorderedList();
        list.addClassName("dir-differences");
        differences.stream().limit(address.shown()).map(Held::item).forEach(list::add);
        add(list);
        if (differences.size() > address.shown()) {
            add(new Anchor(address.showing(address.shown() * 5).address(), "Show more of what would change"));
        }
        var yes = new NativeButton("Let it in", pressed -> letIn.accept(run.id()));
        yes.addClassName("mw-button");
        var no = new NativeButton("Do not use it", pressed -> doNotUse.accept(run.id()));
        no.addClassName("mw-quiet");
        var actions = new Div(yes, no);
        actions.addClassName("mw-actions");
        add(actions);
    }

    private static ListItem item(Difference difference) {
        var name = new Span(difference.name());
        name.addClassName("dir-strong");
        var item = new ListItem(name, new Span(": " + difference.kind().label()));
        if (difference.kind() == Difference.Kind.CHANGED) {
            item.add(fields(difference));
        }
        return item;
    }

    private static Div fields(Difference difference) {
        var fields = new Div();
        fields.addClassName("dir-small");
        difference.fields().stream()
                .map(EntryWords::difference)
                .map(Paragraph::new)
                .forEach(fields::add);
        if (difference.fields().isEmpty()) {
            fields.add(new Paragraph("In its places, terms or other particulars."));
        }
        return fields;
    }
}
