package org.meshwork.ui.person;

import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import org.meshwork.person.Change;
import org.meshwork.person.Contact;
import org.meshwork.shared.ContactId;

/** Whom the person calls first: nobody, one, or as many as they were told of. */
final class WhoCoordinates extends Telling {

    private final Chips<ContactId> chips;

    WhoCoordinates(Listener listener) {
        super(listener);
        chips = new Chips<>(
                "They pull it together",
                true,
                id -> sight().web().contact(id).map(Contact::name).orElse(""));
        var active = sight().web().activeOn(sight().day());
        chips.offer(active.stream().map(Contact::id).toList());
        chips.choose(active.stream()
                .filter(contact -> contact.coordinatesOn(sight().day()))
                .map(Contact::id)
                .toList());
        chips.onChange(this::keep);
        add(active.isEmpty() ? new Paragraph("Add the people who help you first.") : chips);
    }

    @Override
    List<Change> untold() {
        var changes = new ArrayList<Change>();
        for (var contact : sight().web().activeOn(sight().day())) {
            var named = chips.chosen().contains(contact.id());
            if (named != contact.coordinatesOn(sight().day())) {
                changes.add(new Change.PutContact(contact.coordinating(named, sight().day())));
            }
        }
        return changes;
    }
}
