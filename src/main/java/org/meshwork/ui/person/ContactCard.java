package org.meshwork.ui.person;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.meshwork.findings.Handover;
import org.meshwork.person.Answer;
import org.meshwork.person.Change;
import org.meshwork.person.Contact;
import org.meshwork.person.Edits;
import org.meshwork.person.HelpsWith;

/** One contact, beside the picture: what they do, whom they talk to, and what one can change. */
final class ContactCard extends Section {

    /** What the page does with what is pressed here. */
    interface Page {

        void edit(List<Change> changes);

        /** Takes back the last change. */
        void undo();

        void close();

        String addressOfForm(Contact contact);

        /** What the page says of a web that the contact has of their own. */
        Optional<OwnWeb> ownWebOf(Contact contact);
    }

    private final Page page;

    ContactCard(Page page) {
        this.page = page;
        addClassNames("mw-card", "mw-contact");
    }

    void show(WebSight sight, Contact contact) {
        removeAll();
        var close = new NativeButton("Close", pressed -> page.close());
        close.addClassName("mw-link");
        add(title(contact), about(contact, sight));
        helps(contact).ifPresent(this::add);
        page.ownWebOf(contact).ifPresent(this::add);
        add(new H3("Who do they talk to?"), new Paragraph("As far as you know."));
        asked(contact, sight)
                .forEach(handover -> add(question(
                        contact,
                        WebWords.other(handover, contact.id()),
                        "both help with " + inSentence(handover),
                        handover.answer(),
                        sight)));
        others(contact, sight)
                .forEach(other -> add(question(
                        contact, other, "", sight.web().answerBetween(contact.id(), other.id(), sight.day()), sight)));
        add(somebodyElse(contact, sight), actions(contact, sight), close);
    }

    private static H2 title(Contact contact) {
        var title = new H2(contact.name());
        title.getElement().setAttribute("aria-live", "polite");
        return title;
    }

    private static Paragraph about(Contact contact, WebSight sight) {
        var state = WebWords.state(contact, sight.day());
        return new Paragraph(String.join(
                " · ",
                Stream.of(
                                WebWords.role(contact),
                                contact.organisation(),
                                state.isEmpty() ? WebWords.often(contact.everyDaysOn(sight.day())) : state,
                                contact.coordinatesOn(sight.day()) ? "co-ordinates your care" : "")
                        .filter(word -> !word.isEmpty())
                        .toList()));
    }

    private static Optional<Paragraph> helps(Contact contact) {
        var needs = contact.helpsWith().stream()
                .map(HelpsWith::need)
                .map(WebWords::need)
                .distinct()
                .toList();
        return needs.isEmpty()
                ? Optional.empty()
                : Optional.of(new Paragraph("Helps with: " + String.join(", ", needs)));
    }

    private static List<Handover> asked(Contact contact, WebSight sight) {
        return sight.handovers().stream()
                .filter(handover -> WebWords.touches(handover, contact.id()))
                .toList();
    }

    /** Those answered about although they share no need. */
    private static List<Contact> others(Contact contact, WebSight sight) {
        var asked = asked(contact, sight).stream()
                .map(handover -> WebWords.other(handover, contact.id()))
                .toList();
        return sight.web().contacts().stream()
                .filter(other -> !other.equals(contact) && !asked.contains(other))
                .filter(other -> sight.web().answerBetween(contact.id(), other.id(), sight.day()) != Answer.NOT_ASKED)
                .toList();
    }

    private WhoTalks question(Contact contact, Contact other, String why, Answer answer, WebSight sight) {
        return new WhoTalks(
                other.name(),
                "Do " + contact.name() + " and " + other.name() + " talk?",
                why,
                answer,
                said -> page.edit(Edits.answer(sight.web(), contact.id(), other.id(), said, sight.day())));
    }

    private Select<Contact> somebodyElse(Contact contact, WebSight sight) {
        var asked = new ArrayList<>(others(contact, sight));
        asked(contact, sight).forEach(handover -> asked.add(WebWords.other(handover, contact.id())));
        var select = new Select<Contact>();
        select.setLabel("They also talk to");
        select.setPlaceholder("Choose somebody");
        select.setItems(sight.web().activeOn(sight.day()).stream()
                .filter(other -> !other.equals(contact) && !asked.contains(other))
                .toList());
        select.setItemLabelGenerator(Contact::name);
        select.addValueChangeListener(chosen -> {
            if (chosen.isFromClient() && chosen.getValue() != null) {
                page.edit(Edits.answer(
                        sight.web(), contact.id(), chosen.getValue().id(), Answer.YES, sight.day()));
            }
        });
        return select;
    }

    private Div actions(Contact contact, WebSight sight) {
        var actions = new Div(new Anchor(page.addressOfForm(contact), "Change"));
        if (!contact.period().endedBy(sight.day())) {
            var end = new NativeButton("They no longer help", pressed -> page.edit(Edits.end(contact, sight.day())));
            end.addClassName("mw-link");
            actions.add(end);
        }
        var mistake = new NativeButton("Added by mistake", pressed -> askBeforeTakingAway(contact, sight));
        mistake.addClassName("mw-link");
        actions.add(mistake);
        actions.addClassName("mw-actions");
        return actions;
    }

    private void askBeforeTakingAway(Contact contact, WebSight sight) {
        var ask = new ConfirmDialog(
                "Take " + contact.name() + " out?",
                "Use this for a mistake only. If they helped once and stopped, choose “They no longer help”: then your web remembers them.",
                "Take out",
                confirmed -> {
                    page.close();
                    page.edit(Edits.takeAway(sight.web(), contact.id()));
                });
        ask.setCancelable(true);
        ask.setCancelText("Keep");
        ask.open();
    }

    static String inSentence(Handover handover) {
        return WebWords.list(handover.needs().stream()
                .map(WebWords::need)
                .map(label -> label.substring(0, 1).toLowerCase(java.util.Locale.UK) + label.substring(1))
                .toList());
    }
}
