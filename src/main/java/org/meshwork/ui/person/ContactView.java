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
import org.meshwork.person.CareWebs.Joint;
import org.meshwork.person.Change;
import org.meshwork.person.Contact;
import org.meshwork.person.Edits;
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
    private static final String YES = "Yes";
    private static final String NO = "No";

    private final CareWebs careWebs;
    private final Directory directory;
    private final Clock clock;

    private final Problem problem = new Problem();
    private final TextField name = new TextField("Their name, or the team’s");
    private final ComboBox<String> role = new ComboBox<>("What they are to you");
    private final Select<Sector> sector = new Select<>();
    private final TextField organisation = new TextField("Where they work (you can leave this out)");
    private final RadioButtonGroup<Often> often = new RadioButtonGroup<>("How often?");
    private final Checkbox alwaysSo = new Checkbox("It has always been so: I am only putting it right");
    private final CheckboxGroup<String> helps = new CheckboxGroup<>("What do they help with?");
    private final ComboBox<Need> more = new ComboBox<>("Something else they help with");
    private final Checkbox waiting = new Checkbox("Promised, but not started yet");
    private final Checkbox carer = new Checkbox("They look after me, unpaid");
    private final Checkbox coordinator = new Checkbox("They are the one who co-ordinates my care");

    private final DayField since = new DayField("Since when do they help?", "A guess is enough. You can leave it out.");
    private final DayField until = new DayField("When did they stop?", "Leave this out while they help.");
    private final DayField lastSeen = new DayField("When did you last see or speak to them?", "");
    private final Chips<String> outOfHours =
            new Chips<>("Can you reach them at night or at the weekend?", false, words -> words);
    private final VisitsField visits = new VisitsField();

    private String then = "";
    private @Nullable CareWeb web;
    private @Nullable Contact before;
    private @Nullable Service service;

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
        then = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("then")
                .flatMap(Step::of)
                .map(Step::path)
                .orElse("");
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
                code -> Vocabulary.shipped().role(code).map(CareRole::name).orElseGet(() -> WebWords.unknown(code)));
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
        often.setItemLabelGenerator(Often::label);
        often.addValueChangeListener(chosen -> showAlwaysSo());
        helps.setItemLabelGenerator(WebWords::need);
        more.setItems(Vocabulary.shipped().needs());
        more.setItemLabelGenerator(Need::label);
        outOfHours.offer(List.of(YES, NO));
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
        } else {
            since.show(today);
            if (service != null) {
                fillFrom(service, shown, today);
            }
        }
        showAlwaysSo();
        var save = new NativeButton(before == null ? "Add to the web" : "Save", pressed -> save());
        save.addClassName("mw-button");
        var actions = new Div(save, new Anchor(wayBack(shown), "Cancel"));
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
                alwaysSo,
                helps,
                more,
                waiting,
                carer,
                coordinator,
                since,
                until,
                lastSeen,
                outOfHours,
                visits,
                actions);
    }

    /** Only where another rhythm is chosen than was known: has it changed, or was it a mistake? */
    private void showAlwaysSo() {
        var known = before == null ? null : before.everyDays();
        alwaysSo.setVisible(known != null && !often.isEmpty() && often.getValue() != Often.nearest(known));
    }

    /** To the question that somebody came from, or to the web. */
    private String wayBack(CareWeb of) {
        return Step.of(then)
                .map(step -> WebAddress.interview(of.person(), Optional.of(step)))
                .orElse(WebAddress.web(of.person()));
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
        since.show(contact.period().since());
        until.show(contact.period().until());
        lastSeen.show(contact.lastSeen());
        var reachable = contact.offer().outOfHours();
        outOfHours.choose(reachable == null ? List.of() : List.of(reachable ? YES : NO));
        visits.show(contact.offer().visits());
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
            settle(careWebs.editTogether(shown, changes), contact);
        } catch (IllegalArgumentException e) {
            problem.say(String.valueOf(e.getMessage()));
        }
    }

    private void settle(Joint outcome, Contact contact) {
        switch (outcome) {
            case Joint.Saved(var saved, var ignored) -> {
                if (then.isEmpty()) {
                    UI.getCurrent()
                            .navigate(
                                    WebAddress.web(saved.person()),
                                    com.vaadin.flow.router.QueryParameters.of(
                                            "contact", contact.id().toString()));
                } else {
                    UI.getCurrent().navigate(wayBack(saved));
                }
            }
            case Joint.Clashed clashed -> {
                // Pressed again it is made on what they see now, knowingly.
                web = clashed.current();
                problem.say(
                        ClashWords.sentence(clashed.mine(), clashed.current()) + " Now it is "
                                + WebWords.list(clashed.mine().clashes().stream()
                                        .map(clash -> "“"
                                                + ClashWords.choices(clash, clashed.current())
                                                        .getFirst() + "”")
                                        .toList())
                                + ". What you wrote is still here: press again to have it your way, or cancel to leave theirs.");
            }
            case Joint.Refused(var sentence) -> problem.say(sentence);
            case Joint.NotFound() -> problem.say("You may look at this web but not change it.");
        }
    }

    private Contact read(LocalDate today) {
        if (role.isEmpty() || sector.isEmpty()) {
            throw new IllegalArgumentException("Say what they are to you, and which part of your life they are from.");
        }
        if (lastSeen.day().filter(day -> day.isAfter(today)).isPresent()) {
            throw new IllegalArgumentException("The day when you last saw them has not come yet.");
        }
        var start = begun(today);
        var ended = until.day();
        if (ended.isPresent() && start.since() != null && ended.get().isBefore(start.since())) {
            throw new IllegalArgumentException("They cannot have stopped before they began to help.");
        }
        var contact = going(start, today);
        return ended.map(day -> ((Change.PutContact) Edits.end(contact, day).getFirst()).contact())
                .orElse(contact);
    }

    /** As if they went on helping. */
    private Contact going(Period start, LocalDate today) {
        var known = before != null
                ? before
                : Contact.named(ContactId.random(), name.getValue(), role.getValue(), sector.getValue())
                        .contact();
        return rhythm(known, today)
                .coordinating(coordinator.getValue(), today)
                .but(draft -> draft.name(name.getValue())
                        .role(role.getValue())
                        .sector(sector.getValue())
                        .period(start)
                        .waitingSince(
                                waiting.getValue()
                                        ? Optional.ofNullable(known.waitingSince()).orElse(today)
                                        : null)
                        .lastSeen(lastSeen.orNull())
                        .carer(carer.getValue() && sector.getValue() == Sector.INFORMAL)
                        .service(service == null ? known.service() : service.id())
                        .organisation(organisation.getValue())
                        .helpsWith(helpsWith(today))
                        .offer(offer()));
    }

    /** Another rhythm begins today, and the one before stays on record; unless it was a mistake. */
    private Contact rhythm(Contact known, LocalDate today) {
        if (often.isEmpty()) {
            return known;
        }
        var words = often.getValue();
        var days = known.everyDays() == null ? words.everyDays() : words.daysGiven(known.everyDays());
        return alwaysSo.isVisible() && alwaysSo.getValue() ? known.but(draft -> draft.everyDays(days)) : known.inTouchEvery(days, today);
    }

    /** What was known stays, unless the contact now works at the service that this page came from. */
    private Offer offer() {
        var known = before == null ? Offer.UNKNOWN : before.offer();
        var reachable = outOfHours.chosen();
        return new Offer(
                service == null ? known.serviceTypes() : service.types(),
                service == null || service.languages().isEmpty() ? known.speaks() : service.languages(),
                reachable.isEmpty() ? null : Boolean.valueOf(reachable.contains(YES)),
                visits.visits(),
                known.usualWaitDays());
    }

    /** Somebody who was waited for and has come begins today, unless another day is said. */
    private Period begun(LocalDate today) {
        if (waiting.getValue()) {
            return before == null ? Period.ALWAYS : new Period(before.period().since(), null);
        }
        var wasWaiting = before != null && before.isWaitingOn(today);
        return new Period(wasWaiting ? since.day().orElse(today) : since.orNull(), null);
    }

    private List<HelpsWith> helpsWith(LocalDate today) {
        var chosen = new LinkedHashSet<>(helps.getValue());
        Optional.ofNullable(more.getValue()).ifPresent(need -> chosen.add(need.code()));
        var all = new ArrayList<HelpsWith>();
        var going = new LinkedHashSet<String>();
        if (before != null) {
            for (var help : before.helpsWith()) {
                if (isOver(help, before, today)) {
                    all.add(help);
                } else if (chosen.contains(help.need())) {
                    all.add(goingOn(help, before));
                    going.add(help.need());
                } else {
                    all.add(new HelpsWith(help.need(), help.period().endingOn(today)));
                }
            }
        }
        chosen.stream()
                .filter(need -> !going.contains(need))
                .forEach(need -> all.add(new HelpsWith(need, before == null ? since() : Period.from(today))));
        return all;
    }

    /** It stays on record as it is: chosen again, it begins anew. */
    private static boolean isOver(HelpsWith help, Contact contact, LocalDate today) {
        return help.period().endedBy(today) && !contact.saysHelpsWith(help, today);
    }

    /** What ended only because the contact did, and was a mistake, goes on. */
    private static HelpsWith goingOn(HelpsWith help, Contact contact) {
        var end = contact.period().until();
        return end != null && end.equals(help.period().until())
                ? new HelpsWith(help.need(), new Period(help.period().since(), null))
                : help;
    }

    /** As long as they have helped at all. */
    private Period since() {
        return new Period(since.orNull(), null);
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
