package org.meshwork.ui.person;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import org.meshwork.findings.Answered;
import org.meshwork.findings.Finding;
import org.meshwork.findings.Finding.Pair;
import org.meshwork.findings.Finding.Remedy;
import org.meshwork.person.Answer;
import org.meshwork.person.Change;
import org.meshwork.person.Edits;
import org.meshwork.shared.ContactId;
import org.meshwork.suggestions.Suggestions;

/** One finding: what it is and what one could do; once chosen also why it matters, who could help, and an answer to it. */
final class FindingCard extends Article {

    private final Finding finding;
    private final WebSight sight;
    private final Suggestions suggestions;
    private final Noticed noticed;

    FindingCard(Finding finding, WebSight sight, boolean chosen, Suggestions suggestions, Noticed noticed) {
        this.finding = finding;
        this.sight = sight;
        this.suggestions = suggestions;
        this.noticed = noticed;
        var kind = finding.rule().kind();
        addClassNames("mw-finding", "mw-" + kind.name().toLowerCase(Locale.ROOT));
        var tag = new Span(kind.label());
        tag.addClassName("mw-tag");
        add(tag, new H3(headline(chosen)));
        if (sight.answer(finding) instanceof Answered.Reopened(var response, var reason)) {
            add(reopened("You answered “" + response.reply().label() + "”. We ask again: " + reason));
        }
        add(new Paragraph(finding.detail()), remedy());
        if (chosen) {
            addClassName("mw-chosen");
            add(
                    new SuggestedServices(suggestions.best(finding, sight.web(), sight.day()), sight, noticed),
                    why(),
                    new AnswerChoices(finding, sight, noticed));
        }
    }

    private NativeButton headline(boolean chosen) {
        var headline = new NativeButton(finding.headline(), pressed -> noticed.choose(chosen ? null : finding.key()));
        headline.addClassName("mw-headline");
        headline.getElement().setAttribute("aria-expanded", String.valueOf(chosen));
        return headline;
    }

    private static Paragraph reopened(String words) {
        var reopened = new Paragraph(words);
        reopened.addClassName("mw-reopened");
        return reopened;
    }

    private Div why() {
        var rule = finding.rule();
        var why = new Div(
                new Paragraph("Why it matters: " + rule.why()),
                new Paragraph("From: " + finding.guidance() + "."),
                new Paragraph("What would mend it: "
                        + Integration.of(rule.integration()).words() + "."),
                new Paragraph("This is a prompt for a conversation, not medical advice."));
        finding.thresholds()
                .forEach(used -> why.add(new Paragraph(used.label() + ": " + used.value() + " " + used.unit()
                        + (used.isLocal() ? ", as set for this area." : "."))));
        why.add(new Anchor("methods/" + rule.id(), "How we work this out"));
        why.addClassName("mw-why");
        return why;
    }

    private Component remedy() {
        return switch (finding.remedy()) {
            case Remedy.FindHelp ignored -> findHelp();
            case Remedy.AskToShare(var pair) -> askToShare(pair);
            case Remedy.NameCoordinator(var contacts) -> nameOne(contacts);
            case Remedy.AskIfAllNeeded ignored -> new Paragraph("Ask them whether you need both.");
            case Remedy.AskForReview ignored -> new Paragraph("Ask your co-ordinator or your GP for a review.");
            case Remedy.Ask ask ->
                ask.meanwhile().isEmpty()
                        ? new Paragraph(ask.words())
                        : new Div(new Paragraph(ask.words() + " Until then:"), findHelp());
            case Remedy.SharePlan ignored -> new Paragraph("Show it to them, or ask your co-ordinator to send it.");
            case Remedy.MergeContacts(var kept, var merged) ->
                action("Make them one", "They are one now.", Edits.merge(sight.web(), kept, merged));
        };
    }

    private Div askToShare(Pair pair) {
        var letter = new Anchor(WebAddress.letter(sight.web().person(), finding.key()), "Write to them");
        var choices = new Div(
                letter,
                action(
                        "They talk now",
                        "You said that they talk now.",
                        Edits.answer(sight.web(), pair.one(), pair.other(), Answer.YES, sight.day())));
        choices.addClassName("mw-actions");
        return new Div(new Paragraph("Ask them to share. Tell us when they do:"), choices);
    }

    private Div nameOne(List<ContactId> contacts) {
        var choices = new Div(new Paragraph("Choose one:"));
        contacts.stream().flatMap(id -> sight.web().contact(id).stream()).forEach(contact -> {
            var choice = action(
                    contact.name(),
                    contact.name() + " co-ordinates your care now.",
                    Edits.nameCoordinator(sight.web(), contact.id(), sight.day()));
            choice.getElement().setAttribute("aria-label", contact.name() + " is the one to call");
            choices.add(choice);
        });
        choices.addClassName("mw-actions");
        return choices;
    }

    private Anchor findHelp() {
        var count = suggestions.count(finding, sight.web());
        var words = switch (count) {
            case 0 -> "Search for help";
            case 1 -> "See 1 service near you";
            default -> "See " + count + " services near you";
        };
        var search = new Anchor(suggestions.address(finding, sight.web()), words);
        search.getElement().setAttribute("aria-label", words + ": " + finding.headline());
        return search;
    }

    private NativeButton action(String words, String done, List<Change> changes) {
        var action = new NativeButton(words, pressed -> noticed.edit(sight.web(), done, changes));
        action.addClassName("mw-link");
        return action;
    }
}
