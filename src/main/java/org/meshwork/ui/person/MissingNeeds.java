package org.meshwork.ui.person;

import com.vaadin.flow.component.combobox.ComboBox;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.meshwork.person.Change;
import org.meshwork.person.HeldNeed;
import org.meshwork.shared.Condition;
import org.meshwork.shared.Need;
import org.meshwork.shared.Period;
import org.meshwork.shared.Vocabulary;

/** What nobody helps with: likely needs as chips, every other one by its name. */
final class MissingNeeds extends Telling {

    private static final int IMPORTANT = 3;
    private static final int CHIPS = 16;
    private static final List<String> USUAL = List.of(
            "falls",
            "company",
            "getting-out",
            "breathlessness",
            "pain",
            "medicines",
            "self-management",
            "low-mood",
            "sleep",
            "memory",
            "meals",
            "shopping",
            "housework",
            "benefits",
            "transport",
            "navigation",
            "carer-support");

    private final Chips<String> chips = new Chips<>("I need help with", true, WebWords::need);
    private final ComboBox<Need> more = new ComboBox<>("Something else I need");

    MissingNeeds(Listener listener) {
        super(listener);
        more.setItems(Vocabulary.shipped().needs());
        more.setItemLabelGenerator(Need::label);
        more.addValueChangeListener(chosen -> {
            if (chosen.getValue() != null) {
                var all = new LinkedHashSet<>(chips.chosen());
                all.add(chosen.getValue().code());
                chips.choose(all);
                more.clear();
                keep();
            }
        });
        chips.onChange(this::keep);
        add(chips, more);
        var helped = helped();
        var unhelped = held().filter(need -> !helped.contains(need)).toList();
        chips.choose(unhelped);
        var offered = new LinkedHashSet<>(unhelped);
        Stream.concat(ofConditions(), USUAL.stream())
                .filter(need -> !helped.contains(need))
                .limit(CHIPS)
                .forEach(offered::add);
        chips.offer(offered);
    }

    @Override
    List<Change> untold() {
        var web = sight().web();
        var helped = helped();
        var changes = new ArrayList<Change>();
        var held = held().toList();
        for (var need : web.needsOn(sight().day())) {
            if (!helped.contains(need.code()) && !chips.chosen().contains(need.code())) {
                changes.add(new Change.TakeNeed(need.code()));
            }
        }
        chips.chosen().stream()
                .filter(need -> !held.contains(need))
                .sorted()
                .forEach(need -> changes.add(new Change.PutNeed(new HeldNeed(need, Period.ALWAYS, IMPORTANT))));
        return changes;
    }

    private Stream<String> held() {
        return sight().web().needsOn(sight().day()).stream().map(HeldNeed::code);
    }

    private Set<String> helped() {
        var web = sight().web();
        return held().filter(need -> !web.actingFor(need, sight().day()).isEmpty())
                .collect(java.util.stream.Collectors.toSet());
    }

    private Stream<String> ofConditions() {
        return sight().web().conditionsOn(sight().day()).stream()
                .flatMap(held -> Vocabulary.shipped().condition(held.code()).stream())
                .map(Condition::needs)
                .flatMap(List::stream);
    }
}
