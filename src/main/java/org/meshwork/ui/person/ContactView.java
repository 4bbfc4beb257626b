package org.meshwork.ui.person;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.meshwork.directory.Directory;
import org.meshwork.directory.Service;
import org.meshwork.person.CareWeb;
import org.meshwork.person.CareWebs;
import org.meshwork.person.CareWebs.Outcome;
import org.meshwork.person.Change;
import org.meshwork.person.Contact;
import org.meshwork.person.HeldNeed;
import org.meshwork.person.HelpsWith;
import org.meshwork.person.Offer;
import org.meshwork.shared.CareRole;
import org.meshwork.shared.ContactId;
import org.meshwork.shared.Need;
import org.meshwork.shared.Period;
import org.meshwork.shared.PersonId;
import org.meshwork.shared.Sector;
import org.meshwork.shared.ServiceId;
import org.meshwork.shared.Vocabulary;
import org.meshwork.ui.MainLayout;
import org.meshwork.ui.Problem;

/** Adding somebody who helps, or changing what is known of them; filled in where it comes from a service. */
@Route(value = "my-web/:person/contact/:contact?", layout = MainLayout.class)
@PageTitle("Somebody who helps – Meshwork")
@PermitAll // consent decides, in CareWebs
public class ContactView extends Div implements BeforeEnterObserver {

    private static final int USUAL_IMPORTANCE = 2;

    private final CareWebs careWebs;
    private final Directory directory;
    private final Clock clock;

    private final Problem problem = new Problem();
    private final TextField name = new TextField("Their name, or the team’s");
    private final ComboBox<String> role = new ComboBox<>("What they are to you");
    private final Select<Sector> sector = new Select<>();
    private final TextField organisation = new TextField("Where they work (you can leave this out)");
    private final RadioButtonGroup<Often> often = new RadioButtonGroup<>("How often?");
    private final CheckboxGroup<String> helps = new CheckboxGroup<>("What do they help with?");
    private final ComboBox<Need> more = new ComboBox<>("Something else they help with");
    private final Checkbox waiting = new Checkbox("Promised, but not started yet");
    private final Checkbox carer = new Checkbox("They look after me, unpaid");
    private final Checkbox coordinator = new Checkbox("They are the one who co-ordinates my care");

    private @Nullable CareWeb web;
    private @Nullable Contact before;
    private @Nullable Service service;

    /** How often, as people say it. */
    private enum Often {
        DAY("Every day", 1),
        WEEK("Every week", 7),
        MONTH("Every month", 30),
        LESS("Less often", 90);

        private final String label;
        private final int everyDays;

        Often(String label, int everyDays) {
            this.label = label;
            this.everyDays = everyDays;
        }

        static Often nearest(int days) {
            return days <= 3 ? DAY : days <= 7 ? WEEK : days <= 31 ? MONTH : LESS;
        }
    }

    ContactView(CareWebs careWebs, Directory directory, Clock clock) {
        this.careWebs = careWebs;
        this.directory = directory;
        this.clock = clock;
        addClassName("mw-form");
        prepare();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var found = event.getRouteParameters()
                .get("person")
                .flatMap(PersonId::parse)
                .flatMap(careWebs::of);
        var contact = event.getRouteParameters().get("contact");
        if (found.isEmpty()
                || (contact.isPresent()
                        && contact.flatMap(ContactId::parse)
                                .flatMap(found.get()::contact)
                                .isEmpty())) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        web = found.get();
        before = contact.flatMap(ContactId::parse).flatMap(found.get()::contact).orElse(null);
        service = Optional.ofNullable(before)
                .map(Contact::service)
                .or(() -> event.getLocation()
                        .getQueryParameters()
                        .getSingleParameter("service")
                        .flatMap(ServiceId::parse))
                .flatMap(directory::service)
                .orElse(null);
        fill(found.get());
    }

