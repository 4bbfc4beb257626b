package org.meshwork.ui.person;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.meshwork.directory.Service;
import org.meshwork.person.CareWeb;
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
import org.meshwork.shared.Sector;
import org.meshwork.shared.Vocabulary;

/** What is asked of somebody who helps: filled in with what is known, read as the contact that it makes. */
final class ContactForm {

    private static final String YES = "Yes";
    private static final String NO = "No";

    private final LocalDate today;
    private final @Nullable Contact before;
    private final @Nullable Service service;

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

    /**
     * @param before null where somebody is added
     * @param service that they work at, where the directory has it
     */
    ContactForm(CareWeb web, @Nullable Contact before, @Nullable Service service, LocalDate today) {
        this.before = before;
        this.service = service;
        this.today = today;
        prepare();
        var choices = new LinkedHashSet<String>();
        web.needsOn(today).forEach(need -> choices.add(need.code()));
        if (before != null) {
            before.helpsWith().forEach(help -> choices.add(help.need()));
        } else if (service != null) {
            choices.addAll(service.needs());
        }
        helps.setItems(choices);
        if (before != null) {
            fillFrom(before);
        } else {
            since.show(today);
            if (service != null) {
                fillFrom(service, web);
            }
        }
        showAlwaysSo();
    }

    /** Those that are written in their own words. */
    List<HasValue<?, String>> written() {
        return List.of(name, role, organisation);
    }

    /** In the order in which they are asked. */
    List<Component> questions() {
        return List.of(
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
                visits);
    }

    /** @throws IllegalArgumentException with a sentence for the person where something must be mended first */
    Contact read() {
        if (role.isEmpty() || sector.isEmpty()) {
            throw new IllegalArgumentException("Say what they are to you, and which part of your life they are from.");
        }
        if (lastSeen.day().filter(day -> day.isAfter(today)).isPresent()) {
            throw new IllegalArgumentException("The day when you last saw them has not come yet.");
        }
        var start = begun();
        var ended = until.day();
        if (ended.isPresent() && start.since() != null && ended.get().isBefore(start.since())) {
            throw new IllegalArgumentException("They cannot have stopped before they began to help.");
        }
        var contact = going(start);
        return ended.map(day -> ((Change.PutContact) Edits.end(contact, day).getFirst()).contact())
                .orElse(contact);
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

    /** Only where another rhythm is chosen than was known: has it changed, or was it a mistake? */
    private void showAlwaysSo() {
        var known = before == null ? null : before.everyDays();
        alwaysSo.setVisible(known != null && !often.isEmpty() && often.getValue() != Often.nearest(known));
    }

    private void fillFrom(Contact contact) {
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
                .collect(Collectors.toSet()));
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

    private void fillFrom(Service from, CareWeb shown) {
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
        helps.setValue(from.needs().stream().filter(held::contains).collect(Collectors.toSet()));
    }

    /** As if they went on helping. */
    private Contact going(Period start) {
        var known = before != null
                ? before
                : Contact.named(ContactId.random(), name.getValue(), role.getValue(), sector.getValue())
                        .contact();
        return rhythm(known)
                .coordinating(coordinator.getValue(), today)
                .but(draft -> draft.name(name.getValue())
                        .role(role.getValue())
                        .sector(sector.getValue())
                        .period(start)
                        .waitingSince(
                                waiting.getValue()
                                        ? Optional.ofNullable(known.waitingSince())
                                                .orElse(today)
                                        : null)
                        .lastSeen(lastSeen.orNull())
                        .carer(carer.getValue() && sector.getValue() == Sector.INFORMAL)
                        .service(service == null ? known.service() : service.id())
                        .organisation(organisation.getValue())
                        .helpsWith(helpsWith())
                        .offer(offer()));
    }

    /** Another rhythm begins today, and the one before stays on record; unless it was a mistake. */
    private Contact rhythm(Contact known) {
        if (often.isEmpty()) {
            return known;
        }
        var words = often.getValue();
        var days = known.everyDays() == null ? words.everyDays() : words.daysGiven(known.everyDays());
        return alwaysSo.isVisible() && alwaysSo.getValue()
                ? known.but(draft -> draft.everyDays(days))
                : known.inTouchEvery(days, today);
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
    private Period begun() {
        if (waiting.getValue()) {
            return before == null ? Period.ALWAYS : new Period(before.period().since(), null);
        }
        var wasWaiting = before != null && before.isWaitingOn(today);
        return new Period(wasWaiting ? since.day().orElse(today) : since.orNull(), null);
    }

    private List<HelpsWith> helpsWith() {
        var chosen = new LinkedHashSet<>(helps.getValue());
        Optional.ofNullable(more.getValue()).ifPresent(need -> chosen.add(need.code()));
        var all = new ArrayList<HelpsWith>();
        var going = new LinkedHashSet<String>();
        if (before != null) {
            for (var help : before.helpsWith()) {
                if (isOver(help, before)) {
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
    private boolean isOver(HelpsWith help, Contact contact) {
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
}
