package org.meshwork.passport.fhir;

import static org.meshwork.passport.fhir.Extensions.day;
import static org.meshwork.passport.fhir.Extensions.flag;
import static org.meshwork.passport.fhir.Extensions.group;
import static org.meshwork.passport.fhir.Extensions.number;
import static org.meshwork.passport.fhir.Extensions.period;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.DomainResource;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.TimeType;
import org.meshwork.person.Contact;
import org.meshwork.person.HelpsWith;
import org.meshwork.person.Offer;
import org.meshwork.person.Rhythm;
import org.meshwork.person.Visit;
import org.meshwork.shared.Sector;

/** What FHIR has no place for of somebody who helps, written and read. */
final class ContactExtensions {

    private ContactExtensions() {}

    static void write(DomainResource holder, Contact contact) {
        Stream.of(
                        Stream.of(Extensions.of(
                                "sector", new CodeType(contact.sector().name()))),
                        number("every-days", contact.everyDays()),
                        contact.earlierRhythms().stream()
                                .map(earlier -> group(
                                        "earlier-rhythm",
                                        Stream.concat(
                                                number("every-days", earlier.everyDays()),
                                                day("until", earlier.until())))),
                        day("waiting-since", contact.waitingSince()),
                        day("last-seen", contact.lastSeen()),
                        contact.carer() ? flag("carer", true) : Stream.<Extension>empty(),
                        day("seen-plan-on", contact.seenPlanOn()),
                        contact.helpsWith().stream()
                                .map(help -> group(
                                        "helps-with",
                                        Stream.concat(
                                                Stream.of(Extensions.of("need", Codes.need(help.need()))),
                                                period(help.period())))),
                        offer(contact.offer()))
                .flatMap(extensions -> extensions)
                .forEach(holder::addExtension);
    }

    private static Stream<Extension> offer(Offer offer) {
        return Stream.of(
                        offer.serviceTypes().stream()
                                .map(type -> Extensions.of("service-type", new Coding(Codes.SERVICE_TYPE, type, null))),
                        offer.speaks() == null ? Stream.<Extension>empty() : speaks(offer.speaks()),
                        flag("out-of-hours", offer.outOfHours()),
                        offer.visits().stream()
                                .map(visit -> group(
                                        "home-visit",
                                        Stream.of(
                                                Extensions.of(
                                                        "day",
                                                        new CodeType(visit.day().name())),
                                                Extensions.of("from", new TimeType(visit.from() + ":00")),
                                                Extensions.of("to", new TimeType(visit.to() + ":00"))))),
                        number("usual-wait-days", offer.usualWaitDays()))
                .flatMap(extensions -> extensions);
    }

    /** That they speak nothing else is known too: then it is said so. */
    private static Stream<Extension> speaks(List<String> codes) {
        return codes.isEmpty()
                ? flag("speaks-nothing-else", true)
                : codes.stream().map(code -> Extensions.of("speaks", new CodeType(code)));
    }

    static void read(DomainResource from, Draft draft, Said said) {
        Extensions.text(from, "sector")
                .flatMap(text -> Said.choice(Sector.class, text))
                .ifPresent(sector -> draft.sector = sector);
        draft.everyDays = Extensions.number(from, "every-days", 1, 3660);
        for (var earlier : Extensions.all(from, "earlier-rhythm")) {
            var days = Extensions.number(earlier, "every-days", 1, 3660);
            var until = Extensions.day(earlier, "until");
            if (days != null && until != null) {
                draft.earlierRhythms.add(new Rhythm(days, until));
            }
        }
        draft.waitingSince = Extensions.day(from, "waiting-since");
        draft.lastSeen = Extensions.day(from, "last-seen");
        draft.seenPlanOn = Extensions.day(from, "seen-plan-on");
        draft.carer = Boolean.TRUE.equals(Extensions.flag(from, "carer"));
        for (var help : Extensions.all(from, "helps-with")) {
            said.need(help).ifPresent(need -> draft.helpsWith.add(new HelpsWith(need, Extensions.period(help))));
        }
        draft.offer = offer(from);
    }

    private static Offer offer(DomainResource from) {
        var types = Extensions.all(from, "service-type").stream()
                .map(one -> one.getValue() instanceof Coding coding ? coding.getCode() : null)
                .filter(Codes::canBeSeen)
                .toList();
        var speaks = Extensions.all(from, "speaks").stream()
                .map(one -> one.getValue() == null ? null : one.getValue().primitiveValue())
                .filter(Codes::canBeSeen)
                .toList();
        var isKnown = !speaks.isEmpty() || Boolean.TRUE.equals(Extensions.flag(from, "speaks-nothing-else"));
        return new Offer(
                types,
                isKnown ? speaks : null,
                Extensions.flag(from, "out-of-hours"),
                Extensions.all(from, "home-visit").stream()
                        .flatMap(one -> visit(one).stream())
                        .toList(),
                Extensions.number(from, "usual-wait-days", 0, 3660));
    }

    private static Optional<Visit> visit(Extension one) {
        try {
            return Optional.of(new Visit(
                    DayOfWeek.valueOf(Extensions.text(one, "day").orElse("")),
                    LocalTime.parse(Extensions.text(one, "from").orElse("")),
                    LocalTime.parse(Extensions.text(one, "to").orElse(""))));
        } catch (IllegalArgumentException | DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
