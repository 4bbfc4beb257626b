package org.meshwork.findings;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.meshwork.findings.Finding.Evidence;
import org.meshwork.person.Encounter;

/** A condition that lasts, and no review of medicines in the last year, as far as the person has told. */
final class ReviewMissing implements Rule {

    private static final RuleRow ROW = RuleRow.of("review-missing");

    private static final String REVIEW = "medicines-review";

    @Override
    public RuleRow row() {
        return ROW;
    }

    @Override
    public Stream<Finding> examine(WebOnDay web) {
        var conditions = web.longTermConditions();
        var months = web.thresholds().get("review-missing.months");
        var last = web.last(REVIEW);
        var isDue = last.map(review -> review.on().plusMonths(months.value()).isBefore(web.day()))
                .orElse(true);
        return conditions.isEmpty() || !isDue
                ? Stream.empty()
                : Stream.of(finding(conditions, last, months, web).goingBy(months));
    }

    private static Finding finding(List<String> conditions, Optional<Encounter> last, Threshold months, WebOnDay web) {
        return new Finding(
                ROW,
                ROW.severity(),
                "No review of your medicines in the last " + Words.months(months.value()),
                "Somebody should go through all your medicines with you. "
                        + last.map(review -> "The last time was on " + Words.date(review.on()) + ".")
                                .orElse("You have not told us of a time when they did."),
                Evidence.ofConditions(conditions)
                        .andEncounters(last.map(Encounter::id).stream().toList())
                        .andDays(last.map(Encounter::on).stream().toList()),
                Whom.gpOrPharmacist(web).ask("to go through your medicines with you", List.of()));
    }
}