    private void prepare() {
        role.setItems(Vocabulary.shipped().roles().stream().map(CareRole::code).toList());
        role.setItemLabelGenerator(
                code -> Vocabulary.shipped().role(code).map(CareRole::name).orElse(code));
        role.setAllowCustomValue(true);
        role.addCustomValueSetListener(typed -> role.setValue(typed.getDetail()));
        role.setHelperText("Choose from the list, or write it in your own words.");
        role.addValueChangeListener(chosen -> Optional.ofNullable(chosen.getValue())
                .flatMap(Vocabulary.shipped()::role)
                .filter(known -> chosen.isFromClient())
                .ifPresent(this::takeUsual));
        sector.setLabel("Which part of your life are they from?");
        sector.setItems(Sector.values());
        sector.setItemLabelGenerator(Sector::label);
        often.setItems(Often.values());
        often.setItemLabelGenerator(one -> one.label);
        helps.setItemLabelGenerator(WebWords::need);
        more.setItems(Vocabulary.shipped().needs());
        more.setItemLabelGenerator(Need::label);
    }

    private void takeUsual(CareRole known) {
        sector.setValue(known.sector());
        if (often.isEmpty()) {
            often.setValue(Often.nearest(known.everyDays()));
        }
    }

    private void fill(CareWeb shown) {
        var today = LocalDate.now(clock);
        removeAll();
        var choices = new LinkedHashSet<String>();
        shown.needsOn(today).forEach(need -> choices.add(need.code()));
        if (before != null) {
            before.helpsWith().forEach(help -> choices.add(help.need()));
        } else if (service != null) {
            choices.addAll(service.needs());
        }
        helps.setItems(choices);
        if (before != null) {
            fillFrom(before, today);
        } else if (service != null) {
            fillFrom(service, shown, today);
        }
        var save = new NativeButton(before == null ? "Add to the web" : "Save", pressed -> save());
        save.addClassName("mw-button");
        var actions = new Div(save, new Anchor(WebAddress.web(shown.person()), "Cancel"));
        actions.addClassName("mw-actions");
        add(
                new H1(before == null ? "Who helps you?" : "Change " + before.name()),
                new Paragraph("Only the first two are needed. The rest helps us to notice more."),
                problem,
                name,
                role,
                sector,
                organisation,
                often,
                helps,
                more,
                waiting,
                carer,
                coordinator,
                actions);
    }

    private void fillFrom(Contact contact, LocalDate today) {
        name.setValue(contact.name());
        role.setValue(contact.role());
        sector.setValue(contact.sector());
        organisation.setValue(contact.organisation());
        if (contact.everyDays() != null) {
            often.setValue(Often.nearest(contact.everyDays()));
        }
        helps.setValue(contact.helpsWith().stream()
                .map(HelpsWith::need)
                .filter(need -> contact.saysHelpsWith(need, today))
                .collect(java.util.stream.Collectors.toSet()));
        waiting.setValue(contact.isWaitingOn(today));
        carer.setValue(contact.carer());
        coordinator.setValue(contact.coordinatesOn(today));
    }

    private void fillFrom(Service from, CareWeb shown, LocalDate today) {
        name.setValue(from.name());
        organisation.setValue(from.organisation().name());
        var known = Vocabulary.shipped().roles().stream()
                .filter(one -> from.types().contains(one.serviceType()))
                .findFirst();
        role.setValue(known.map(CareRole::code).orElse(from.name()));
        var usual = Optional.ofNullable(from.organisation().sector())
                .or(() -> known.map(CareRole::sector))
                .orElse(Sector.VOLUNTARY);
        sector.setValue(usual);
        known.ifPresent(one -> often.setValue(Often.nearest(one.everyDays())));
        var held = shown.needsOn(today).stream().map(HeldNeed::code).toList();
        helps.setValue(from.needs().stream().filter(held::contains).collect(java.util.stream.Collectors.toSet()));
    }

