package org.meshwork.ui.directory;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Comparator;
import java.util.List;
import org.meshwork.exchange.FeedStanding;
import org.meshwork.exchange.FeedStanding.Alert;

/** What waits for a steward, most pressing first: how many, what, and where to go. */
final class Queue extends Section {

    private final UnorderedList list = new UnorderedList();
    private final Paragraph nothing = new Paragraph("Nothing waits for you. Well kept.");

    Queue() {
        list.addClassName("dir-queue");
        add(new H2("What needs you"), list, nothing);
    }

    void say(List<FeedStanding> feeds) {
        feeds.stream()
                .filter(feed -> feed.alert() != Alert.NONE)
                .sorted(Comparator.comparing(FeedStanding::alert))
                .forEach(feed -> put(
                        1,
                        feed.feed().name(),
                        feed.alert().label() + ". " + FeedWords.advice(feed),
                        FeedAddress.of(feed.feed().name()).address(),
                        FeedWords.isPressing(feed.alert())));
    }

    /** Leaves it out where there are none. */
    void say(long count, String what, String why, String address) {
        if (count > 0) {
            put(count, what, why, address, false);
        }
    }

    private void put(long count, String what, String why, String address, boolean isPressing) {
        nothing.setVisible(false);
        var number = new Span(FeedWords.number(count));
        number.addClassNames("dir-count", isPressing ? "dir-pressing" : "dir-mild");
        var words = new Div(new Anchor(address, what), new Paragraph(why));
        list.add(new ListItem(number, words));
    }
}
