package org.meshwork.ui.person;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.meshwork.findings.Finding;
import org.meshwork.findings.Measures;
import org.meshwork.person.CareWeb;
import org.meshwork.person.Change;
import org.meshwork.suggestions.Suggestions;

/**
 * "What we noticed", most serious first: five, and then more; then what was answered, and the numbers. Choosing a finding
 * lights its evidence in the picture, and shows who could help. What is done here can be undone here.
 */
final class Noticed extends Section {

    private static final int AT_FIRST = 5;

    private final Suggestions suggestions;
    private final Consumer<@Nullable String> onFinding;
    private final ContactCard.Page page;
    private final Div done = new Div();
    private boolean all;
    private @Nullable Done last;

    /** What was done to which version of a web. */
    private record Done(long version, String words) {}

    /**
     * @param onFinding given the key of the finding that was chosen, or null where it is let go
     * @param page makes the change that a remedy offers
     */
    Noticed(Suggestions suggestions, Consumer<@Nullable String> onFinding, ContactCard.Page page) {
        this.suggestions = suggestions;
        this.onFinding = onFinding;
        this.page = page;
        done.addClassName("mw-done");
        done.getElement().setAttribute("role", "status");
        addClassName("mw-noticed");
    }

    void show(WebSight sight, @Nullable Finding chosen) {
        removeAll();
        add(new H2("What we noticed"), joinedUp(sight.measures()), done);
        showDone(sight.web());
        var findings = sight.open();
        if (findings.isEmpty()) {
            add(new Paragraph(nothing(sight)));
        }
        if (findings.size() > AT_FIRST) {
            add(new Paragraph("There are " + findings.size() + " things to look at, the most serious first."));
        }
        var shown = all || (chosen != null && findings.indexOf(chosen) >= AT_FIRST) ? findings : firstOf(findings);
        shown.forEach(finding -> add(new FindingCard(finding, sight, finding.equals(chosen), suggestions, this)));
        if (shown.size() < findings.size()) {
            var more = new NativeButton("Show " + (findings.size() - shown.size()) + " more", pressed -> {
                all = true;
                show(sight, chosen);
            });
            more.addClassName("mw-quiet");
            add(more);
        }
        AnsweredFindings.of(sight, this).ifPresent(this::add);
        add(new Numbers(sight.measures()));
    }

    /** @param key null where the chosen one is let go */
    void choose(@Nullable String key) {
        onFinding.accept(key);
    }

    /** @param words what was done, as a sentence to the person */
    void edit(CareWeb web, String words, List<Change> changes) {
        last = new Done(web.version(), words);
        page.edit(changes);
    }

    /** Where the web is no longer as it was left by what was done here, there is no way back from here. */
    private void showDone(CareWeb web) {
        done.removeAll();
        var latest = last;
        if (latest != null && web.version() == latest.version() + 1) {
            var undo = new NativeButton("Undo", pressed -> {
                last = null;
                page.undo();
            });
            undo.addClassName("mw-link");
            done.add(new Span(latest.words()), undo);
        }
    }

    private static String nothing(WebSight sight) {
        if (sight.web().contacts().isEmpty()) {
            return "Add the people who help you, and what you need. Then we can look.";
        }
        return sight.findings().isEmpty()
                ? "Nothing stands out. Your web looks joined up, as far as we know."
                : "You have answered everything that we noticed.";
    }

    private static List<Finding> firstOf(List<Finding> findings) {
        return findings.subList(0, Math.min(AT_FIRST, findings.size()));
    }

    private static Div joinedUp(Measures measures) {
        var known = measures.joined() + measures.torn();
        var words = new Paragraph(
                known == 0
                        ? "We do not know yet who talks to whom."
                        : measures.joined() + " of " + known + " handovers are joined up"
                                + (measures.unknown() == 0
                                        ? "."
                                        : "; of " + measures.unknown() + " more you do not know."));
        var meaning = new Paragraph("A handover is two who help with the same thing, so should talk to each other.");
        meaning.addClassName("mw-about");
        var bar = new Div();
        bar.addClassName("mw-measure");
        measures.coverage().ifPresent(coverage -> {
            var part = new Span();
            part.setWidth(Math.round(coverage * 100) + "%");
            bar.add(part);
        });
        bar.getElement().setAttribute("aria-hidden", "true");
        return new Div(words, meaning, bar);
    }
}
