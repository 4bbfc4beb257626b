package org.meshwork.ui.directory;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.meshwork.directory.Correction;
import org.meshwork.directory.Correction.Field;
import org.meshwork.shared.Evidence;

/** One field of an entry: what people read, what the feed says where that is something else, and who set it right. */
final class FieldRow extends ListItem {

    private final Field field;

    FieldRow(
            Field field,
            String value,
            Optional<Correction> correction,
            List<Evidence> evidence,
            EntryAddress entry,
            ZoneId zone,
            Consumer<Field> takeBack) {
        this.field = field;
        addClassName("dir-field");
        setId(anchor(field));
        add(new H3(field.label()));
        var now = new Paragraph(EntryWords.value(field, value));
        now.addClassName("dir-value");
        add(now);
        why(field, value, evidence).ifPresent(this::add);
        correction.ifPresent(each -> add(corrected(each, zone)));
        var actions = new Div(correct(entry));
        actions.addClassName("mw-actions");
        if (correction.isPresent()) {
            actions.add(takeBack(takeBack));
        }
        add(actions);
    }

    /** Where on the entry's page it is. */
    static String anchor(Field field) {
        return "field-" + field.name().toLowerCase(Locale.ROOT);
    }

    /** Where we told it from the entry's own words: which, and how sure we are. */
    private static Optional<UnorderedList> why(Field field, String value, List<Evidence> evidence) {
        var list = new UnorderedList();
        list.addClassName("dir-small");
        evidence.stream()
                .filter(each -> isTold(field) && EntryWords.values(value).contains(each.code()))
                .forEach(each -> list.add(new ListItem("%s: told from “%s” (%d %% sure)"
                        .formatted(
                                EntryWords.value(field, each.code()),
                                String.join("”, “", each.words()),
                                Math.round(100 * each.confidence())))));
        return list.getChildren().findAny().isPresent() ? Optional.of(list) : Optional.empty();
    }

    private static boolean isTold(Field field) {
        return field == Field.TYPES || field == Field.NEEDS || field == Field.AUDIENCES;
    }

    private static Div corrected(Correction correction, ZoneId zone) {
        var theirs = new Paragraph("The feed says: " + EntryWords.value(correction.field(), correction.theirs()));
        var who = new Paragraph("Set right by " + correction.by() + " on " + FeedWords.time(correction.at(), zone));
        var corrected = new Div(theirs, who);
        corrected.addClassName("dir-corrected");
        return corrected;
    }

    private Anchor correct(EntryAddress entry) {
        var correct = new Anchor(entry.correcting(field).address() + "#" + anchor(field), "Correct");
        correct.getElement().setAttribute("aria-label", "Correct: " + field.label());
        correct.addClassName("dir-action");
        return correct;
    }

    private NativeButton takeBack(Consumer<Field> takeBack) {
        var button = new NativeButton("Take the correction back", pressed -> takeBack.accept(field));
        button.getElement().setAttribute("aria-label", "Take the correction back: " + field.label());
        button.addClassName("mw-link");
        return button;
    }
}
