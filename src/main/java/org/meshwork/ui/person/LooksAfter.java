package org.meshwork.ui.person;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import org.meshwork.person.Change;
import org.meshwork.person.HeldCondition;
import org.meshwork.person.HeldNeed;
import org.meshwork.shared.Period;

/** Whether the person is somebody's carer: then they have needs as one. */
final class LooksAfter extends Div {

    private static final String CARER = "unpaid-carer";
    private static final String SUPPORT = "carer-support";
    private static final int IMPORTANT = 3;

    private final Telling.Listener listener;
    private final Chips<String> chips = new Chips<>("Do you look after somebody, unpaid?", false, words -> words);

    LooksAfter(Telling.Listener listener) {
        this.listener = listener;
        chips.offer(List.of("Yes", "No"));
        if (cares()) {
            chips.choose(List.of("Yes"));
        }
        chips.onChange(this::keep);
        add(chips);
        getElement()
                .appendChild(new com.vaadin.flow.component.html.Paragraph(
                                "If you do: who helps you with that? If nobody does, go on.")
                        .getElement());
    }

    private boolean cares() {
        return listener.sight().web().conditions().stream()
                .anyMatch(held -> held.code().equals(CARER)
                        && held.period().holdsOn(listener.sight().day()));
    }

    private void keep() {
        var yes = chips.chosen().contains("Yes");
        if (yes && !cares()) {
            listener.tell(List.of(
                    new Change.PutCondition(new HeldCondition(CARER, Period.ALWAYS)),
                    new Change.PutNeed(new HeldNeed(SUPPORT, Period.ALWAYS, IMPORTANT))));
        } else if (!yes && cares()) {
            listener.tell(List.of(new Change.TakeCondition(CARER), new Change.TakeNeed(SUPPORT)));
        }
    }
}
