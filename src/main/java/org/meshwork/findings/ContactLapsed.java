package org.meshwork.findings;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.meshwork.findings.Finding.Evidence;
import org.meshwork.findings.Finding.Remedy;
import org.meshwork.person.Contact;

/**
 * Somebody has not been seen for much longer than is usual with them. An interval shorter than a few days counts as
 * those days: nobody writes down each daily visit.
 */
final class ContactLapsed implements Rule {

    private static final RuleRow ROW = RuleRow.of("contact-lapsed");

    private static final String TIMES = "contact-lapsed.times";
    private static final String LEAST = "contact-lapsed.least-days";

    @Override
    public RuleRow row() {
        return ROW;
    }

    @Override
    public Stream<Finding> examine(WebOnDay web) {
        return web.active().stream()
                .flatMap(contact -> lapsedSince(contact, web).map(seen -> finding(contact, seen, web)).stream());
    }

    private static Optional<LocalDate> lapsedSince(Contact contact, WebOnDay web) {
        var every = contact.everyDaysOn(web.day());
        if (every == null) {
            return Optional.empty();
        }
        var allowed =
                web.thresholds().value(TIMES) * Math.max(every, web.thresholds().value(LEAST));
        return web.lastSeen(contact).filter(seen -> seen.plusDays(allowed).isBefore(web.day()));
    }

    private static Finding finding(Contact contact, LocalDate seen, WebOnDay web) {
        return new Finding(
                        ROW,
                        ROW.severity(),
                        "You have not seen " + contact.name() + " since " + Words.date(seen),
                        "Usually it is " + Words.every(Objects.requireNonNull(contact.everyDaysOn(web.day()))) + ".",
                        Evidence.ofContacts(List.of(contact)).andDays(List.of(seen)),
                        new Remedy.Ask(
                                List.of(contact.id()),
                                "Get in touch with " + contact.name() + ". If they no longer help, say so in your web.",
                                List.of()))
                .about(contact.id().toString())
                .goingBy(web.thresholds().get(TIMES), web.thresholds().get(LEAST));
    }
}
