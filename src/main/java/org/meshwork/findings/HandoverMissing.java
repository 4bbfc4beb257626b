package org.meshwork.findings;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.meshwork.findings.Finding.Evidence;
import org.meshwork.findings.Finding.Remedy;
import org.meshwork.person.Answer;
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
                .map(handover -> finding(handover, web.day())
                        .about(handover.pair().toString())
                        .goingBy(web.thresholds().get("handover.days")));
    }

    private static Finding finding(Handover handover, LocalDate day) {
        var one = handover.one();
        var other = handover.other();
        var ends = Stream.of(one, other)
                .map(contact -> contact.period().until())
                .filter(until -> until != null && !until.isAfter(day))
                .toList();
        var oneHasLeft = !ends.isEmpty();
        var needs = Words.needs(handover.needs());
        return new Finding(
                ROW,
                oneHasLeft && crossesPrimaryHospital(handover) ? Severity.HIGH : ROW.severity(),
                one.name() + " and " + other.name() + " do not talk",
                oneHasLeft
                        ? "Both have helped you with " + needs + ", but did not share what they know."
                        : "Both help you with " + needs + ", but do not share what they know.",
                new Evidence(List.of(one.id(), other.id()), handover.needs(), List.of(handover.pair())).andDays(ends),
                new Remedy.AskToShare(handover.pair()));
    }

    private static boolean crossesPrimaryHospital(Handover handover) {
        return handover.seam().filter(Seam.PRIMARY_HOSPITAL::equals).isPresent();
    }
}
