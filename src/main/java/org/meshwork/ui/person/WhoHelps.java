package org.meshwork.ui.person;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.meshwork.directory.Directory;
import org.meshwork.directory.Service;
import org.meshwork.person.Change;
import org.meshwork.person.HeldNeed;
import org.meshwork.shared.CareRole;
import org.meshwork.shared.Need;
import org.meshwork.shared.Sector;
import org.meshwork.shared.Vocabulary;

/** Who helps with one part of life: a name, and a few chips about them; then the next. */
final class WhoHelps extends Telling {

    private static final int CHIPS = 8;

    private final Step step;
    private final Directory directory;
    private final ComboBox<Who> name = new ComboBox<>("Their name, or the team’s");
    private final Chips<String> roles = new Chips<>("What are they to you?", false, WhoHelps::roleWords);
    private final ComboBox<String> role = new ComboBox<>("Or choose, or write it yourself");
    private final ComboBox<Who> place = new ComboBox<>("Where do they work? (you can leave this out)");
    private final Chips<Often> often = new Chips<>("How often?", false, Often::label);
    private final Chips<String> helps = new Chips<>("What do they help with?", true, WebWords::need);
    private final ComboBox<Need> more = new ComboBox<>("Something else they help with");
    private boolean filling;

    WhoHelps(Step step, Directory directory, Listener listener) {
        super(listener);
        this.step = step;
        this.directory = directory;
        prepareName();
        prepareRole();
        preparePlace();
        often.offer(List.of(Often.values()));
        often.onChange(this::keepDraft);
        helps.onChange(this::keepDraft);
        more.setItems(Vocabulary.shipped().needs());
        more.setItemLabelGenerator(Need::label);
        more.addValueChangeListener(chosen -> takeNeed(chosen.getValue()));
        var add = new NativeButton("Add, and ask me the next", pressed -> add());
        add.addClassName("mw-button");
        add(name, roles, role, place, often, helps, more, new Div(add));
        offerNeeds();
    }

    /** Takes up what was half typed. */
    void takeUp(Map<String, String> draft) {
        filling = true;
        Optional.ofNullable(draft.get("name"))
                .filter(text -> !text.isBlank())
                .ifPresent(text -> name.setValue(Who.typed(text)));
        Optional.ofNullable(draft.get("role")).ifPresent(this::chooseRole);
        Optional.ofNullable(draft.get("place"))
                .filter(text -> !text.isBlank())
                .ifPresent(text -> place.setValue(Who.typed(text)));
        for (var one : Often.values()) {
            if (one.name().equals(draft.get("often"))) {
                often.choose(List.of(one));
            }
        }
        var needs = draft.getOrDefault("helps", "");
        if (!needs.isEmpty()) {
            helps.choose(List.of(needs.split(",")));
        }
        filling = false;
    }

    /** Whoever stands in the form and was not added yet is added when they go on. */
    @Override
    List<Change> untold() {
        return name.isEmpty() ? List.of() : changes();
    }

    private void add() {
        try {
            if (name.isEmpty()) {
                throw new IllegalArgumentException("Write a name first.");
            }
            var who = name.getValue().name();
            if (listener().tell(changes())) {
                clear();
                listener().say(who + " is in your web. Who else?");
                name.focus();
            }
        } catch (IllegalArgumentException e) {
            listener().say(String.valueOf(e.getMessage()));
            name.focus();
        }
    }

    private List<Change> changes() {
        var told = new Newcomer(
                name.getValue().name(),
                chosenRole(),
                sector(),
                often.chosen().stream().findFirst().map(this::days).orElse(null),
                Optional.ofNullable(serviceChosen()),
                place.isEmpty() || place.getValue().service() != null
                        ? ""
                        : place.getValue().name(),
                needs());
        return told.changes(sight().web(), name.getValue().contact(), sight().day());
    }

    private Integer days(Often chosen) {
        return Vocabulary.shipped()
                .role(chosenRole())
                .map(known -> chosen.daysGiven(known.everyDays()))
                .orElse(chosen.everyDays());
    }

    private Set<String> needs() {
        return helps.chosen();
    }

    private String chosenRole() {
        return roles.chosen().stream()
                .findFirst()
                .or(() -> Optional.ofNullable(role.getValue()))
                .or(() -> Optional.ofNullable(serviceChosen()).map(WhoHelps::roleAt))
                .orElse("");
    }

    private static String roleAt(Service service) {
        return Vocabulary.shipped().roles().stream()
                .filter(one -> service.types().contains(one.serviceType()))
                .map(CareRole::code)
                .findFirst()
                .orElse(service.name());
    }

    private Sector sector() {
        return Vocabulary.shipped()
                .role(chosenRole())
                .map(CareRole::sector)
                .or(() -> Optional.ofNullable(serviceChosen())
                        .map(one -> one.organisation().sector()))
                .orElse(step.usualSector());
    }

