package org.meshwork.ui.directory;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import org.meshwork.exchange.Feed;
import org.meshwork.exchange.Feeds;
import org.meshwork.ui.Problem;

/** Adding a feed: its first import begins at once. */
final class AddFeed extends Div {

    private static final int LONGEST_NAME = 120;
    private static final int LONGEST_ADDRESS = 2_000;

    private final Feeds feeds;
    private final TextField name = new TextField("Name");
    private final TextField address = new TextField("Address");
    private final TextField licence = new TextField("Licence (may be left empty)");
    private final HowOften often = new HowOften(HowOften.DAILY);
    private final Problem problem = new Problem();

    AddFeed(Feeds feeds) {
        this.feeds = feeds;
        addClassName("mw-form");
        name.setHelperText("Whose feed it is, such as “Saltmarsh Council”. It cannot be changed later.");
        address.setHelperText("Where the feed’s services are, such as https://council.example/api/services");
        licence.setHelperText("Under which it is published, such as OGL-UK-3.0");
        var add = new NativeButton("Add the feed", pressed -> add());
        add.addClassName("mw-button");
        add(
                problem,
                new Paragraph("An Open Referral UK feed, version 1 or 3. Its first import begins at once."),
                name,
                address,
                licence,
                often.choice(),
                add);
    }

    private void add() {
        wrong().or(this::keep).ifPresentOrElse(problem::say, this::done);
    }

    private void done() {
        var called = name.getValue().strip();
        feeds.importSoon(called);
        UI.getCurrent().navigate(FeedView.class, FeedView.parameters(called));
    }

    private Optional<String> keep() {
        return feeds.keep(new Feed(name.getValue(), address.getValue(), licence.getValue()), often.hours());
    }

    private Optional<String> wrong() {
        var called = name.getValue().strip();
        var where = address.getValue().strip();
        if (called.isEmpty() || called.length() > LONGEST_NAME) {
            return Optional.of("Give the feed a name of 1 to " + LONGEST_NAME + " letters.");
        }
        if (!isOnTheWeb(where)) {
            return Optional.of(
                    "Give the whole address of the feed. It begins with https:// and goes on with the name of a website.");
        }
        for (var other : feeds.all()) {
            if (other.feed().name().equalsIgnoreCase(called)) {
                return Optional.of("There is a feed called “%s” already. Open it to change how often it is fetched."
                        .formatted(other.feed().name()));
            }
            if (other.feed().source().equals(where)) {
                return Optional.of("This address is in use already, by the feed called “%s”."
                        .formatted(other.feed().name()));
            }
        }
        return Optional.empty();
    }

    static boolean isOnTheWeb(String address) {
        try {
            var uri = new URI(address);
            return address.length() <= LONGEST_ADDRESS
                    && ("https".equalsIgnoreCase(uri.getScheme()) || "http".equalsIgnoreCase(uri.getScheme()))
                    && uri.getHost() != null
                    && uri.getUserInfo() == null;
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
