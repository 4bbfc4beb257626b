package org.meshwork.ui.find;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import org.meshwork.ui.Problem;

/** What would help, and near where. Searches while somebody types. */
final class SearchBox extends Div {

    private static final int QUIET_MILLISECONDS = 250;

    private final TextField what = new TextField("What would help?");
    private final TextField near = new TextField("Near (postcode or place)");
    private final Problem problem = new Problem();
    private final Listener listener;
    private String toMend = "";

    /** What somebody does here. */
    interface Listener {

        void typed(String what, String near);

        /** They are done typing. */
        void pressed(String what, String near);
    }

    SearchBox(Listener listener) {
        this.listener = listener;
        addClassName("find-box");
        getElement().setAttribute("role", "search");
        what.addClassName("find-what");
        what.setAutocomplete(Autocomplete.OFF);
        what.setClearButtonVisible(true);
        near.addClassName("find-near");
        near.setAutocomplete(Autocomplete.POSTAL_CODE);
        near.addBlurListener(left -> sayWhatToMend());
        listenTo(what);
        listenTo(near);
        var find = new NativeButton("Find support", pressed -> press());
        find.addClassNames("mw-button", "find-press");
        var row = new Div(what, near, find);
        row.addClassName("find-row");
        add(row, problem);
    }

    /** Writes what the address says; what somebody has just typed is left as it is. */
    void show(Asked asked) {
        if (!what.getValue().strip().equals(asked.text())) {
            what.setValue(asked.text());
        }
        if (!near.getValue().strip().equals(asked.near())) {
            near.setValue(asked.near());
        }
    }

    /** Says what is wrong with the place; while it is being typed, only once somebody is done. */
    void show(Where where, boolean whileTyping) {
        toMend = where.problem();
        if (toMend.isEmpty() || !whileTyping) {
            sayWhatToMend();
        }
    }

    private void listenTo(TextField field) {
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setValueChangeTimeout(QUIET_MILLISECONDS);
        field.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                listener.typed(what.getValue(), near.getValue());
            }
        });
        // A key listener of the field would be told, and told the server, every key.
        field.getElement().addEventListener("keydown", pressed -> press()).setFilter("event.key === 'Enter'");
    }

    private void press() {
        listener.pressed(what.getValue(), near.getValue());
        sayWhatToMend();
        if (!toMend.isEmpty()) {
            near.focus();
        }
    }

    private void sayWhatToMend() {
        near.setInvalid(!toMend.isEmpty());
        if (toMend.isEmpty()) {
            problem.clear();
        } else {
            problem.say(toMend);
        }
    }
}
