package org.meshwork.ui.person;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.meshwork.findings.Finding;
import org.meshwork.findings.Finding.Pair;
import org.meshwork.findings.Finding.Remedy;
import org.meshwork.findings.Measures;
import org.meshwork.person.Answer;
import org.meshwork.person.Edits;
import org.meshwork.shared.ContactId;
import org.meshwork.suggestions.Suggestions;

/** "What we noticed", most serious first: five, and then more. Choosing one lights its evidence in the picture. */
final class Noticed extends Section {

    private static final int AT_FIRST = 5;

    private final Suggestions suggestions;
    private final Consumer<@Nullable String> onFinding;
    private final ContactCard.Page page;
    private boolean all;

    /**
     * @param onFinding given the key of the finding that was chosen, or null where it is let go
     * @param page makes the change that a remedy offers
     */
    Noticed(Suggestions suggestions, Consumer<@Nullable String> onFinding, ContactCard.Page page) {
        this.suggestions = suggestions;
        this.onFinding = onFinding;
        this.page = page;
        addClassName("mw-noticed");
    }

    void show(WebSight sight, @Nullable Finding chosen) {
        removeAll();
        add(new H2("What we noticed"), joinedUp(sight.measures()));
        var findings = sight.findings();
        if (findings.isEmpty()) {
            add(new Paragraph(
                    sight.web().contacts().isEmpty()
                            ? "Add the people who help you, and what you need. Then we can look."
                            : "Nothing stands out. Your web looks joined up, as far as we know."));
        }
        var shown = all || (chosen != null && findings.indexOf(chosen) >= AT_FIRST) ? findings : firstOf(findings);
        shown.forEach(finding -> add(card(finding, sight, finding.equals(chosen))));
        if (shown.size() < findings.size()) {
            var more = new NativeButton("Show " + (findings.size() - shown.size()) + " more", pressed -> {
                all = true;
                show(sight, chosen);
            });
            more.addClassName("mw-quiet");
            add(more);
        }
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
        words.setTitle("A handover is two who help with the same thing, so should talk to each other.");
        var bar = new Div();
        bar.addClassName("mw-measure");
        measures.coverage().ifPresent(coverage -> {
            var part = new Span();
            part.setWidth(Math.round(coverage * 100) + "%");
            bar.add(part);
        });
        bar.getElement().setAttribute("aria-hidden", "true");
        return new Div(words, bar);
    }

    private Article card(Finding finding, WebSight sight, boolean chosen) {
        var tag = new Span(finding.rule().kind().label());
        tag.addClassName("mw-tag");
        var headline = new NativeButton(finding.headline(), pressed -> onFinding.accept(chosen ? null : finding.key()));
        headline.addClassName("mw-headline");
        headline.getElement().setAttribute("aria-pressed", String.valueOf(chosen));
        var card = new Article(tag, new H3(headline), new Paragraph(finding.detail()), remedy(finding, sight));
        card.addClassNames("mw-finding", "mw-" + finding.rule().kind().name().toLowerCase(Locale.ROOT));
        if (chosen) {
            card.addClassName("mw-chosen");
            card.add(why(finding));
        }
        return card;
    }

    private static Div why(Finding finding) {
        var why = new Div(
                new Paragraph("Why it matters: " + finding.rule().why()),
                new Paragraph("From: " + finding.guidance() + "."),
                new Paragraph("This is a prompt for a conversation, not medical advice."));
        finding.thresholds()
                .forEach(used -> why.add(new Paragraph(used.label() + ": " + used.value() + " " + used.unit() + ".")));
        why.addClassName("mw-why");
        return why;
    }

    private Component remedy(Finding finding, WebSight sight) {
        return switch (finding.remedy()) {
            case Remedy.FindHelp ignored -> findHelp(finding, sight);
            case Remedy.AskToShare(var pair) -> askToShare(pair, sight);
            case Remedy.NameCoordinator(var contacts) -> nameOne(contacts, sight);
            case Remedy.AskIfAllNeeded ignored -> new Paragraph("Ask them whether you need both.");
            case Remedy.AskForReview ignored -> new Paragraph("Ask your co-ordinator or your GP for a review.");
            case Remedy.Ask ask ->
                ask.meanwhile().isEmpty()
                        ? new Paragraph(ask.words())
                        : new Div(new Paragraph(ask.words() + " Until then:"), findHelp(finding, sight));
            case Remedy.SharePlan ignored -> new Paragraph("Show it to them, or ask your co-ordinator to send it.");
            case Remedy.MergeContacts(var kept, var merged) ->
                action("Make them one", () -> page.edit(Edits.merge(sight.web(), kept, merged)));
        };
    }

    private Div askToShare(Pair pair, WebSight sight) {
        var day = sight.day();
        return new Div(
                new Paragraph("Ask them to share. Tell us when they do:"),
                action(
                        "They talk now",
                        () -> page.edit(Edits.answer(sight.web(), pair.one(), pair.other(), Answer.YES, day))));
    }

    private Div nameOne(List<ContactId> contacts, WebSight sight) {
        var choices = new Div(new Paragraph("Choose one:"));
        contacts.stream()
                .flatMap(id -> sight.web().contact(id).stream())
                .forEach(contact -> choices.add(action(
                        contact.name(),
                        () -> page.edit(Edits.nameCoordinator(sight.web(), contact.id(), sight.day())))));
        choices.addClassName("mw-actions");
        return choices;
    }

    private Anchor findHelp(Finding finding, WebSight sight) {
        var count = suggestions.count(finding, sight.web());
        var words = switch (count) {
            case 0 -> "Search for help";
            case 1 -> "See 1 service near you";
            default -> "See " + count + " services near you";
        };
        return new Anchor(suggestions.address(finding, sight.web()), words);
    }

    private static NativeButton action(String words, Runnable does) {
        var action = new NativeButton(words, pressed -> does.run());
        action.addClassName("mw-link");
        return action;
    }
}
