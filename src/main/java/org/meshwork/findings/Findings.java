package org.meshwork.findings;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.meshwork.person.CareWeb;

/** All that is noticed in a web. */
public final class Findings {

    private static final List<Rule> RULES = List.of(
            new VoidAfterDischarge(),
            new UnmetNeed(),
            new NoCoordinator(),
            new ManyCoordinators(),
            new HandoverMissing(),
            new GoBetween(),
            new SameServiceTwice(),
            new PlanOverdue());

    private Findings() {}

    /** Most serious first, then in the order of the rules; the same web on the same day gives the same list. */
    public static List<Finding> in(CareWeb web, LocalDate asOf) {
        var onDay = WebOnDay.of(web, asOf);
        return RULES.stream()
                .flatMap(rule -> rule.examine(onDay))
                .sorted(Comparator.comparing(Finding::severity))
                .toList();
    }

    /** Who should talk to whom, and whether they do, in a fixed order. */
    public static List<Handover> handoversIn(CareWeb web, LocalDate asOf) {
        return WebOnDay.of(web, asOf).handovers();
    }

    /** The rules in force, in the order of {@link #in}. */
    public static List<RuleRow> rules() {
        return RULES.stream().map(Rule::row).toList();
    }
}
