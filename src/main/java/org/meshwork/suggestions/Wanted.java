package org.meshwork.suggestions;

import java.util.List;
import org.meshwork.findings.Finding;
import org.meshwork.findings.Finding.Remedy;

/**
 * What a service must give to fill a gap.
 *
 * @param needs codes; any of them
 * @param types codes of kinds of service; any of them does as well as a need
 * @param languages codes of languages and ways of communicating; each of them
 * @param atAnyHour at night and at the weekend too
 */
record Wanted(List<String> needs, List<String> types, List<String> languages, boolean atAnyHour) {

    static final Wanted NOTHING = new Wanted(List.of(), List.of(), List.of(), false);

    static Wanted by(Finding finding) {
        return switch (finding.remedy()) {
            case Remedy.FindHelp help ->
                new Wanted(help.needs(), help.serviceTypes(), help.languages(), help.atAnyHour());
            case Remedy.Ask ask -> new Wanted(ask.meanwhile(), List.of(), List.of(), false);
            case Remedy.AskToShare ignored -> NOTHING;
            case Remedy.NameCoordinator ignored -> NOTHING;
            case Remedy.AskIfAllNeeded ignored -> NOTHING;
            case Remedy.AskForReview ignored -> NOTHING;
            case Remedy.SharePlan ignored -> NOTHING;
            case Remedy.MergeContacts ignored -> NOTHING;
        };
    }
}
