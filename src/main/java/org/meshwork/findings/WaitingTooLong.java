package org.meshwork.findings;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.meshwork.findings.Finding.Evidence;
import org.meshwork.person.Contact;
import org.meshwork.person.HelpsWith;

/** Somebody is waited for, longer than they themselves say that people wait, or else than is usual here. */
final class WaitingTooLong implements Rule {

    private static final RuleRow ROW = RuleRow.of("waiting-too-long");

    @Override
    public RuleRow row() {
        return ROW;
    }

    @Override
    public Stream<Finding> examine(WebOnDay web) {
        var usual = web.thresholds().get("waiting-too-long.days");
        return web.web().contacts().stream()
                .filter(contact -> contact.isWaitingOn(web.day()))
                .filter(contact -> longestWait(contact, usual).isBefore(web.day()))
                .map(contact -> finding(contact, usual, web));
    }

    private static LocalDate longestWait(Contact contact, Threshold usual) {
        var stated = contact.offer().usualWaitDays();
        return since(contact).plusDays(stated == null ? usual.value() : stated);
    }

    private static LocalDate since(Contact contact) {
        return Objects.requireNonNull(contact.waitingSince());
    }

    private static Finding finding(Contact contact, Threshold usual, WebOnDay web) {
        var stated = contact.offer().usualWaitDays();
        var needs = contact.helpsWith().stream()
                .filter(help -> isPromised(help, contact, web.day()))
                .map(HelpsWith::need)
                .distinct()
                .toList();
        var found = new Finding(
                        ROW,
                        ROW.severity(),
                        "You have waited for " + contact.name() + " since " + Words.date(since(contact)),
                        stated == null
                                ? "Here, nobody should wait longer than " + Words.stretch(usual.value()) + "."
                                : "They say that people wait no longer than " + Words.stretch(stated) + ".",
                        new Evidence(List.of(contact.id()), needs, List.of()).andDays(List.of(since(contact))),
                        Whom.coordinatorOrGp(web).ask("how much longer it will be, and what to do until then", needs))
                .about(contact.id().toString());
        return stated == null ? found.goingBy(usual) : found;
    }

    /** Begun, as it were, or to begin with the contact; not what is planned for later still. */
    private static boolean isPromised(HelpsWith help, Contact contact, LocalDate day) {
        return !help.period().endedBy(day)
                && (help.period().begunBy(day)
                        || Objects.equals(
                                help.period().since(), contact.period().since()));
    }
}
