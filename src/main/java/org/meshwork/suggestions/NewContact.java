package org.meshwork.suggestions;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.meshwork.directory.Service;
import org.meshwork.person.Contact;
import org.meshwork.person.HelpsWith;
import org.meshwork.person.Offer;
import org.meshwork.shared.CareRole;
import org.meshwork.shared.ContactId;
import org.meshwork.shared.Period;
import org.meshwork.shared.Sector;
import org.meshwork.shared.Vocabulary;

/**
 * What a service becomes in a web.
 *
 * @param needs codes of those it will help with
 * @param coordinates whether it is taken as the one who co-ordinates
 */
public record NewContact(List<String> needs, boolean coordinates) {

    public NewContact {
        needs = List.copyOf(needs);
    }

    Contact contact(ContactId id, Service service, LocalDate from) {
        return contact(id, service, from, Period.from(from), null);
    }

    Contact waiting(ContactId id, Service service, LocalDate since) {
        return contact(id, service, since, Period.ALWAYS, since);
    }

    private Contact contact(
            ContactId id, Service service, LocalDate day, Period period, @Nullable LocalDate waitingSince) {
        var role = role(service);
        return Contact.named(id, service.name(), role.map(CareRole::code).orElse(service.name()), sector(service))
                .everyDays(role.map(CareRole::everyDays).orElse(null))
                .period(period)
                .waitingSince(waitingSince)
                .service(service.id())
                .organisation(service.organisation().name())
                .helpsWith(needs.stream()
                        .map(need -> new HelpsWith(need, Period.from(day)))
                        .toList())
                .coordinates(coordinates && waitingSince == null ? List.of(Period.from(day)) : List.of())
                .offer(new Offer(
                        service.types(),
                        service.languages().isEmpty() ? null : service.languages(),
                        Opening.of(service).isOutOfHours() ? true : null,
                        List.of(),
                        null))
                .contact();
    }

    static Sector sector(Service service) {
        return Optional.ofNullable(service.organisation().sector())
                .or(() -> role(service).map(CareRole::sector))
                .filter(Sector::isProfessional)
                .orElse(Sector.VOLUNTARY);
    }

    private static Optional<CareRole> role(Service service) {
        return Vocabulary.shipped().roles().stream()
                .filter(role -> service.types().contains(role.serviceType()))
                .findFirst();
    }
}
