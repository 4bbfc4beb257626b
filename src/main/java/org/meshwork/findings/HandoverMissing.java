package org.meshwork.findings;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.meshwork.findings.Finding.Evidence;
import org.meshwork.findings.Finding.Remedy;
import org.meshwork.person.Answer;
import org.meshwork.person.Contact;
import org.meshwork.shared.Seam;

/** Two who help with the same need and, as far as the person knows, do not talk. More serious just after a discharge. */
final class HandoverMissing implements Rule {

    private static final RuleRow ROW = RuleRow.of("handover-missing");

    @Override
    public RuleRow row() {
        return ROW;
    }

    @Override
    public Stream<Finding> examine(WebOnDay web) {
        return web.handovers().stream()
                .filter(handover -> handover.answer() == Answer.NO)
                .map(handover -> finding(handover, web.day()));
    }

    private static Finding finding(Handover handover, LocalDate day) {
        var one = handover.one();
        var other = handover.other();
        return new Finding(
                ROW,
                isFreshDischarge(handover, day) ? Severity.HIGH : ROW.severity(),
                one.name() + " and " + other.name() + " do not talk",
                "Both help you with " + Words.needs(handover.needs()) + ", but do not share what they know.",
                new Evidence(List.of(one.id(), other.id()), handover.needs(), List.of(handover.pair())),
                new Remedy.AskToShare(handover.pair()));
    }

    private static boolean isFreshDischarge(Handover handover, LocalDate day) {
        return handover.seam().filter(Seam.PRIMARY_HOSPITAL::equals).isPresent()
                && Stream.of(handover.one(), handover.other()).anyMatch(contact -> endedBy(contact, day));
    }

    private static boolean endedBy(Contact contact, LocalDate day) {
        return contact.period().endedBy(day);
    }
}
