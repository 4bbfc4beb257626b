package org.meshwork.ui.hotspots;

import java.util.ArrayList;
import org.meshwork.commissioning.Published;
import org.meshwork.commissioning.UnmetNeeds;
import org.meshwork.commissioning.UnmetNeeds.Found;
import org.meshwork.commissioning.UnmetNeeds.Row;

/** What the evidence for a need says, in a sentence or two. */
final class UnmetNeedWords {

    private UnmetNeedWords() {}

    static String sentence(Row row) {
        var said = new ArrayList<String>();
        var searched = row.searches().shown().orElse(0) > 0;
        if (row.services() == 0) {
            said.add(searched ? "People look for it and no service offers it." : "No service here offers it.");
        } else if (searched) {
            said.add(
                    "People look for it and do not find it, though there are services: their words, or how far it is, may be why.");
        }
        if (row.gap() > 0) {
            said.add("Webs lack it: %s."
                    .formatted(Words.coverage(row.gaps().getFirst().share())));
        }
        if (row.services() > 0 && row.far() > 0) {
            said.add("%,d people live more than %s from the nearest."
                    .formatted(row.people(), DesertsView.miles(UnmetNeeds.NEAR)));
        }
        return said.isEmpty() ? "Nothing here points to a lack." : String.join(" ", said);
    }

    static String general(Found found) {
        var any = found.any().shown();
        return any.map(share -> "%s of the people counted in %s have at least one need that nobody helps with."
                        .formatted(share.text(), found.area().name()))
                .orElseGet(() -> switch (found.any()) {
                    case Published.Suppressed<?> ignored ->
                        "How many people in %s have a need that nobody helps with is hidden: too few to show."
                                .formatted(found.area().name());
                    case Published.None<?> ignored ->
                        "Nobody was counted in %s in this release, so there are no gaps to show."
                                .formatted(found.area().name());
                    case Published.Shown<?> ignored -> "";
                });
    }

    static String searches(Found found) {
        return "Searches in all of %s that found nothing, %s to %s, counted by need and never by who asked or what they typed. 1 to 7 show as *, others are rounded to the nearest 5. %s searches more named no need that we know."
                .formatted(
                        found.whole().name(),
                        Words.month(found.first()),
                        Words.month(found.last()),
                        Words.people(found.unnamed()));
    }
}