    private @Nullable Service serviceChosen() {
        return Optional.ofNullable(place.getValue())
                .map(Who::service)
                .or(() -> Optional.ofNullable(name.getValue()).map(Who::service))
                .flatMap(directory::service)
                .orElse(null);
    }

    private void prepareName() {
        name.setItemLabelGenerator(Who::label);
        name.setItems(query -> Who.like(query.getFilter().orElse(""), sight().web(), directory).stream()
                .skip(query.getOffset())
                .limit(query.getLimit()));
        name.setAllowCustomValue(true);
        name.addCustomValueSetListener(typed -> name.setValue(Who.typed(typed.getDetail())));
        name.setHelperText("Choose from the list if it is there, or just write it.");
        name.addValueChangeListener(changed -> {
            takeService();
            keepDraft();
        });
    }

    private void preparePlace() {
        place.setItemLabelGenerator(Who::label);
        place.setItems(query -> Who.places(query.getFilter().orElse(""), directory).stream()
                .skip(query.getOffset())
                .limit(query.getLimit()));
        place.setAllowCustomValue(true);
        place.addCustomValueSetListener(typed -> place.setValue(Who.typed(typed.getDetail())));
        place.addValueChangeListener(changed -> {
            takeService();
            keepDraft();
        });
    }

    private void prepareRole() {
        roles.offer(step.usualRoles());
        roles.onChange(() -> {
            role.clear();
            takeUsual();
            keepDraft();
        });
        role.setItems(Vocabulary.shipped().roles().stream().map(CareRole::code).toList());
        role.setItemLabelGenerator(WhoHelps::roleWords);
        role.setAllowCustomValue(true);
        role.addCustomValueSetListener(typed -> role.setValue(typed.getDetail()));
        role.addValueChangeListener(changed -> {
            if (!role.isEmpty()) {
                roles.choose(List.of());
                takeUsual();
                keepDraft();
            }
        });
    }

    private void chooseRole(String code) {
        if (step.usualRoles().contains(code)) {
            roles.choose(List.of(code));
        } else if (!code.isBlank()) {
            role.setValue(code);
        }
    }

    /** What is usual for a role needs no asking. */
    private void takeUsual() {
        Vocabulary.shipped().role(chosenRole()).ifPresent(known -> {
            if (often.chosen().isEmpty()) {
                often.choose(List.of(Often.nearest(known.everyDays())));
            }
        });
        place.setVisible(sector() != Sector.INFORMAL || chosenRole().isEmpty());
        offerNeeds();
    }

    /** What a service of the directory says of itself needs no asking either. */
    private void takeService() {
        var service = serviceChosen();
        if (service == null || filling) {
            return;
        }
        if (chosenRole().isEmpty() || roles.chosen().isEmpty() && role.isEmpty()) {
            chooseRole(roleAt(service));
        }
        takeUsual();
    }

    private void takeNeed(@Nullable Need need) {
        if (need != null) {
            var all = new LinkedHashSet<>(helps.chosen());
            all.add(need.code());
            helps.choose(all);
            more.clear();
            listener().say(need.label() + " is chosen.");
            keepDraft();
        }
    }

    /** First what is usual for the role or place, then what the person needs, then what belongs to the question. */
    private void offerNeeds() {
        var offered = new LinkedHashSet<String>();
        Optional.ofNullable(serviceChosen()).ifPresent(service -> offered.addAll(service.needs()));
        Vocabulary.shipped()
                .role(chosenRole())
                .flatMap(known -> Vocabulary.shipped().serviceType(known.serviceType()))
                .ifPresent(type -> offered.addAll(type.needs()));
        var held = sight().web().needsOn(sight().day()).stream()
                .map(HeldNeed::code)
                .toList();
        Vocabulary.shipped().needs().stream()
                .filter(need -> step.groups().contains(need.group()))
                .sorted(java.util.Comparator.comparing(need -> !held.contains(need.code())))
                .map(Need::code)
                .forEach(offered::add);
        helps.offer(offered.stream().limit(CHIPS).toList());
    }

    private void clear() {
        filling = true;
        name.clear();
        role.clear();
        roles.choose(List.of());
        place.clear();
        often.choose(List.of());
        helps.choose(List.of());
        filling = false;
        offerNeeds();
        listener().draft(Map.of());
    }

    private void keepDraft() {
        if (filling) {
            return;
        }
        var draft = new HashMap<String, String>();
        draft.put("name", name.isEmpty() ? "" : name.getValue().name());
        draft.put("role", chosenRole());
        draft.put("place", place.isEmpty() ? "" : place.getValue().name());
        often.chosen().forEach(chosen -> draft.put("often", chosen.name()));
        draft.put("helps", String.join(",", new ArrayList<>(helps.chosen())));
        listener().draft(draft);
    }

    private static String roleWords(String code) {
        return Vocabulary.shipped().role(code).map(CareRole::name).orElseGet(() -> WebWords.unknown(code));
    }
}
