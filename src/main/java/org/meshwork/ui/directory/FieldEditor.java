package org.meshwork.ui.directory;

import static java.util.stream.Collectors.joining;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.meshwork.directory.Correction.Field;
import org.meshwork.directory.Cost;
import org.meshwork.directory.Delivery;
import org.meshwork.directory.Joining;
import org.meshwork.shared.Need;
import org.meshwork.shared.ServiceType;
import org.meshwork.shared.Vocabulary;
import org.meshwork.ui.find.Words;

/** A way to put in one field's value, in the form of {@link Field#text}. */
final class FieldEditor extends Div {

    private static final int LONGEST_LINE = 300;
    private static final int LONGEST_TEXT = 10_000;

    /** Those that feeds name most; an entry's own are offered besides. */
    private static final List<String> AUDIENCES = List.of(
            "older-people",
            "carers",
            "parents",
            "children",
            "young-people",
            "women",
            "men",
            "disabled-people",
            "learning-disability",
            "autistic-people",
            "mental-health",
            "deaf-people",
            "sight-loss",
            "lgbt",
            "refugees",
            "homeless",
            "veterans");

    private final Supplier<String> value;

    private FieldEditor(Supplier<String> value, Component... parts) {
        this.value = value;
        addClassName("dir-editor");
        add(parts);
    }

    String value() {
        return value.get();
    }

    static FieldEditor of(Field field, String now) {
        return switch (field) {
            case NAME, SUMMARY, PHONE, EMAIL, WEBSITE -> line(field, now);
            case DESCRIPTION, COST_DETAIL, JOIN_DETAIL -> text(field, now, "");
            case HOURS -> text(field, now, "Like this: Mo-Fr 09:00-17:00; Sa 10:00-12:00");
            case AGES -> ages(now);
            case ASSURED_ON -> day(now);
            case TYPES ->
                several(field, now, Vocabulary.shipped().serviceTypes().stream().map(ServiceType::code), Words::type);
            case NEEDS ->
                several(field, now, Vocabulary.shipped().needs().stream().map(Need::code), Words::needLabel);
            case LANGUAGES -> several(field, now, Arrays.stream(Locale.getISOLanguages()), Words::language);
            case AUDIENCES -> boxes(field, now, AUDIENCES, code -> Words.start(Words.audience(code)));
            case JOINING ->
                boxes(
                        field,
                        now,
                        names(Joining.values()),
                        name -> Joining.valueOf(name).label());
            case DELIVERY ->
                boxes(
                        field,
                        now,
                        names(Delivery.values()),
                        name -> Delivery.valueOf(name).label());
            case COST -> cost(now);
            case WITHDRAWN -> yes("It is no longer offered: no search should find it", now);
            case ADDRESS_HIDDEN -> yes("Keep every address of it secret, everywhere", now);
        };
    }

    private static FieldEditor line(Field field, String now) {
        var line = new TextField(field.label());
        line.setMaxLength(LONGEST_LINE);
        line.setValue(now);
        return new FieldEditor(line::getValue, line);
    }

    private static FieldEditor text(Field field, String now, String hint) {
        var text = new TextArea(field.label());
        text.setMaxLength(LONGEST_TEXT);
        text.setValue(now);
        text.setHelperText(hint);
        return new FieldEditor(text::getValue, text);
    }

    private static FieldEditor day(String now) {
        var day = new TextField(Field.ASSURED_ON.label());
        day.setHelperText("Year, month, day, like this: 2026-10-03");
        day.setMaxLength(10);
        day.setValue(now);
        return new FieldEditor(day::getValue, day);
    }

    private static FieldEditor ages(String now) {
        var ends = now.isEmpty() ? new String[] {"", ""} : now.split("-", 2);
        var from = age("Youngest age (empty where there is none)", ends[0]);
        var to = age("Oldest age (empty where there is none)", ends[1]);
        return new FieldEditor(() -> ends(from.getValue(), to.getValue()), from, to);
    }

    private static String ends(@Nullable Integer from, @Nullable Integer to) {
        return from == null && to == null ? "" : (from == null ? "" : from) + "-" + (to == null ? "" : to);
    }

    private static IntegerField age(String label, String now) {
        var age = new IntegerField(label);
        age.setMin(0);
        age.setMax(120);
        if (!now.isEmpty()) {
            age.setValue(Integer.valueOf(now));
        }
        return age;
    }

    private static FieldEditor several(Field field, String now, Stream<String> known, Function<String, String> label) {
        var chosen = new LinkedHashSet<>(EntryWords.values(now));
        var box = new MultiSelectComboBox<String>(field.label());
        box.setItemLabelGenerator(label::apply);
        box.setItems(Stream.concat(known, chosen.stream())
                .distinct()
                .sorted(Comparator.comparing(label, String.CASE_INSENSITIVE_ORDER))
                .toList());
        box.setValue(chosen);
        // What the feed put first stays first.
        return new FieldEditor(() -> inOrder(chosen, box), box);
    }

    private static FieldEditor boxes(Field field, String now, List<String> known, Function<String, String> label) {
        var chosen = new LinkedHashSet<>(EntryWords.values(now));
        var boxes = new CheckboxGroup<String>(field.label());
        boxes.setItems(Stream.concat(known.stream(), chosen.stream()).distinct().toList());
        boxes.setItemLabelGenerator(label::apply);
        boxes.setValue(chosen);
        return new FieldEditor(() -> inOrder(chosen, boxes), boxes);
    }

    private static String inOrder(Collection<String> before, HasValue<?, Set<String>> now) {
        var order = new ArrayList<>(before);
        return now.getValue().stream()
                .sorted(Comparator.comparingInt(each -> order.contains(each) ? order.indexOf(each) : order.size()))
                .collect(joining("|"));
    }

    private static FieldEditor cost(String now) {
        var choices = new RadioButtonGroup<String>(Field.COST.label());
        choices.setItems(
                Stream.concat(names(Cost.values()).stream(), Stream.of("")).toList());
        choices.setItemLabelGenerator(
                name -> name.isEmpty() ? "Not known" : Cost.valueOf(name).label());
        choices.setValue(now);
        return new FieldEditor(choices::getValue, choices);
    }

    private static FieldEditor yes(String label, String now) {
        var box = new Checkbox(label, Boolean.parseBoolean(now));
        return new FieldEditor(() -> String.valueOf(box.getValue()), box);
    }

    private static List<String> names(Enum<?>[] all) {
        return Arrays.stream(all).map(Enum::name).toList();
    }
}
