package org.meshwork.ui.person;

import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.meshwork.person.CarePlan;
import org.meshwork.person.Change;
import org.meshwork.person.Contact;
import org.meshwork.person.HeldNeed;
import org.meshwork.shared.ContactId;

/** The care plan: when it was agreed and looked at, what it covers, who has seen it. */
final class PlanTold extends Telling {

    private final DayField agreed = new DayField("When was it agreed?", "Leave this out if you have no plan.");
    private final DayField reviewed = new DayField("When was it last looked at with you?", "");
    private final TextField with = new TextField("Who agreed it with you? (you can leave this out)");
    private final Chips<String> needs = new Chips<>("What is in it?", true, WebWords::need);
    private final Chips<ContactId> seen;

    PlanTold(Listener listener) {
        super(listener);
        seen = new Chips<>(
                "Who has seen it?",
                true,
                id -> sight().web().contact(id).map(Contact::name).orElse(""));
        var web = sight().web();
        var plan = web.plan();
        needs.offer(web.needsOn(sight().day()).stream().map(HeldNeed::code).toList());
        seen.offer(helpers().stream().map(Contact::id).toList());
        if (plan != null) {
            agreed.show(plan.agreedOn());
            reviewed.show(plan.lastReviewed());
            with.setValue(plan.agreedWith());
            needs.choose(plan.needs());
        }
        seen.choose(helpers().stream()
                .filter(contact -> contact.seenPlanOn() != null)
                .map(Contact::id)
                .toList());
        agreed.onChange(this::keep);
        reviewed.onChange(this::keep);
        with.addValueChangeListener(changed -> keep());
        needs.onChange(this::keep);
        seen.onChange(this::keep);
        add(agreed, reviewed, with, needs, seen);
    }

    @Override
    List<Change> untold() {
        var plan = plan();
        var changes = new ArrayList<Change>();
        if (!Objects.equals(plan, sight().web().plan())) {
            changes.add(new Change.PutPlan(plan));
        }
        if (plan != null) {
            for (var contact : helpers()) {
                var has = seen.chosen().contains(contact.id());
                var on = contact.seenPlanOn();
                if (has != (on != null)) {
                    changes.add(new Change.PutContact(
                            contact.but(draft -> draft.seenPlanOn(has ? plan.lastLookedAtBy(sight().day()) : null))));
                }
            }
        }
        return changes;
    }

    private List<Contact> helpers() {
        return sight().web().activeOn(sight().day()).stream()
                .filter(Contact::isProfessional)
                .toList();
    }

    private @Nullable CarePlan plan() {
        var on = agreed.orNull();
        if (on == null) {
            return null;
        }
        if (on.isAfter(sight().day())) {
            throw new IllegalArgumentException("The plan cannot have been agreed after today.");
        }
        var chosen = needs.chosen().stream().sorted().toList();
        var before = sight().web().plan();
        var kept = before != null
                        && List.copyOf(before.needs()).stream()
                                .sorted()
                                .toList()
                                .equals(chosen)
                ? before.needs()
                : chosen;
        return new CarePlan(on, reviewed.orNull(), kept, with.getValue());
    }
}
