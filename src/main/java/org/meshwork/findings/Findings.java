package org.meshwork.findings;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.meshwork.person.CareWeb;

/** All that is noticed in a web. */
public final class Findings {

    private static final List<Rule> RULES = List.of(
            new VoidAfterDischarge(),
            new UnmetNeed(),
            new NoCoordinator(),
            new ManyCoordinators(),
            new CarerUnsupported(),
            new NoPlan(),
            new HandoverMissing(),
            new GoBetween(),
            new PathwayStepMissing(),
            new WaitingTooLong(),
            new SameServiceTwice(),
            new SameRoleTwice(),
            new StoryToldAgain(),
            new WrongLanguage(),
            new NobodyOutOfHours(),
            new RestsOnFamily(),
            new PlanOverdue(),
            new PlanNotShared(),
            new ReviewMissing(),
            new SelfManagementMissing(),
            new RestsOnOne(),
            new VisitsCollide(),
            new SameContactTwice(),
            new ContactLapsed(),
            new NobodyToAsk(),
            new NoCommunitySupport(),
            new RecordsClosed());

    /** To be raised where a rule is changed and its row is not. */
    private static final int CODE = 1;

    private Findings() {}

    /** As {@link #in(CareWeb, LocalDate, Thresholds)}, by the thresholds that come with the program. */
    public static List<Finding> in(CareWeb web, LocalDate asOf) {
        return in(web, asOf, Thresholds.shipped());
    }

    /** Most serious first, then in the order of the rules; the same web on the same day gives the same list. */
    public static List<Finding> in(CareWeb web, LocalDate asOf, Thresholds thresholds) {
        return in(WebOnDay.of(web, asOf, thresholds));
    }

    static List<Finding> in(WebOnDay onDay) {
        var found = new ArrayList<Finding>();
        for (var rule : RULES) {
            rule.examine(onDay).forEach(found::add);
        }
        found.sort(Comparator.comparing(Finding::severity));
        return List.copyOf(found);
    }

    /** As {@link #handoversIn(CareWeb, LocalDate, Thresholds)}, by the thresholds that come with the program. */
    public static List<Handover> handoversIn(CareWeb web, LocalDate asOf) {
        return handoversIn(web, asOf, Thresholds.shipped());
    }

    /** Who should talk to whom, and whether they do, in a fixed order. */
    public static List<Handover> handoversIn(CareWeb web, LocalDate asOf, Thresholds thresholds) {
        return WebOnDay.of(web, asOf, thresholds).handovers();
    }

    /**
     * Stands for the rules, the pathways and the thresholds: another one means that webs should be looked at again although
     * nobody edited them.
     */
    public static String edition(Thresholds thresholds) {
        var all = "" + rules() + PathwayStep.catalogue() + thresholds.all() + CODE;
        return UUID.nameUUIDFromBytes(all.getBytes(UTF_8)).toString().substring(0, 13);
    }

    /** The rules in force, in the order of {@link #in}. */
    public static List<RuleRow> rules() {
        return RULES.stream().map(Rule::row).toList();
    }
}
