package org.meshwork.ui.person;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.meshwork.findings.Finding;
import org.meshwork.findings.Measures;
import org.meshwork.findings.Thresholds;
import org.meshwork.person.CareWeb;
import org.meshwork.person.Change;

/**
 * What if: a copy of a web with changes that nobody else sees until they are kept.
 *
 * @param real the web as it was when the trial began
 * @param changes that were tried, in order
 */
record Trial(WebSight real, CareWeb copy, List<Change> changes) {

    static Trial of(WebSight real) {
        return new Trial(real, real.web(), List.of());
    }

    Trial {
        changes = List.copyOf(changes);
    }

    /** @throws IllegalArgumentException with a sentence for the person where the changes make no sense */
    Trial with(List<Change> more) {
        var after = copy;
        for (var change : more) {
            after = after.with(change);
        }
        return new Trial(
                real, after, Stream.concat(changes.stream(), more.stream()).toList());
    }

    WebSight sight(Thresholds thresholds) {
        return WebSight.of(copy, real.day(), thresholds);
    }

    /** What would become of it, in sentences; the measures first. */
    static List<String> difference(WebSight real, WebSight tried) {
        var sentences = new ArrayList<String>();
        sentences.add(joined(real.measures(), tried.measures()));
        var islands = tried.measures().islands();
        if (real.measures().islands().isPresent()
                && islands.isPresent()
                && !islands.equals(real.measures().islands())) {
            sentences.add("Groups that do not talk to each other: "
                    + real.measures().islands().getAsInt() + " now, " + islands.getAsInt() + " then.");
        }
        minus(real.findings(), tried.findings()).forEach(gone -> sentences.add("Gone: " + gone.headline() + "."));
        minus(tried.findings(), real.findings()).forEach(come -> sentences.add("New: " + come.headline() + "."));
        return sentences;
    }

    private static String joined(Measures before, Measures after) {
        var was = handovers(before);
        var is = handovers(after);
        return was.equals(is)
                ? "Handovers joined up: " + was + ", as now."
                : "Handovers joined up: " + was + " now, " + is + " then.";
    }

    private static String handovers(Measures measures) {
        return measures.joined() + " of " + (measures.joined() + measures.torn());
    }

    private static List<Finding> minus(List<Finding> all, List<Finding> less) {
        Set<String> names = less.stream().map(Finding::name).collect(Collectors.toCollection(HashSet::new));
        return all.stream().filter(finding -> !names.contains(finding.name())).toList();
    }
}
