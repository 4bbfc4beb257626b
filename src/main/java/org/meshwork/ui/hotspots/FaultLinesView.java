package org.meshwork.ui.hotspots;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.meshwork.commissioning.FaultLine;
import org.meshwork.commissioning.FaultLines;
import org.meshwork.commissioning.Hotspots;
import org.meshwork.commissioning.Release;
import org.meshwork.commissioning.Releases;
import org.meshwork.places.Area;
import org.meshwork.shared.Need;
import org.meshwork.shared.Vocabulary;
import org.meshwork.ui.MainLayout;

/** Organisations that help the same people and do not talk, worst first, with what they do not talk about. */
@Route(value = Pages.FAULT_LINES, layout = MainLayout.class)
@PageTitle("Fault lines – Meshwork")
@RolesAllowed("COMMISSIONER")
public class FaultLinesView extends ReleasePage {

    private static final int MOST = 60;
    private static final int MOST_NEEDS = 4;

    private final FaultLines faultLines;

    FaultLinesView(FaultLines faultLines, Hotspots hotspots, Releases releases) {
        super("Fault lines", Pages.FAULT_LINES, hotspots, releases);
        this.faultLines = faultLines;
    }

    @Override
    void show(Release release, Area whole, QueryParameters said) {
        var ranked = faultLines.rank(release, whole.code());
        var torn = ranked.pairs().stream().filter(FaultLines.Pair::isFaultLine).count();
        add(lead(
                "Organisations that help the same people for the same need. Where fewer of their handovers are joined up"
                        + " than in all of " + whole.name() + " (" + Words.coverage(ranked.everywhere())
                        + "), and chance does not explain it, there is a fault line."));
        add(new Paragraph(counted(torn, ranked.pairs().size(), whole.name())));
        if (ranked.pairs().isEmpty()) {
            return;
        }
        var sheet = new Sheet(
                        "Organisations that share people, worst first",
                        "The two organisations",
                        "People they share",
                        "Joined up",
                        "How sure",
                        "What they do not talk about")
                .numbers(1);
        ranked.pairs().stream()
                .limit(MOST)
                .forEach(pair -> sheet.row(
                        new Span(pair.line().one().name() + " and "
                                + pair.line().other().name()),
                        new Span("%,d".formatted(pair.line().people())),
                        coverage(pair.line()),
                        sure(pair),
                        needs(pair.line())));
        add(sheet);
        if (ranked.pairs().size() > MOST) {
            add(note("The " + MOST + " that most need attention of "
                    + ranked.pairs().size() + " are shown here; all are in the download."));
        }
        var ways = new Div(
                new Anchor(Pages.SEAMS, "Up to the seams that they cross"),
                new Anchor(Pages.OVERLAPS, "Where two give the same service"),
                new Anchor("methods/handover-coverage", "How joined up is worked out"));
        ways.addClassName("hs-ways");
        add(ways);
        add(
                note(
                        "Two organisations are listed where they share at least 8 people; counts are to the nearest 5. A share"
                                + " is shown where at least 8 handovers are joined up and 8 are not. A need is named where at"
                                + " least 8 people have two helpers who do not talk about it. Pairs overlap, so they do not add up."),
                note("Only organisations of the directory are named, never what somebody typed. The test is the exact"
                        + " binomial against the whole, false alarms kept to 5 in 100 over all pairs; handovers of one person"
                        + " resemble each other, so take a single one as a question and not as a verdict."
                        + " The release of " + Words.month(release.month()) + "."));
    }

    private static String counted(long torn, int all, String whole) {
        if (all == 0) {
            return "No two organisations of the directory share as many as 8 people whose webs were counted.";
        }
        return torn == 0
                ? "Of %,d pairs that share people, none stands out.".formatted(all)
                : "Of %,d pairs that share people in %s, %,d %s a fault line."
                        .formatted(all, whole, torn, torn == 1 ? "is" : "are");
    }

    private static Component coverage(FaultLine line) {
        var words = new Span(Words.coverage(line.coverage()));
        var both = new Div(new Bar(line.coverage(), Scale.COVERAGE), words);
        line.interval().ifPresent(interval -> {
            var range = new Span("between %.0f%% and %.0f%%".formatted(100 * interval.low(), 100 * interval.high()));
            range.addClassName("hs-small");
            both.add(range);
        });
        both.addClassName("hs-value");
        return both;
    }

    private static Span sure(FaultLines.Pair pair) {
        var sure = new Span(
                pair.isFaultLine()
                        ? "Fault line: very unlikely by chance"
                        : pair.line().coverage().shown().isPresent() ? "Could be chance" : "Cannot say");
        if (pair.isFaultLine()) {
            sure.addClassName("hs-hot-words");
        }
        return sure;
    }

    private static Component needs(FaultLine line) {
        if (line.needs().isEmpty()) {
            return new Span(Words.TOO_FEW);
        }
        var needs = new Div();
        line.needs().stream().limit(MOST_NEEDS).forEach(torn -> {
            var label = Vocabulary.shipped().need(torn.need()).map(Need::label).orElse(torn.need());
            needs.add(new Div(
                    new Anchor(Pages.DESERTS + "?need=" + torn.need(), label),
                    new Span(" (%,d people)".formatted(torn.people()))));
        });
        return needs;
    }
}
