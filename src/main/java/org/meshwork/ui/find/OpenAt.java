package org.meshwork.ui.find;

import com.vaadin.flow.component.html.FieldSet;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.function.Consumer;

/** A day and a time at which it must be open. The browser's own way to choose them. */
final class OpenAt extends FieldSet {

    private final Input when = new Input(ValueChangeMode.ON_CHANGE);
    private final NativeButton anyTime = new NativeButton("Any time");
    private Asked asked = Asked.NOTHING;

    OpenAt(Consumer<Asked> go) {
        super("Open on a day and time");
        addClassName("find-facet");
        when.setType("datetime-local");
        when.setId("open-at");
        when.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                go.accept(asked.openAt(read(event.getValue()).orElse(null)));
            }
        });
        anyTime.addClassName("mw-link");
        anyTime.addClickListener(pressed -> go.accept(asked.openAt(null)));
        var label = new NativeLabel("Day and time");
        label.setFor(when);
        add(label, when, new Paragraph("Only what we know to be open then is shown."), anyTime);
    }

    void show(Asked now) {
        asked = now;
        when.setValue(Optional.ofNullable(now.openAt())
                .map(LocalDateTime::toString)
                .orElse(""));
        anyTime.setVisible(now.openAt() != null);
    }

    private static Optional<LocalDateTime> read(String typed) {
        try {
            return Optional.of(LocalDateTime.parse(typed));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
