package org.meshwork.ui.person;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.meshwork.person.CareWeb;
import org.meshwork.person.CareWebs;
import org.meshwork.person.CareWebs.Joint;
import org.meshwork.person.Change;
import org.meshwork.person.HeldNeed;
import org.meshwork.shared.Need;
import org.meshwork.shared.Period;
import org.meshwork.shared.Vocabulary;
import org.meshwork.ui.MainLayout;
import org.meshwork.ui.Problem;

/** What a person needs help with, ticked in their own words. A need that is no longer ticked ends; it is not forgotten. */
@Route(value = "my-web/:person/needs", layout = MainLayout.class)
@PageTitle("What I need help with – Meshwork")
@PermitAll // consent decides, in CareWebs
public class NeedsView extends OneWebView {

    private static final int USUAL_IMPORTANCE = 2;
    private static final Map<String, String> GROUPS = groups();

    private final Clock clock;
    private final Problem problem = new Problem();
    private final Map<String, CheckboxGroup<Need>> boxes = new LinkedHashMap<>();
    private @Nullable CareWeb web;

    NeedsView(CareWebs careWebs, Clock clock) {
        super(careWebs);
        this.clock = clock;
        addClassName("mw-form");
    }

    @Override
    void show(CareWeb shown) {
        web = shown;
        removeAll();
        add(
                new H1("What do you need help with?"),
                new Paragraph("Tick what fits. You can change it whenever you like."),
                problem);
        var held = heldNow(shown);
        GROUPS.forEach((group, question) -> {
            var box = new CheckboxGroup<Need>(question);
            var needs = Vocabulary.shipped().needs().stream()
                    .filter(need -> need.group().equals(group))
                    .toList();
            box.setItems(needs);
            box.setItemLabelGenerator(Need::label);
            box.setValue(
                    needs.stream().filter(need -> held.contains(need.code())).collect(Collectors.toSet()));
            box.addClassName("mw-boxes");
            boxes.put(group, box);
            add(box);
        });
        var save = new NativeButton("Save", pressed -> save());
        save.addClassName("mw-button");
        var actions = new Div(save, new Anchor(WebAddress.web(shown.person()), "Back to the web"));
        actions.addClassName("mw-actions");
        add(actions);
    }

    private void save() {
        var before = java.util.Objects.requireNonNull(web);
        var today = LocalDate.now(clock);
        var ticked = boxes.values().stream()
                .flatMap(box -> box.getValue().stream())
                .map(Need::code)
                .collect(Collectors.toSet());
        switch (careWebs().editTogether(before, changes(before, ticked, today))) {
            case Joint.Saved saved -> UI.getCurrent().navigate(WebAddress.web(before.person()));
            case Joint.Clashed clashed -> {
                web = clashed.current();
                problem.say(ClashWords.sentence(clashed.mine(), clashed.current())
                        + " Your ticks are still here: press Save again to keep them.");
            }
            case Joint.Refused(var sentence) -> problem.say(sentence);
            case Joint.NotFound() -> problem.say("You may look at this web but not change it.");
        }
    }

    private List<Change> changes(CareWeb before, Set<String> ticked, LocalDate today) {
        var known = Vocabulary.shipped().needs().stream().map(Need::code).collect(Collectors.toSet());
        var held = heldNow(before);
        var changes = new ArrayList<Change>();
        for (var need : before.needsOn(today)) {
            if (known.contains(need.code()) && !ticked.contains(need.code())) {
                changes.add(new Change.PutNeed(
                        new HeldNeed(need.code(), need.period().endingOn(today), need.importance())));
            }
        }
        ticked.stream()
                .filter(code -> !held.contains(code))
                .sorted()
                .forEach(code ->
                        changes.add(new Change.PutNeed(new HeldNeed(code, Period.from(today), USUAL_IMPORTANCE))));
        return changes;
    }

    private Set<String> heldNow(CareWeb of) {
        return of.needsOn(LocalDate.now(clock)).stream().map(HeldNeed::code).collect(Collectors.toSet());
    }

    private static Map<String, String> groups() {
        var groups = new LinkedHashMap<String, String>();
        groups.put("home", "Everyday things at home");
        groups.put("health", "Your health");
        groups.put("feelings", "How you feel, company, getting out");
        groups.put("money", "Money, housing, forms");
        groups.put("caring", "Looking after somebody");
        groups.put("finding", "Finding your way");
        return groups;
    }
}
