package org.meshwork.ui.directory;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.ZoneId;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.meshwork.directory.Duplicates.Pair;
import org.meshwork.directory.Duplicates.State;
import org.meshwork.directory.Service;
import org.meshwork.directory.Venue;
import org.meshwork.ui.find.Words;

/** Two entries side by side, how far they seem to be one, why, and what can be done about it. */
final class PairCard extends ListItem {

    private final Pair pair;
    private final BiConsumer<Pair, Decision> decide;

    PairCard(Pair pair, Service one, Service other, ZoneId zone, BiConsumer<Pair, Decision> decide) {
        this.pair = pair;
        this.decide = decide;
        addClassNames("mw-card", "dir-pair");
        var both = new Div(side(one), side(other));
        both.addClassName("dir-both");
        add(new H2(one.name()), both, why());
        if (isSecret(one) != isSecret(other)) {
            var note = new Paragraph(
                    "One of them keeps its address secret. Merged, the one you keep will keep it secret too.");
            note.addClassName("mw-note");
            add(note);
        }
        add(pair.state() == State.PROPOSED ? choices(one, other) : decided(zone, one, other));
    }

    enum Decision {
        KEEP_ONE,
        KEEP_OTHER,
        APART,
        UNDO
    }

    private static Section side(Service service) {
        var name = new Anchor(EntryAddress.of(service.id()).address(), service.name());
        var side = new Section(new H3(name));
        side.getElement()
                .setAttribute(
                        "aria-label",
                        service.name() + ", from " + service.origin().feed());
        Stream.concat(
                        Stream.of(
                                service.organisation().name(),
                                service.venues().stream()
                                        .findFirst()
                                        .map(Words::place)
                                        .orElse("No place known"),
                                service.phone(),
                                service.website()),
                        Stream.of("From " + service.origin().feed()))
                .filter(line -> !line.isBlank())
                .map(Paragraph::new)
                .forEach(side::add);
        side.addClassName("dir-side");
        return side;
    }

    private Div why() {
        var score = new Span(pair.likeness().score() + " of 100");
        score.addClassName("dir-strong");
        var reasons = new UnorderedList();
        pair.likeness().reasons().forEach(reason -> {
            var item = new ListItem((reason.speaksForOne() ? "For: " : "Against: ") + reason.words());
            item.addClassName(reason.speaksForOne() ? "dir-for" : "dir-against");
            reasons.add(item);
        });
        var why = new Div(new Paragraph(new Span("How sure we are that they are one: "), score), reasons);
        why.addClassName("dir-why");
        return why;
    }

    private Div choices(Service one, Service other) {
        var choices = new Div(
                button(
                        "Keep the first",
                        "mw-button",
                        "Merge, and keep the one from " + one.origin().feed(),
                        Decision.KEEP_ONE),
                button(
                        "Keep the second",
                        "mw-button",
                        "Merge, and keep the one from " + other.origin().feed(),
                        Decision.KEEP_OTHER),
                button("They are two services", "mw-quiet", "They are two services: " + one.name(), Decision.APART));
        choices.addClassName("mw-actions");
        return choices;
    }

    private Div decided(ZoneId zone, Service one, Service other) {
        var at = pair.at();
        var words = switch (pair.state()) {
            case ONE_KEPT -> "Merged: the one from " + one.origin().feed() + " was kept";
            case OTHER_KEPT -> "Merged: the one from " + other.origin().feed() + " was kept";
            case APART, PROPOSED -> "Kept apart";
        };
        var decided = new Div(
                new Paragraph(
                        words + ", by " + pair.by() + (at == null ? "" : " on " + FeedWords.time(at, zone)) + "."),
                button("Undo", "mw-quiet", "Undo: " + one.name(), Decision.UNDO));
        decided.addClassName("mw-actions");
        return decided;
    }

    private NativeButton button(String text, String style, String label, Decision decision) {
        var button = new NativeButton(text, pressed -> decide.accept(pair, decision));
        button.addClassName(style);
        // What is seen comes first, for those who speak what they see.
        button.getElement().setAttribute("aria-label", text + ". " + label);
        return button;
    }

    private static boolean isSecret(Service service) {
        return service.venues().stream().anyMatch(Venue::confidential);
    }
}
