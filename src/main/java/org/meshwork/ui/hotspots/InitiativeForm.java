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
import org.jspecify.annotations.Nullable;
import org.meshwork.commissioning.Initiative;
import org.meshwork.commissioning.Initiatives;
import org.meshwork.ui.Problem;

/** Writes down something that was begun, or mends what was written of it. */
final class InitiativeForm extends NativeDetails {

    private final Initiatives initiatives;
    private final UUID id;
    private final TextField what = new TextField("What was begun");
    private final DatePicker since = new DatePicker("Since");
    private final DatePicker ended = new DatePicker("Ended (leave this out while it goes on)");
    private final TextArea learned = new TextArea("What was learned (you can leave this out)");
    private final Problem problem = new Problem();
    private String area;
    private Initiative.Kind kind = Initiative.Kind.CLINICAL;
    private boolean isSure;

    /** @param areas names by code, the first chosen @param known what is to be mended; null for something new */
    InitiativeForm(
            Initiatives initiatives,
            Map<String, String> areas,
            LocalDate today,
            @Nullable Initiative known,
            Runnable written) {
        super(known == null ? "Write down something that was begun" : "Mend what was written");
        this.initiatives = initiatives;
        id = known == null ? UUID.randomUUID() : known.id();
        area = areas.keySet().iterator().next();
        since.setValue(today);
        for (var day : new DatePicker[] {since, ended}) {
            day.setMax(today);
            day.setLocale(Locale.UK);
        }
        what.setMaxLength(Initiative.LONGEST);
        learned.setMaxLength(Initiative.LONGEST);
        if (known != null) {
            fill(known);
        }
        var where = new Choice("Where", key -> area = key);
        where.offer(areas, area);
        var kinds = new LinkedHashMap<String, String>();
        for (var one : Initiative.Kind.values()) {
            kinds.put(one.name(), one.label());
        }
        var type = new Choice("Type of integration", key -> kind = Initiative.Kind.valueOf(key));
        type.offer(kinds, kind.name());
        var save = new NativeButton(known == null ? "Write it down" : "Keep the change", pressed -> save(written));
        save.addClassName("mw-button");
        var form = new Div(problem, what, where, since, type, learned);
        form.addClassName("mw-form");
        if (known != null) {
            form.addComponentAtIndex(form.indexOf(since) + 1, ended);
        }
        form.add(save);
        if (known != null) {
            form.add(away(written));
            setOpen(true);
        }
        setContent(form);
    }

    private void fill(Initiative known) {
        what.setValue(known.what());
        area = known.area();
        since.setValue(known.since());
        ended.setValue(known.ended());
        kind = known.kind();
        learned.setValue(known.learned());
    }

    private void save(Runnable written) {
        var day = since.getValue();
        if (day == null) {
            problem.say("Say since when.");
            return;
        }
        try {
            initiatives.put(new Initiative(id, what.getValue(), area, day, ended.getValue(), kind, learned.getValue()));
            written.run();
        } catch (IllegalArgumentException e) {
            problem.say(String.valueOf(e.getMessage()));
        }
    }

    /** Asks once more before it does so. */
    private NativeButton away(Runnable written) {
        var away = new NativeButton("Take it away");
        away.addClassName("mw-quiet");
        away.addClickListener(pressed -> {
            if (isSure) {
                initiatives.takeAway(id);
                written.run();
            } else {
                isSure = true;
                away.setText("Yes, take it away");
                problem.say(
                        "It will be gone from the register. Press once more to take it away, or leave this page to keep it.");
            }
        });
        return away;
    }
}
