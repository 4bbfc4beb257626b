package org.meshwork.ui.person;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.meshwork.person.Change;
import org.meshwork.person.Contact;
import org.meshwork.person.Declined;
import org.meshwork.person.Encounter;
import org.meshwork.person.EncounterId;
import org.meshwork.shared.EncounterKind;
import org.meshwork.shared.Period;
import org.meshwork.shared.Vocabulary;

/** What happened on which day, with whom; what is advised for the person's conditions is asked for first. */
final class WhatWasDone extends Telling {

    private static final List<String> USUAL = List.of("medicines-review", "needs-assessment");

    private final ComboBox<EncounterKind> kind = new ComboBox<>("What was it?");
    private final DayField on = new DayField("When was it?", "The day can be a guess.");
    private final ComboBox<Contact> with = new ComboBox<>("Who was it with? (you can leave this out)");
    private final Div told = new Div();

    WhatWasDone(Listener listener) {
        super(listener);
        kind.setItemLabelGenerator(EncounterKind::name);
        kind.setItems(kinds());
        with.setItemLabelGenerator(Contact::name);
        with.setItems(sight().web().contacts());
        var add = new NativeButton("Add it", pressed -> add());
        add.addClassName("mw-button");
        var not = new NativeButton("This is not for me", pressed -> decline());
        not.addClassName("mw-quiet");
        var buttons = new Div(add, not);
        buttons.addClassName("mw-actions");
        told.addClassName("mw-stack");
        add(kind, on, with, buttons, told);
        renew();
    }

    @Override
    List<Change> untold() {
        return kind.isEmpty() || on.day().isEmpty() ? List.of() : List.of(event());
    }

    @Override
    void renew() {
        told.removeAll();
        var list = new UnorderedList();
        list.addClassName("mw-plain-list");
        sight().web().encounters().reversed().forEach(encounter -> list.add(row(encounter)));
        sight().web().declined().stream()
                .filter(declined -> declined.period().holdsOn(sight().day()))
                .forEach(declined -> list.add(row(declined)));
        if (list.getComponentCount() > 0) {
            told.add(new H2("You told us of"), list);
        }
    }

    /** What is found missing stands first, so that nobody has to look for it. */
    private List<EncounterKind> kinds() {
        var first = new LinkedHashSet<String>();
        sight().findings().stream()
                .filter(finding -> finding.rule().id().equals("pathway-step-missing"))
                .forEach(finding -> first.add(finding.about()));
        first.addAll(USUAL);
        var all = new ArrayList<EncounterKind>();
        first.forEach(code -> Vocabulary.shipped().encounterKind(code).ifPresent(all::add));
        Vocabulary.shipped().encounterKinds().stream()
                .filter(one -> !first.contains(one.code()))
                .sorted(Comparator.comparing(EncounterKind::name))
                .forEach(all::add);
        return all;
    }

    private void add() {
        try {
            if (kind.isEmpty() || on.day().isEmpty()) {
                throw new IllegalArgumentException("Say what it was, and when.");
            }
            settle(List.of(event()), kind.getValue().name() + " is noted. Anything else?");
        } catch (IllegalArgumentException e) {
            listener().say(String.valueOf(e.getMessage()));
        }
    }

    private void decline() {
        if (kind.isEmpty()) {
            listener().say("Choose what is not for you first.");
            return;
        }
        settle(
                List.of(new Change.PutDeclined(new Declined(
                        kind.getValue().code(), Declined.Reason.DOES_NOT_APPLY, Period.from(sight().day())))),
                kind.getValue().name() + " is not suggested any more.");
    }

    private void settle(List<Change> changes, String sentence) {
        if (listener().tell(changes)) {
            kind.clear();
            kind.setItems(kinds());
            on.show(null);
            with.clear();
            listener().say(sentence);
            kind.focus();
        }
    }

    private Change event() {
        var day = on.day().orElseThrow();
        if (day.isAfter(sight().day())) {
            throw new IllegalArgumentException("That day has not come yet.");
        }
        var order = (int) sight().web().encounters().stream()
                .filter(encounter -> encounter.on().equals(day))
                .count();
        return new Change.PutEncounter(new Encounter(
                EncounterId.random(),
                day,
                order,
                kind.getValue().code(),
                Optional.ofNullable(with.getValue()).map(Contact::id).orElse(null)));
    }

    private ListItem row(Encounter encounter) {
        var who = Optional.ofNullable(encounter.with())
                .flatMap(sight().web()::contact)
                .map(one -> ", " + one.name());
        var words = name(encounter.kind()) + ", " + WebWords.date(encounter.on()) + who.orElse("");
        return row(words, new Change.TakeEncounter(encounter.id()));
    }

    private ListItem row(Declined declined) {
        return row(name(declined.support()) + ": not for me", new Change.TakeDeclined(declined.support()));
    }

    private ListItem row(String words, Change takeOut) {
        var take = new NativeButton("Take out", pressed -> listener().tell(List.of(takeOut)));
        take.addClassName("mw-link");
        take.getElement().setAttribute("aria-label", "Take out " + words);
        var row = new ListItem(new Span(words), take);
        row.addClassName("mw-told");
        return row;
    }

    private static String name(@Nullable String code) {
        return Vocabulary.shipped()
                .encounterKind(String.valueOf(code))
                .map(EncounterKind::name)
                .orElse(String.valueOf(code));
    }
}
