package org.meshwork.ui.person;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.meshwork.access.Accounts;
import org.meshwork.access.Actor;
import org.meshwork.access.Consents;
import org.meshwork.directory.Directory;
import org.meshwork.directory.Service;
import org.meshwork.findings.Answered;
import org.meshwork.findings.Finding;
import org.meshwork.findings.Thresholds;
import org.meshwork.person.CareWebs;
import org.meshwork.person.CareWebs.Outcome;
import org.meshwork.person.Change;
import org.meshwork.person.Contact;
import org.meshwork.person.FindingResponse.Reply;
import org.meshwork.shared.PersonId;
import org.meshwork.ui.MainLayout;
import org.meshwork.ui.Problem;
import org.springframework.web.util.UriUtils;

/**
 * A letter that asks two to talk to each other: to print, to copy, or to send from the person's own mail. Nothing of it is
 * kept here, and its address holds no word of it.
 */
@Route(value = "my-web/:person/letter/:finding", layout = MainLayout.class)
@PageTitle("Ask them to share – Meshwork")
@PermitAll // consent decides, in CareWebs
public class LetterView extends Div implements BeforeEnterObserver {

    private final CareWebs careWebs;
    private final Consents consents;
    private final Accounts accounts;
    private final Directory directory;
    private final Thresholds thresholds;
    private final Clock clock;

    private final Problem problem = new Problem();
    private final RadioButtonGroup<Contact> to = new RadioButtonGroup<>("Who is it to?");
    private final TextArea words = new TextArea("Your letter");
    private final Div onPaper = new Div();
    private final Anchor mail = new Anchor();

    LetterView(
            CareWebs careWebs,
            Consents consents,
            Accounts accounts,
            Directory directory,
            Thresholds thresholds,
            Clock clock) {
        this.careWebs = careWebs;
        this.consents = consents;
        this.accounts = accounts;
        this.directory = directory;
        this.thresholds = thresholds;
        this.clock = clock;
        addClassNames("mw-form", "mw-letter");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var key = event.getRouteParameters().get("finding").orElse("");
        var sight = event.getRouteParameters()
                .get("person")
                .flatMap(PersonId::parse)
                .flatMap(careWebs::of)
                .map(web -> WebSight.of(web, LocalDate.now(clock), thresholds));
        var finding = sight.flatMap(one -> one.finding(key));
        var two = finding.flatMap(one -> Letter.between(one, sight.orElseThrow().web()));
        if (two.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        show(sight.orElseThrow(), finding.orElseThrow(), two.get());
    }

    private void show(WebSight sight, Finding finding, List<Contact> two) {
        var person = sight.web().person();
        var own = consents.self(Actor.current()).filter(person::equals).isPresent();
        var signed = own
                ? sight.web().profile().name()
                : accounts.nameOf(Actor.current()).orElse("");
        removeAll();
        to.setItems(two);
        to.setItemLabelGenerator(Contact::name);
        to.addValueChangeListener(chosen -> {
            var other = two.getFirst().equals(chosen.getValue()) ? two.getLast() : two.getFirst();
            words.setValue(new Letter(finding, sight.web(), chosen.getValue(), other, own, signed).words());
        });
        words.addValueChangeListener(changed -> prepare(changed.getValue()));
        words.setWidthFull();
        words.setHelperText("Change it as you like. We do not keep it.");
        onPaper.addClassName("mw-on-paper");
        onPaper.getElement().setAttribute("aria-hidden", "true");
        mail.setText("Send it by e-mail");
        mail.setRouterIgnore(true);
        to.setValue(two.getFirst());
        add(
                new H1("Ask them to share"),
                new Paragraph(finding.detail()),
                problem,
                to,
                words,
                onPaper,
                actions(sight, finding),
                new Anchor(WebAddress.web(person), "Back to the web"));
    }

    private Div actions(WebSight sight, Finding finding) {
        var print = new NativeButton(
                "Print it", pressed -> UI.getCurrent().getPage().executeJs("window.print()"));
        print.addClassName("mw-button");
        var copy = new NativeButton("Copy the words", pressed -> {
            UI.getCurrent().getPage().executeJs("navigator.clipboard.writeText($0)", words.getValue());
            problem.say("The words are copied. You can paste them where you like.");
        });
        copy.addClassName("mw-quiet");
        var asked = new NativeButton("I have asked them", pressed -> answer(sight, finding));
        asked.addClassName("mw-quiet");
        var actions = new Div(print, copy, mail, asked);
        actions.addClassName("mw-actions");
        return actions;
    }

    private void prepare(String letter) {
        onPaper.setText(letter);
        mail.setHref("mailto:"
                + UriUtils.encode(addressOf(to.getValue()), StandardCharsets.UTF_8)
                        .replace("%40", "@") + "?subject="
                + UriUtils.encode(Letter.SUBJECT, StandardCharsets.UTF_8) + "&body="
                + UriUtils.encode(letter, StandardCharsets.UTF_8));
    }

    /** Empty where the directory does not know it: then the person fills it in. */
    private String addressOf(Contact contact) {
        return Optional.ofNullable(contact.service())
                .flatMap(directory::service)
                .map(Service::email)
                .orElse("");
    }

    private void answer(WebSight sight, Finding finding) {
        var answered = new Change.PutResponse(Answered.with(finding, Reply.ASKED, sight.day(), ""));
        switch (careWebs.edit(sight.web().person(), sight.web().version(), List.of(answered))) {
            case Outcome.Saved saved ->
                UI.getCurrent().navigate(WebAddress.web(sight.web().person()));
            case Outcome.Overtaken overtaken ->
                problem.say("Somebody else changed this web just now. Go back to the web and answer there.");
            case Outcome.Refused(var sentence) -> problem.say(sentence);
            case Outcome.NotFound() -> problem.say("You may look at this web but not change it.");
        }
    }
}
