package org.meshwork.suggestions;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.meshwork.directory.Facet;
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

    /** Two letters: a language and not a way of communicating, which entries do not state in a word of their own. */
    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2}");

    /** A kind of service that guidance expects is not to be had from whoever meets the same need. */
    private static final String EXPECTED = "pathway-step-missing";

    static Wanted by(Finding finding) {
        return switch (finding.remedy()) {
            case Remedy.FindHelp help ->
                new Wanted(
                        finding.rule().id().equals(EXPECTED)
                                        && !help.serviceTypes().isEmpty()
                                ? List.of()
                                : help.needs(),
                        help.serviceTypes(),
                        help.languages(),
                        help.atAnyHour());
            case Remedy.Ask ask -> new Wanted(ask.meanwhile(), List.of(), List.of(), false);
            case Remedy.AskToShare ignored -> NOTHING;
            case Remedy.NameCoordinator ignored -> NOTHING;
            case Remedy.AskIfAllNeeded ignored -> NOTHING;
            case Remedy.AskForReview ignored -> NOTHING;
            case Remedy.SharePlan ignored -> NOTHING;
            case Remedy.MergeContacts ignored -> NOTHING;
        };
    }

    /** Narrowed down to what could give it; nothing where no service mends it. */
    Map<Facet, List<String>> choices() {
        var choices = new EnumMap<Facet, List<String>>(Facet.class);
        if (!needs.isEmpty()) {
            choices.put(Facet.NEED, needs);
        } else if (!types.isEmpty()) {
            choices.put(Facet.TYPE, types);
        }
        var spoken = languages.stream()
                .filter(code -> LANGUAGE.matcher(code).matches())
                .toList();
        if (!choices.isEmpty() && !spoken.isEmpty()) {
            choices.put(Facet.LANGUAGE, spoken);
        }
        return choices;
    }
}
