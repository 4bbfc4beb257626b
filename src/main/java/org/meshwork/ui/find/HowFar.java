package org.meshwork.ui.find;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.FieldSet;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** How far somebody goes, and whether what is nearest comes first. */
final class HowFar extends FieldSet {

    private static final List<Double> MILES = List.of(1d, 3d, 5d, 10d);

    private final Consumer<Asked> go;
    private final Choice nearestFirst =
            Choice.amongMany("Nearest first").onChange(on -> goTo(this.asked.nearestFirst(on)));
    private final List<Choice> choices = new ArrayList<>();
    private List<Double> offered = List.of();
    private Asked asked = Asked.NOTHING;

    HowFar(Consumer<Asked> go) {
        super("How far");
        this.go = go;
        addClassName("find-facet");
    }

    void show(Asked now, Where where) {
        asked = now;
        setVisible(where.isKnown());
        var miles = now.withinMiles();
        offer(Stream.concat(MILES.stream(), Stream.ofNullable(miles))
                .distinct()
                .sorted()
                .toList());
        choices.getFirst().show(miles == null);
        for (var i = 0; i < offered.size(); i++) {
            choices.get(i + 1).show(offered.get(i).equals(miles));
        }
        nearestFirst.show(now.nearestFirst());
    }

    private void offer(List<Double> now) {
        if (now.equals(offered)) {
            return;
        }
        offered = now;
        choices.forEach(Component::removeFromParent);
        choices.clear();
        choices.add(Choice.onlyOne("within", "Any distance").onChange(on -> goTo(asked.within(null))));
        now.forEach(each -> choices.add(Choice.onlyOne("within", "Within " + Words.miles(each))
                .onChange(on -> goTo(asked.within(each)))));
        choices.forEach(this::add);
        add(nearestFirst);
    }

    private void goTo(Asked next) {
        go.accept(next);
    }
}
