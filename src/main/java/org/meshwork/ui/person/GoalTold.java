package org.meshwork.ui.person;

import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.meshwork.person.Change;
import org.meshwork.person.Contact;
import org.meshwork.person.Goal;
import org.meshwork.person.GoalId;
import org.meshwork.person.HeldNeed;
import org.meshwork.shared.ContactId;
import org.meshwork.shared.Period;

/** What matters to the person, what it takes, who helps towards it, and how it is going. */
final class GoalTold extends Telling {

    private final TextField words = new TextField("I would like to");
    private final Chips<String> needs = new Chips<>("What does it take?", true, WebWords::need);
    private final Chips<ContactId> helpers;
    private final Chips<Goal.Progress> progress = new Chips<>("How is it going?", false, Goal.Progress::label);

    GoalTold(Listener listener) {
        super(listener);
        helpers = new Chips<>(
                "Who helps towards it?",
                true,
                id -> sight().web().contact(id).map(Contact::name).orElse(""));
        words.setHelperText("For example: walk to the shop again");
        needs.offer(sight().web().needsOn(sight().day()).stream()
                .map(HeldNeed::code)
                .toList());
        helpers.offer(
                sight().web().activeOn(sight().day()).stream().map(Contact::id).toList());
        progress.offer(List.of(Goal.Progress.values()));
        goal().ifPresent(goal -> {
            words.setValue(goal.words());
            needs.choose(goal.needs());
            helpers.choose(goal.helpers());
            Optional.ofNullable(goal.progress()).ifPresent(one -> progress.choose(List.of(one)));
        });
        words.addValueChangeListener(changed -> keep());
        needs.onChange(this::keep);
        helpers.onChange(this::keep);
        progress.onChange(this::keep);
        add(words, needs, helpers, progress);
    }

    @Override
    List<Change> untold() {
        var before = goal();
        if (words.isEmpty()) {
            return List.of();
        }
        var after = new Goal(
                before.map(Goal::id).orElseGet(GoalId::random),
                words.getValue(),
                before.map(Goal::period).orElse(Period.from(sight().day())),
                new ArrayList<>(needs.chosen()),
                new ArrayList<>(helpers.chosen()),
                progress.chosen().stream().findFirst().orElse(null));
        return before.filter(after::equals).isPresent() ? List.of() : List.of(new Change.PutGoal(after));
    }

    private Optional<Goal> goal() {
        return sight().web().goals().stream()
                .filter(goal -> goal.period().holdsOn(sight().day()))
                .findFirst();
    }
}
