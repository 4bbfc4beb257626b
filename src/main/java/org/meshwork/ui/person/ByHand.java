package org.meshwork.ui.person;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.meshwork.person.Answer;
import org.meshwork.person.Change;
import org.meshwork.person.Edits;
import org.meshwork.shared.Sector;

/**
 * What was done by hand in the picture, as the changes it takes. It comes from a browser, so it may be anything: where it
 * makes no sense in this web there is nothing to change.
 */
final class ByHand {

    private ByHand() {}

    /** Another wedge is another sector; another ring another rhythm, and in the same ring the old one stays. */
    static List<Change> moved(WebSight sight, String id, String sector, String ring) {
        var contact = sight.contact(id);
        var wedge = named(Sector.values(), sector);
        var often = WebWords.usualDays(ring);
        if (contact.isEmpty() || wedge.isEmpty() || often.isEmpty()) {
            return List.of();
        }
        var before = contact.get();
        var days = WebWords.ring(before, sight.day()).equals(ring) ? before.everyDays() : often.get();
        var after = before.inTouchEvery(days, sight.day())
                .but(draft -> draft.sector(wedge.get()).carer(before.carer() && wedge.get() == Sector.INFORMAL));
        return after.equals(before) ? List.of() : List.of(new Change.PutContact(after));
    }

    /** Whether two talk, from that day on. */
    static List<Change> answered(WebSight sight, String one, String other, String answer) {
        var first = sight.contact(one);
        var second = sight.contact(other);
        var said = named(Answer.values(), answer);
        if (first.isEmpty() || second.isEmpty() || said.isEmpty() || first.equals(second)) {
            return List.of();
        }
        return Edits.answer(sight.web(), first.get().id(), second.get().id(), said.get(), sight.day());
    }

    static List<Change> ended(WebSight sight, String id) {
        LocalDate day = sight.day();
        return sight.contact(id)
                .filter(contact -> !contact.period().endedBy(day))
                .map(contact -> Edits.end(contact, day))
                .orElse(List.of());
    }

    private static <E extends Enum<E>> Optional<E> named(E[] all, String name) {
        return Arrays.stream(all).filter(one -> one.name().equals(name)).findFirst();
    }
}
