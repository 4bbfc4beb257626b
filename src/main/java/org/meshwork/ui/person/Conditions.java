package org.meshwork.ui.person;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.meshwork.person.Change;
import org.meshwork.person.HeldCondition;
import org.meshwork.shared.Condition;
import org.meshwork.shared.Period;
import org.meshwork.shared.Vocabulary;

/** Conditions, each by its name or as people call it. */
final class Conditions extends Telling {

    private final ComboBox<Condition> choice = new ComboBox<>("A condition");
    private final Div told = new Div();

    Conditions(Listener listener) {
        super(listener);
        choice.setItems(
                (condition, typed) -> sounds(condition).contains(typed.toLowerCase(java.util.Locale.UK)),
                Vocabulary.shipped().conditions());
        choice.setItemLabelGenerator(Condition::name);
        choice.addValueChangeListener(chosen -> {
            if (chosen.getValue() != null) {
                listener.tell(List.of(new Change.PutCondition(
                        new HeldCondition(chosen.getValue().code(), Period.ALWAYS))));
                listener.say(chosen.getValue().name() + " is noted. Another one?");
                choice.clear();
            }
        });
        add(choice, told);
        renew();
    }

    @Override
    void renew() {
        told.removeAll();
        var held = sight().web().conditionsOn(sight().day());
        if (held.isEmpty()) {
            return;
        }
        var list = new UnorderedList();
        list.addClassName("mw-plain-list");
        for (var one : held) {
            var name = Vocabulary.shipped()
                    .condition(one.code())
                    .map(Condition::name)
                    .orElseGet(() -> WebWords.unknown(one.code()));
            var take = new NativeButton(
                    "Take out " + name, pressed -> listener().tell(List.of(new Change.TakeCondition(one.code()))));
            take.addClassName("mw-link");
            var row = new ListItem(new Span(name), take);
            row.addClassName("mw-told");
            list.add(row);
        }
        told.add(new Paragraph("You told us of:"), list);
    }

    private static String sounds(Condition condition) {
        return (condition.name() + " " + condition.plain() + " " + String.join(" ", condition.synonyms()))
                .toLowerCase(java.util.Locale.UK);
    }
}
