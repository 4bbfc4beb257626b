package org.meshwork.ui.person;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.meshwork.directory.Service;
import org.meshwork.person.CareWeb;
import org.meshwork.person.Change;
import org.meshwork.person.Contact;
import org.meshwork.person.HeldNeed;
import org.meshwork.person.HelpsWith;
import org.meshwork.person.Offer;
import org.meshwork.shared.ContactId;
import org.meshwork.shared.Period;
import org.meshwork.shared.Sector;

/**
 * What a person said of somebody who helps them, as the changes it takes. Since when is not asked, so it is not known.
 *
 * @param role code of a role, or their own words
 * @param everyDays null where they did not say
 * @param organisation as typed, where there is no service
 * @param needs codes
 */
record Newcomer(
        String name,
        String role,
        Sector sector,
        @Nullable Integer everyDays,
        Optional<Service> service,
        String organisation,
        Set<String> needs) {

    private static final int USUAL_IMPORTANCE = 2;

    /**
     * Nobody is asked the same thing twice: somebody who is in the web already only helps with more, and whom or what had
     * ended begins again today.
     *
     * @param known who is meant, where they chose somebody of their web
     */
    List<Change> changes(CareWeb web, @Nullable ContactId known, LocalDate today) {
        return changes(web, known, null, today);
    }

    /** As if all of it began today. */
    List<Change> beginning(CareWeb web, LocalDate today) {
        return changes(web, null, today, today);
    }

    /** @param since from when they help; null where it is not known */
    private List<Change> changes(CareWeb web, @Nullable ContactId known, @Nullable LocalDate since, LocalDate today) {
        var changes = new ArrayList<Change>();
        var already = already(web, known);
        if (already.isEmpty() && role.isBlank()) {
            throw new IllegalArgumentException("Say what " + name + " is to you: press one, or write it.");
        }
        changes.add(new Change.PutContact(
                already.map(contact -> helpingMore(contact, since, today)).orElseGet(() -> contact(since))));
        needs.stream()
                .sorted()
                .flatMap(need -> opened(web, need, today).stream())
                .forEach(need -> changes.add(new Change.PutNeed(need)));
        return changes;
    }

    private static Optional<HeldNeed> opened(CareWeb web, String need, LocalDate today) {
        var held = web.needs().stream().filter(one -> one.code().equals(need)).findFirst();
        if (held.isEmpty()) {
            return Optional.of(new HeldNeed(need, Period.ALWAYS, USUAL_IMPORTANCE));
        }
        return held.filter(one -> one.period().endedBy(today))
                .map(one -> new HeldNeed(need, Period.from(today), one.importance()));
    }

    private Optional<Contact> already(CareWeb web, @Nullable ContactId known) {
        return known != null
                ? web.contact(known)
                : web.contacts().stream()
                        .filter(contact -> contact.name().equalsIgnoreCase(name.strip())
                                && (role.isBlank() || contact.role().equals(role)))
                        .findFirst();
    }

    private Contact contact(@Nullable LocalDate since) {
        return Contact.named(ContactId.random(), name, role, sector)
                .everyDays(everyDays)
                .period(new Period(since, null))
                .service(service.map(Service::id).orElse(null))
                .organisation(service.map(one -> one.organisation().name()).orElse(organisation))
                .helpsWith(helps(since).toList())
                .offer(service.map(Newcomer::offer).orElse(Offer.UNKNOWN))
                .contact();
    }

    private Contact helpingMore(Contact contact, @Nullable LocalDate since, LocalDate today) {
        var going = contact.helpsWith().stream()
                .filter(help -> contact.saysHelpsWith(help, today))
                .map(HelpsWith::need)
                .toList();
        var once = contact.helpsWith().stream().map(HelpsWith::need).toList();
        var more = helps(since)
                .filter(help -> !going.contains(help.need()))
                .map(help -> once.contains(help.need()) ? new HelpsWith(help.need(), Period.from(today)) : help);
        return contact.helping(Stream.concat(contact.helpsWith().stream(), more).toList());
    }

    private Stream<HelpsWith> helps(@Nullable LocalDate since) {
        return needs.stream()
                .sorted(Comparator.naturalOrder())
                .map(need -> new HelpsWith(need, new Period(since, null)));
    }

    static Offer offer(Service service) {
        return new Offer(
                service.types(), service.languages().isEmpty() ? null : service.languages(), null, List.of(), null);
    }
}
