package org.meshwork.ui.hotspots;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.meshwork.commissioning.Initiative;
import org.meshwork.commissioning.Initiatives;
import org.meshwork.ui.Problem;

/** Writes down something that was begun. */
final class InitiativeForm extends NativeDetails {

    private final TextField what = new TextField("What was begun");
    private final DatePicker since = new DatePicker("Since");
    private final TextArea learned = new TextArea("What was learned (you can leave this out)");
    private final Problem problem = new Problem();
    private String area;
    private Initiative.Kind kind = Initiative.Kind.CLINICAL;

    /** @param areas names by code, the first chosen */
    InitiativeForm(Initiatives initiatives, Map<String, String> areas, LocalDate today, Runnable written) {
        super("Write down something that was begun");
        area = areas.keySet().iterator().next();
        since.setValue(today);
        since.setMax(today);
        since.setLocale(Locale.UK);
        what.setMaxLength(Initiative.LONGEST);
        learned.setMaxLength(Initiative.LONGEST);
        var where = new Choice("Where", key -> area = key);
        where.offer(areas, area);
        var kinds = new LinkedHashMap<String, String>();
        for (var one : Initiative.Kind.values()) {
            kinds.put(one.name(), one.label());
        }
        var type = new Choice("Type of integration", key -> kind = Initiative.Kind.valueOf(key));
        type.offer(kinds, kind.name());
        var save = new NativeButton("Write it down", pressed -> {
            var day = since.getValue();
            if (day == null) {
                problem.say("Say since when.");
                return;
            }
            try {
                initiatives.put(
                        new Initiative(UUID.randomUUID(), what.getValue(), area, day, kind, learned.getValue()));
                written.run();
            } catch (IllegalArgumentException e) {
                problem.say(String.valueOf(e.getMessage()));
            }
        });
        save.addClassName("mw-button");
        var form = new Div(problem, what, where, since, type, learned, save);
        form.addClassName("mw-form");
        setContent(form);
    }
}
