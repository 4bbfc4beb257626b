package org.meshwork.ui.find;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.function.Consumer;
import org.meshwork.directory.Facet;

/** What we looked for, how much that found, and where we read it otherwise than it was typed. Read aloud, politely. */
final class FoundLine extends Div {

    private final Consumer<Asked> go;
    private final Div understood = new Div();
    private final Div count = new Div();
    private final Div notes = new Div();

    FoundLine(Consumer<Asked> go) {
        this.go = go;
        addClassName("find-line");
        understood.addClassName("find-understood");
        count.addClassName("find-total");
        count.getElement().setAttribute("role", "status");
        notes.addClassName("find-notes");
        notes.getElement().setAttribute("role", "status");
        var first = new Div(understood, count);
        first.addClassName("find-line-first");
        add(first, notes);
    }

    void show(Found found) {
        showUnderstood(found);
        showCount(found);
        notes.removeAll();
        var corrected = found.summary().corrected();
        if (corrected != null) {
            notes.add(new Paragraph("We searched for “" + corrected + "” instead of “"
                    + found.asked().text() + "”."));
        }
        var relaxed = found.summary().relaxed();
        if (relaxed != null) {
            var note = new Paragraph(relaxed.endsWith(".") ? relaxed : relaxed + ".");
            note.addClassName("mw-note");
            notes.add(note);
        }
    }

    private void showUnderstood(Found found) {
        understood.removeAll();
        var needs = found.needs();
        understood.setVisible(!needs.isEmpty());
        understood.add(new Span("We looked for:"));
        needs.forEach(need -> understood.add(chip(need, found)));
    }

    private NativeButton chip(String need, Found found) {
        var label = Words.needLabel(need);
        var cross = new Span("✕");
        cross.getElement().setAttribute("aria-hidden", "true");
        var chip = new NativeButton("", pressed -> go.accept(without(need, found)));
        chip.add(new Span(label), cross);
        chip.addClassNames("mw-chip", "find-chip");
        chip.getElement().setAttribute("aria-label", label + ": take this away");
        return chip;
    }

    /** What was chosen is chosen no more; what was read out of the words is words again. */
    private static Asked without(String need, Found found) {
        var less = found.asked().with(Facet.NEED, need, false);
        return found.summary().understood().contains(need) ? less.takingPlainly(need) : less;
    }

    private void showCount(Found found) {
        var total = found.summary().total();
        var number = new Span(total == 0 ? "No services" : Words.services(total));
        number.addClassName("find-number");
        count.removeAll();
        count.add(number, new Span(total > 1 ? order(found) : ""));
    }

    private static String order(Found found) {
        var words = !found.asked().text().isEmpty();
        if (found.where().isKnown()) {
            return ", nearest to " + found.where().name() + " first" + (words ? " among the best fits" : "");
        }
        return words ? ", best fits first" : "";
    }
}
