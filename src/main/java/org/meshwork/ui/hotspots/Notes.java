package org.meshwork.ui.hotspots;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.meshwork.commissioning.Indicator;
import org.meshwork.commissioning.Mark;
import org.meshwork.commissioning.Ranking;

/** Whom the figures are of, how they were worked out, and what was done so that nobody can be found in them. */
final class Notes extends Div {

    Notes() {
        addClassName("hs-notes");
    }

    void show(Ranking ranking) {
        removeAll();
        add(
                new Paragraph(Words.source(ranking)),
                new Paragraph(
                        "Beside the people counted stands how many might be: all who live there, or among carers all who"
                                + " give unpaid care, by the census. Of other groups nobody has counted them."),
                new Paragraph(measured(ranking)),
                new Paragraph(
                        "A hot spot is an area that lies, together with its neighbours, further to the bad side than"
                                + " chance would explain: Getis–Ord Gi*, two-sided, false alarms kept to 5 in 100"
                                + " (Benjamini–Hochberg). It is worked out from the figures shown here."),
                new Paragraph(
                        "Counts of 1–7 people show as *, others are rounded to the nearest 5. A share is shown only"
                                + " where at least 8 have it and 8 have not, and never below 5% or above 95%. More is"
                                + " hidden where a star could be worked out from totals."));
    }

    private static String measured(Mark mark) {
        return switch (mark) {
            case ISLANDS ->
                "Said of a web only where at least half of the pairs of professionals are known; all others are taken for one group.";
            case BURDEN ->
                "Counted from dated visits where a person logs any, else from how often each helper usually comes. No mean"
                        + " is published: one large number could be told from it.";
            case CHECK_IN ->
                "Whoever did not answer, or left out more than two questions, is not in it. Nobody is asked to answer.";
            case FEELS_JOINED_UP ->
                "People's own answers to six questions on the last three months, never blended with what is measured. How"
                        + " many answered is beside it, under “%s”.".formatted(Words.name(Mark.CHECK_IN));
        };
    }

    private static String measured(Ranking ranking) {
        return switch (ranking.question().indicator()) {
            case Indicator.HandoverCoverage() ->
                "Only handovers that somebody knows of are in the share. Not known: %s of all."
                        .formatted(Words.coverage(ranking.whole().unknown()));
            case Indicator.SeamCoverage ignored ->
                "Only handovers across this seam that somebody knows of are in the share. A handover belongs to one seam at"
                        + " most.";
            case Indicator.FindingRate(var rule) ->
                "Why it matters: %s. It would be mended by %s integration."
                        .formatted(rule.source(), rule.integration());
            case Indicator.MarkShare(var mark) -> measured(mark);
        };
    }
}
