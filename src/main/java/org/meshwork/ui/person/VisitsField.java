package org.meshwork.ui.person;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.meshwork.person.Visit;

/** When somebody comes to the home: the days, and one time for all of them; other days at another time are added. */
final class VisitsField extends Div {

    private static final Pattern TIME = Pattern.compile("(\\d{1,2})(?:[:.](\\d{2}))?\\s*(am|pm)?");
    private static final int NOON = 12;

    private final Chips<DayOfWeek> days = new Chips<>(
            "On which days do they come to your home?", true, day -> day.getDisplayName(TextStyle.FULL, Locale.UK));
    private final TextField from = new TextField("From");
    private final TextField to = new TextField("To");
    private final UnorderedList told = new UnorderedList();
    private final List<Visit> visits = new ArrayList<>();

    VisitsField() {
        addClassName("mw-stack");
        days.offer(List.of(DayOfWeek.values()));
        from.setHelperText("For example 9:15");
        told.addClassName("mw-plain-list");
        var times = new Div(from, to);
        times.addClassName("mw-day");
        add(days, times, told);
    }

    void show(List<Visit> known) {
        visits.clear();
        visits.addAll(known);
        list();
    }

    /**
     * Those listed and those in the fields.
     *
     * @throws IllegalArgumentException with a sentence for the person
     */
    List<Visit> visits() {
        var all = new ArrayList<>(visits);
        if (!days.chosen().isEmpty() || !from.isEmpty() || !to.isEmpty()) {
            if (days.chosen().isEmpty() || from.isEmpty() || to.isEmpty()) {
                throw new IllegalArgumentException("For visits, say the days, from when, and to when.");
            }
            days.chosen().forEach(day -> all.add(new Visit(day, time(from.getValue()), time(to.getValue()))));
        }
        return all;
    }

    private void list() {
        told.removeAll();
        for (var visit : List.copyOf(visits)) {
            var words =
                    visit.day().getDisplayName(TextStyle.FULL, Locale.UK) + ", " + visit.from() + " to " + visit.to();
            var take = new NativeButton("Take out", pressed -> {
                visits.remove(visit);
                list();
            });
            take.addClassName("mw-link");
            take.getElement().setAttribute("aria-label", "Take out " + words);
            var row = new ListItem(new Span(words), take);
            row.addClassName("mw-told");
            told.add(row);
        }
    }

    /** "9", "9:15", "9.15", "09:15", "7 pm". */
    static LocalTime time(String typed) {
        var found = TIME.matcher(typed.strip().toLowerCase(Locale.UK));
        if (found.matches()) {
            var hour = Integer.parseInt(found.group(1));
            var minute = found.group(2) == null ? 0 : Integer.parseInt(found.group(2));
            if ("pm".equals(found.group(3)) && hour < NOON) {
                hour += NOON;
            } else if ("am".equals(found.group(3)) && hour == NOON) {
                hour = 0;
            }
            if (hour < 24 && minute < 60) {
                return LocalTime.of(hour, minute);
            }
        }
        throw new IllegalArgumentException("We do not know the time “" + typed.strip() + "”. Write it such as 9:15.");
    }
}