    private void save() {
        var shown = Objects.requireNonNull(web);
        var today = LocalDate.now(clock);
        try {
            var contact = read(today);
            var changes = new ArrayList<Change>();
            changes.add(new Change.PutContact(contact));
            newNeeds(shown, contact, today).forEach(changes::add);
            settle(careWebs.edit(shown.person(), shown.version(), changes), contact);
        } catch (IllegalArgumentException e) {
            problem.say(String.valueOf(e.getMessage()));
        }
    }

    private void settle(Outcome outcome, Contact contact) {
        switch (outcome) {
            case Outcome.Saved(var saved) ->
                UI.getCurrent()
                        .navigate(
                                WebAddress.web(saved.person()),
                                com.vaadin.flow.router.QueryParameters.of(
                                        "contact", contact.id().toString()));
            case Outcome.Overtaken(var current) -> {
                web = current;
                problem.say(
                        "Somebody else changed this web just now. What you wrote is still here: press again to keep it.");
            }
            case Outcome.Refused(var sentence) -> problem.say(sentence);
            case Outcome.NotFound() -> problem.say("You may look at this web but not change it.");
        }
    }

    private Contact read(LocalDate today) {
        if (role.isEmpty() || sector.isEmpty()) {
            throw new IllegalArgumentException("Say what they are to you, and which part of your life they are from.");
        }
        var start = before == null ? (waiting.getValue() ? Period.ALWAYS : Period.from(today)) : begun(before, today);
        return new Contact(
                before == null ? ContactId.random() : before.id(),
                name.getValue(),
                role.getValue(),
                sector.getValue(),
                often.isEmpty() ? null : often.getValue().everyDays,
                start,
                waiting.getValue()
                        ? Optional.ofNullable(before).map(Contact::waitingSince).orElse(today)
                        : null,
                before == null ? null : before.lastSeen(),
                carer.getValue() && sector.getValue() == Sector.INFORMAL,
                service == null ? null : service.id(),
                organisation.getValue(),
                helpsWith(today),
                coordination(today),
                before == null ? null : before.seenPlanOn(),
                offer());
    }

    /** What was known stays, unless the contact now works at the service that this page came from. */
    private Offer offer() {
        var known = before == null ? Offer.UNKNOWN : before.offer();
        return service == null
                ? known
                : new Offer(
                        service.types(),
                        service.languages().isEmpty() ? known.speaks() : service.languages(),
                        known.outOfHours(),
                        known.visits(),
                        known.usualWaitDays());
    }

    /** Somebody who was waited for and has come begins today. */
    private Period begun(Contact contact, LocalDate today) {
        return contact.isWaitingOn(today) && !waiting.getValue() ? Period.from(today) : contact.period();
    }

    private List<HelpsWith> helpsWith(LocalDate today) {
        var chosen = new LinkedHashSet<>(helps.getValue());
        Optional.ofNullable(more.getValue()).ifPresent(need -> chosen.add(need.code()));
        var all = new ArrayList<HelpsWith>();
        if (before != null) {
            for (var help : before.helpsWith()) {
                var goesOn = chosen.remove(help.need());
                all.add(goesOn ? help : new HelpsWith(help.need(), help.period().endingOn(today)));
            }
        }
        chosen.forEach(need -> all.add(new HelpsWith(need, Period.from(today))));
        return all;
    }

    private @Nullable Period coordination(LocalDate today) {
        var earlier = before == null ? null : before.coordinates();
        if (coordinator.getValue()) {
            return earlier != null && earlier.holdsOn(today) ? earlier : Period.from(today);
        }
        return earlier == null ? null : earlier.endingOn(today);
    }

    private List<Change> newNeeds(CareWeb shown, Contact contact, LocalDate today) {
        Set<String> held = new LinkedHashSet<>();
        shown.needsOn(today).forEach(need -> held.add(need.code()));
        return contact.helpsWith().stream()
                .filter(help -> help.period().holdsOn(today) && !held.contains(help.need()))
                .map(help ->
                        (Change) new Change.PutNeed(new HeldNeed(help.need(), Period.from(today), USUAL_IMPORTANCE)))
                .toList();
    }
}
