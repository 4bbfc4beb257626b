package org.meshwork.ui.person;

import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Span;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A day in three numbers, as people know it; without the day it is the first of the month, without the month 1 January. */
@Tag("fieldset")
final class DayField extends Div {

    private static final int EARLIEST = 1900;

    private final String question;
    private final Input day = new Input();
    private final Input month = new Input();
    private final Input year = new Input();

    DayField(String question, String hint) {
        this.question = question;
        var legend = new Span(question);
        legend.addClassName("mw-label");
        var name = "mw-day-" + Integer.toHexString(System.identityHashCode(this));
        legend.setId(name);
        getElement().setAttribute("aria-labelledby", name);
        var row = new Div(
                part("Day", day, name + "-d"), part("Month", month, name + "-m"), part("Year", year, name + "-y"));
        row.addClassName("mw-day");
        addClassName("mw-chip-question");
        add(legend);
        if (!hint.isEmpty()) {
            var about = new Span(hint);
            about.addClassName("mw-about");
            add(about);
        }
        add(row);
    }

    void onChange(Runnable listener) {
        for (var part : new Input[] {day, month, year}) {
            part.addValueChangeListener(changed -> {
                if (changed.isFromClient()) {
                    listener.run();
                }
            });
        }
    }

    void show(@Nullable LocalDate value) {
        day.setValue(value == null ? "" : String.valueOf(value.getDayOfMonth()));
        month.setValue(value == null ? "" : String.valueOf(value.getMonthValue()));
        year.setValue(value == null ? "" : String.valueOf(value.getYear()));
    }

    /** @throws IllegalArgumentException with a sentence for the person, where what was typed is no day */
    Optional<LocalDate> day() {
        if (day.isEmpty() && month.isEmpty() && year.isEmpty()) {
            return Optional.empty();
        }
        try {
            var typed =
                    LocalDate.of(number(year), month.isEmpty() ? 1 : number(month), day.isEmpty() ? 1 : number(day));
            if (typed.getYear() < EARLIEST || typed.getYear() > EARLIEST + 300) {
                throw new DateTimeException("far away");
            }
            return Optional.of(typed);
        } catch (DateTimeException | NumberFormatException e) {
            throw new IllegalArgumentException(
                    "“" + question + "”: write it in numbers, such as 3 10 2026. You can leave out the day.", e);
        }
    }

    @Nullable
    LocalDate orNull() {
        return day().orElse(null);
    }

    private static int number(Input part) {
        return Integer.parseInt(part.getValue().strip());
    }

    private static Div part(String words, Input input, String id) {
        input.setId(id);
        input.addClassName("mw-input");
        input.getElement().setAttribute("inputmode", "numeric").setAttribute("maxlength", "4");
        var label = new NativeLabel(words);
        label.setFor(id);
        label.addClassName("mw-about");
        return new Div(label, input);
    }
}
